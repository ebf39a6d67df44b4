// Fetches one frame with all that its grey levels or colours are made of.

import { items, tags } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";
import {
  binary,
  type LookupTable,
  readItemTable,
  readPalette,
  TableError,
} from "../dicom/lookup_table";
import { ProfileError, type RgbProfile, readProfile } from "../dicom/icc_profile";
import { hasEmbeddedOverlays, type Overlay, readOverlays } from "../dicom/overlay";
import { decoder } from "./decode/decoder";
import { isLocal } from "../local/local_files";
import { giveBuffer } from "../dicomweb/buffers";
import * as dicomweb from "../dicomweb/client";
import { CannotDraw, fromPicture, type Samples, spread, toSamples } from "./samples";

export interface LoadedFrame {
  frame: Frame;
  samples: Samples;
  rows: number;
  columns: number;
  modalityTable?: LookupTable;
  voiTables: LookupTable[];
  /** Fewer pixels than the image has, spread over its size: nothing is measured on it. */
  isPreview?: boolean;
  overlays?: Overlay[];
  /** What the colours of the samples mean; nothing: sRGB. */
  profile?: RgbProfile;
  /** Gives its memory back: neither it nor its samples may be looked at any more. */
  release?: () => void;
  /** Called when overlays have come after the frame. */
  completed?: () => void;
}

export async function fetchFrame(
  frame: Frame,
  signal: AbortSignal,
  urgent: boolean,
  slow = false,
): Promise<LoadedFrame> {
  const small = slow && decodesHere && !isLocal(frame.studyUID) && !hasEmbeddedOverlays(frame.data);
  if (!small) return ready(frame, signal, () => dicomweb.frame(frame, signal, urgent));
  return ready(frame, signal, async () => {
    const bytes = await dicomweb.smallFrame(frame, signal, urgent);
    return (await decoded(frame, bytes)) ?? dicomweb.frame(frame, signal, urgent);
  });
}

// Whether what is compressed can be decoded in this page; found out with the first frame that cannot.
let decodesHere = true;

/** Native samples of what came compressed; undefined where that cannot be decoded here. */
async function decoded(
  frame: Frame,
  came: dicomweb.FrameBytes,
): Promise<dicomweb.FrameBytes | undefined> {
  if (!came.transferSyntax) return came;
  try {
    const { bytes, photometric } = await decoder.decode(frame, came.transferSyntax, came.bytes);
    return { bytes, photometric: came.photometric === "YBR_FULL" ? came.photometric : photometric };
  } catch {
    decodesHere = false;
    return undefined;
  }
}

/**
 * Frames of one series, each told as it comes, or why it does not. Throws if there is no answer at all.
 */
export async function fetchFrames(
  frames: readonly Frame[],
  signal: AbortSignal,
  come: (frame: Frame, loaded: Promise<LoadedFrame>) => void,
  slow = false,
): Promise<void> {
  if (isLocal(frames[0]!.studyUID))
    return frames.forEach((frame) => come(frame, fetchFrame(frame, signal, false)));
  const plain = !decodesHere || frames.some(({ data }) => hasEmbeddedOverlays(data));
  const as = plain ? "native" : slow ? "small" : "stored";
  await dicomweb.frames(frames, as, signal, (frame, bytes) => {
    // What the server cannot give so, or is not decoded here, it can perhaps give otherwise.
    const otherwise = () => dicomweb.frame(frame, signal, false);
    const native = async () => (bytes && (await decoded(frame, bytes))) ?? otherwise();
    come(frame, ready(frame, signal, native));
  });
}

const largePreview = 2e6; // pixels

/** What a frame looks like from afar, until it has come; undefined where that cannot be had. */
export async function fetchPreview(
  frame: Frame,
  signal: AbortSignal,
): Promise<LoadedFrame | undefined> {
  if (isLocal(frame.studyUID)) return undefined;
  const by = frame.rows * frame.columns > largePreview ? 8 : 4;
  try {
    const [{ bytes, photometric }, { palette, ...tables }] = await Promise.all([
      dicomweb.reducedFrame(frame, by, signal),
      fetchTables(frame, signal),
    ]);
    const { rows, columns } = frame;
    const small = { ...frame, rows: Math.ceil(rows / by), columns: Math.ceil(columns / by) };
    const samples = spread(toSamples(bytes, small, photometric, palette), small.columns, frame, by);
    return { frame, samples, rows, columns, ...tables, isPreview: true };
  } catch {
    return undefined; // the frame itself will come, or say why not
  }
}

