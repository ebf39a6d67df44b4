// What a blending presentation state lays over the images of a stack: fetched and brought to their places as they are
// shown.

import type { Blending } from "../dicom/blending";
import { forEachPlace, lyingWhere, seriesOf, type Values } from "../dicom/blending";
import { items, number, tags } from "../dicom/attributes";
import type { Colours } from "../dicom/colours";
import { type Frame, frameKey } from "../dicom/frame";
import { type FetchBulkData, type LookupTable, readItemTable } from "../dicom/lookup_table";
import { imagesOf, presentedVoi, reaches, softcopyVoi } from "../dicom/presentation_state";
import { makeStack } from "../dicom/stack";
import { greyLevel, modalityValue, type Voi } from "../engine/display_table";
import type { LoadedFrame } from "../engine/fetch_frame";
import type { FrameQueue } from "../engine/frame_queue";
import type { Laid } from "../engine/painter";
import { makeWindow } from "../engine/presets";
import type { SeriesStore } from "./series_store";

const mostKept = 32; // pictures

/** Values of images as a state has them: nothing said means the stored values (PS3.4 N.2). */
interface Modality {
  slope: number;
  intercept: number;
  modalityTable?: LookupTable;
}

export class Superimposer {
  private made = new Map<string, Promise<void>>();
  private pictures = new Map<string, Laid>();
  private candidates: Promise<Frame[]> | undefined;

  /** `changed`: something has come, draw again. `failed`: why nothing does, for people. */
  constructor(
    private blending: Blending,
    private images: ReturnType<typeof imagesOf>, // over which something lies
    private colours: Colours,
    private seriesStore: SeriesStore,
    private queue: FrameQueue,
    private fetchBulkData: FetchBulkData,
    private changed: () => void,
    private failed: (why: string) => void,
  ) {}

  /** What lies over a frame, if it has come; if not it is fetched. */
  of(frame: Frame): Laid | undefined {
    if (!reaches(this.images, frame)) return undefined;
    const key = frameKey(frame);
    if (!this.made.has(key)) {
      const making = this.make(frame, key);
      this.made.set(key, making);
      making.catch((error: Error) => {
        this.made.delete(key);
        this.failed(error.message);
      });
    }
    return this.pictures.get(key);
  }

  private async make(frame: Frame, key: string): Promise<void> {
    const one = lyingWhere(frame, await (this.candidates ??= this.find()));
    if (!one) return;
    const loaded = await this.queue.request(one);
    const { superimposed } = this.blending;
    const modality = await this.modalityOf(superimposed, one);
    const voi =
      (await presentedVoi({ voi: softcopyVoi(superimposed) }, one, this.fetchBulkData)) ??
      wholeRange(one, modality);
    this.keep(key, this.picture(frame, loaded, modality, voi));
    this.changed();
  }

  private keep(key: string, picture: Laid): void {
    this.pictures.set(key, picture);
    const [oldest] = this.pictures.keys();
    if (this.pictures.size <= mostKept || oldest === undefined) return;
    this.pictures.delete(oldest);
    this.made.delete(oldest);
  }

  private async find(): Promise<Frame[]> {
    const { superimposed } = this.blending;
    const series = await Promise.all(seriesOf(superimposed).map((of) => this.seriesStore.load(of)));
    const reach = imagesOf(superimposed);
    const frames = series.flatMap((instances) => makeStack(instances).frames);
    const found = frames.filter((frame) => reaches(reach, frame) && frame.samplesPerPixel === 1);
    if (found.length === 0)
      throw new Error("The images that are to be laid over these are not here.");
    return found;
  }

  private async modalityOf(item: Blending["superimposed"], { signed }: Frame): Promise<Modality> {
    const [table] = items(item, tags.ModalityLUTSequence);
    return {
      slope: number(item, tags.RescaleSlope) ?? 1,
      intercept: number(item, tags.RescaleIntercept) ?? 0,
      modalityTable: table && (await readItemTable(table, signed, this.fetchBulkData)),
    };
  }

  private picture(frame: Frame, loaded: LoadedFrame, modality: Modality, voi: Voi): Laid {
    const { rows, columns } = frame;
    const data = new Uint8Array(rows * columns * 4);
    const transform = { slope: 1, intercept: 0, voi, inverse: false };
    forEachPlace(frame, valuesOf(loaded, modality), (index, value) => {
      if (value === undefined) return;
      const at = 4 * greyLevel(value, transform);
      data.set(this.colours.rgba.subarray(at, at + 4), 4 * index);
    });
    const { opacity } = this.blending;
    return { samples: { kind: "colour", data }, rows, columns, opacity };
  }
}

function valuesOf({ frame, samples }: LoadedFrame, modality: Modality): Values {
  const { data } = samples;
  const { signed, padding } = frame;
  const stored = (index: number) => {
    const raw = data[index]!;
    return signed && data instanceof Uint16Array && raw > 32767 ? raw - 65536 : raw;
  };
  return {
    frame,
    at: (index) => modalityValue(stored(index), modality),
    isThere: (index) => {
      const value = stored(index);
      return !(padding && value >= padding[0] && value <= padding[1]);
    },
  };
}

/** A window over all values that pixels of an image can have. */
function wholeRange({ bitsStored, signed }: Frame, modality: Modality): Voi {
  const { modalityTable: table } = modality;
  const count = 2 ** Math.min(bitsStored, 32);
  const ends = signed ? [-count / 2, count / 2 - 1] : [0, count - 1];
  const [one, other] = table
    ? [0, 2 ** table.bits - 1]
    : (ends.map((end) => modalityValue(end, modality)) as [number, number]);
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return makeWindow((low + high + 1) / 2, high - low + 1);
}
