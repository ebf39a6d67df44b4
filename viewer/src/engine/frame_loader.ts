// Fetches the frames of one stack: what is looked at first, then what comes next, then the rest.

import { items, tags } from "../dicom/attributes";
import { type Frame, frameKey } from "../dicom/frame";
import { type LookupTable, readItemTable, readPalette, TableError } from "../dicom/lookup_table";
import * as dicomweb from "../dicomweb/client";
import type { FrameCache } from "./frame_cache";
import { loadOrder } from "./load_order";
import { CannotDraw, fromPicture, type Samples, toSamples } from "./samples";

export interface LoadedFrame {
  frame: Frame;
  samples: Samples;
  rows: number;
  columns: number;
  modalityTable?: LookupTable;
  voiTables: LookupTable[];
}

// A browser opens six connections to a host: two stay free for what the user does next.
const parallelRequests = 6;
const parallelInBackground = 4;
const soon = 6;

export class FrameLoader {
  private failed = new Map<number, string>();
  private running = new Map<number, AbortController>();
  private order: number[] = [];
  private stopped = false;

  /** `changed` is called for each frame that has come or has failed. */
  constructor(
    private frames: Frame[],
    private cache: FrameCache,
    private changed: (index: number) => void,
  ) {}

  get(index: number): LoadedFrame | undefined {
    return this.cache.get(frameKey(this.frames[index]!));
  }

  has(index: number): boolean {
    return this.cache.has(frameKey(this.frames[index]!));
  }

  /** Why a frame cannot be shown, in the server's words. */
  problem(index: number): string | undefined {
    return this.failed.get(index);
  }

  /**
   * Tells what is looked at. Requests that have become unimportant are given up if that one waits.
   */
  look(index: number, direction: 1 | -1): void {
    this.order = loadOrder(index, this.frames.length, direction).slice(0, this.reach());
    // What is wanted most was used last: so the cache lets go what is farthest away.
    for (const wanted of [...this.order].reverse()) this.get(wanted);
    if (!this.has(index) && !this.running.has(index)) {
      const near = new Set(this.order.slice(0, soon));
      for (const [other, controller] of this.running) if (!near.has(other)) controller.abort();
    }
    this.fill();
  }

  /** Asks again for frames that failed. */
  retry(): void {
    this.failed.clear();
    this.fill();
  }

  stop(): void {
    this.stopped = true;
    for (const controller of this.running.values()) controller.abort();
  }

  // As many frames as fit into memory; more would push out one another.
  private reach(): number {
    const [first] = this.frames;
    if (!first) return 0;
    const bytes =
      first.rows *
      first.columns *
      (first.samplesPerPixel === 3 ? 4 : Math.ceil(first.bitsAllocated / 8));
    return Math.max(soon, Math.floor(this.cache.capacity / Math.max(1, bytes)));
  }

  private fill(): void {
    if (this.stopped) return;
    for (const [rank, index] of this.order.entries()) {
      if (this.running.size >= (rank < soon ? parallelRequests : parallelInBackground)) return;
      if (this.has(index) || this.failed.has(index) || this.running.has(index)) continue;
      void this.load(index, rank);
    }
  }

  private async load(index: number, rank: number): Promise<void> {
    const controller = new AbortController();
    this.running.set(index, controller);
    const frame = this.frames[index]!;
    try {
      this.cache.put(frameKey(frame), await fetchFrame(frame, controller.signal, rank === 0));
    } catch (error) {
      if (!controller.signal.aborted) this.failed.set(index, (error as Error).message);
    }
    if (this.running.get(index) === controller) this.running.delete(index);
    if (this.stopped) return;
    if (!controller.signal.aborted) this.changed(index);
    this.fill();
  }
}

async function fetchFrame(
  frame: Frame,
  signal: AbortSignal,
  urgent: boolean,
): Promise<LoadedFrame> {
  try {
    const [{ bytes, photometric }, tables] = await Promise.all([
      dicomweb.frame(frame, signal, urgent),
      fetchTables(frame, signal),
    ]);
    const samples = toSamples(bytes, frame, photometric, tables.palette);
    const { modalityTable, voiTables } = tables;
    return { frame, samples, rows: frame.rows, columns: frame.columns, modalityTable, voiTables };
  } catch (error) {
    const byServer =
      error instanceof CannotDraw || error instanceof TableError || dicomweb.isNotAcceptable(error);
    if (!byServer) throw error;
    return { frame, voiTables: [], ...(await fromPicture(await dicomweb.rendered(frame, signal))) };
  }
}

interface Tables {
  palette?: LookupTable[];
  modalityTable?: LookupTable;
  voiTables: LookupTable[];
}

async function fetchTables(frame: Frame, signal: AbortSignal): Promise<Tables> {
  const { data, signed } = frame;
  const fetchBulkData = (uri: string) => dicomweb.bulkData(uri, frame, signal);
  if (frame.photometric === "PALETTE COLOR")
    return { palette: await readPalette(data, fetchBulkData), voiTables: [] };
  const [modality] = items(data, tags.ModalityLUTSequence);
  const modalityTable = modality && (await readItemTable(modality, signed, fetchBulkData));
  const signedInput = signed || (!modalityTable && frame.intercept < 0);
  const voi = items(data, tags.VOILUTSequence).map((item) =>
    readItemTable(item, signedInput, fetchBulkData),
  );
  return { modalityTable, voiTables: await Promise.all(voi) };
}