async function ready(
  frame: Frame,
  signal: AbortSignal,
  fetchBytes: () => Promise<dicomweb.FrameBytes>,
): Promise<LoadedFrame> {
  try {
    const [{ bytes, photometric, own }, tables] = await Promise.all([
      fetchBytes(),
      fetchTables(frame, signal),
    ]);
    const ours = own && !hasEmbeddedOverlays(frame.data);
    const samples = toSamples(bytes, frame, photometric, tables.palette, ours);
    const { modalityTable, voiTables, profile } = tables;
    const { rows, columns } = frame;
    const loaded: LoadedFrame = {
      frame,
      samples,
      rows,
      columns,
      modalityTable,
      voiTables,
      profile,
    };
    // They come when they come: an image is shown without waiting for its overlays.
    const overlaid = readOverlays(frame.data, frame.number, bytes, (uri) =>
      dicomweb.bulkData(uri, frame, signal),
    ).then(
      (overlays) => {
        if (overlays.length === 0) return;
        loaded.overlays = overlays;
        loaded.completed?.();
      },
      () => undefined,
    );
    if (own) loaded.release = () => void overlaid.then(() => giveBuffer(bytes));
    return loaded;
  } catch (error) {
    const byServer =
      error instanceof CannotDraw ||
      error instanceof ProfileError ||
      error instanceof TableError ||
      dicomweb.isNotAcceptable(error);
    if (!byServer) throw error;
    return { frame, voiTables: [], ...(await fromPicture(await dicomweb.rendered(frame, signal))) };
  }
}

interface Tables {
  palette?: LookupTable[];
  modalityTable?: LookupTable;
  voiTables: LookupTable[];
  profile?: RgbProfile;
}

const profiles = new Map<string, Promise<RgbProfile | undefined>>(); // by where they are; few are known at a time
const mostProfiles = 64;

/** Of colours; undefined: they are sRGB as far as anybody says. Throws ProfileError for what the server must apply. */
async function fetchProfile(frame: Frame, signal: AbortSignal): Promise<RgbProfile | undefined> {
  const attribute = frame.data[tags.ICCProfile];
  const grey = frame.samplesPerPixel === 1 && frame.photometric !== "PALETTE COLOR";
  if (!attribute || grey) return undefined;
  const fetchData = (uri: string) => dicomweb.bulkData(uri, frame, signal);
  const read = (bytes: Uint8Array | undefined) => (bytes?.length ? readProfile(bytes) : undefined);
  const uri = attribute.BulkDataURI;
  if (uri === undefined) return read(await binary(attribute, fetchData));
  const found = profiles.get(uri);
  if (found) return found;
  const fetched = fetchData(uri).then(read);
  if (profiles.size >= mostProfiles) profiles.clear();
  profiles.set(uri, fetched);
  fetched.catch((error) => {
    if (!(error instanceof ProfileError)) profiles.delete(uri); // asked for again
  });
  return fetched;
}

async function fetchTables(frame: Frame, signal: AbortSignal): Promise<Tables> {
  const { data, signed } = frame;
  const fetchBulkData = (uri: string) => dicomweb.bulkData(uri, frame, signal);
  const profile = fetchProfile(frame, signal);
  profile.catch(() => undefined); // it is looked at below
  if (frame.photometric === "PALETTE COLOR") {
    const palette = await readPalette(data, fetchBulkData);
    return { palette, voiTables: [], profile: await profile };
  }
  const [modality] = items(data, tags.ModalityLUTSequence);
  const modalityTable = modality && (await readItemTable(modality, signed, fetchBulkData));
  const signedInput = signed || (!modalityTable && frame.intercept < 0);
  const voi = items(data, tags.VOILUTSequence).map((item) =>
    readItemTable(item, signedInput, fetchBulkData),
  );
  return { modalityTable, voiTables: await Promise.all(voi), profile: await profile };
}
