// Grayscale Softcopy Presentation States (PS3.3 A.33.1): how someone has shown images, and what was drawn on them.

import { type DataSet, items, number, numbers, tags, text } from "./attributes";
import type { Frame, Window } from "./frame";
import { windowsOf } from "./frame";
import { type FetchBulkData, type LookupTable, readItemTable } from "./lookup_table";
import { type Shutter, shuttersOf } from "./overlay";

type Point = [number, number];

export interface Graphic {
  type: string; // POINT, POLYLINE, INTERPOLATED, CIRCLE, ELLIPSE
  points: Point[];
  filled: boolean;
  /** In columns and rows of the image; otherwise in parts of the displayed area. */
  inImage: boolean;
}

export interface GraphicText {
  lines: string[];
  anchor?: Point;
  anchorInImage: boolean;
  anchorVisible: boolean;
  box?: [Point, Point];
  boxInImage: boolean;
}

/** Instances, and frames of them, that something holds for; no instances: for all. */
export type Reach = Map<string, Set<number> | undefined>;

export interface Annotated {
  reach: Reach;
  layer: string;
  graphics: Graphic[];
  texts: GraphicText[];
}

export interface DisplayedArea {
  reach: Reach;
  topLeft: Point; // columns and rows, from 1
  bottomRight: Point;
  mode: string; // SCALE TO FIT, TRUE SIZE, MAGNIFY
  magnification?: number;
}

export interface SoftcopyVoi {
  reach: Reach;
  windows: Window[];
  tables: DataSet[];
}

export interface PresentationState {
  instanceUID: string;
  label: string;
  description: string;
  author: string;
  created: string;
  images: Reach;
  annotated: Annotated[];
  areas: DisplayedArea[];
  voi: SoftcopyVoi[];
  shutters: Shutter[];
  rotation: number;
  flip: boolean;
  inverse: boolean | undefined;
}

function reachOf(references: DataSet[]): Reach {
  const reach: Reach = new Map();
  for (const item of references) {
    const frames = numbers(item, tags.ReferencedFrameNumber);
    reach.set(
      text(item, tags.ReferencedSOPInstanceUID),
      frames.length > 0 ? new Set(frames) : undefined,
    );
  }
  return reach;
}

export function reaches(reach: Reach, frame: Pick<Frame, "instanceUID" | "number">): boolean {
  if (reach.size === 0) return true;
  if (!reach.has(frame.instanceUID)) return false;
  const frames = reach.get(frame.instanceUID);
  return frames === undefined || frames.has(frame.number);
}

function points(values: number[]): Point[] {
  const result: Point[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) result.push([values[i]!, values[i + 1]!]);
  return result;
}

function annotatedOf(item: DataSet): Annotated {
  return {
    reach: reachOf(items(item, tags.ReferencedImageSequence)),
    layer: text(item, tags.GraphicLayer),
    graphics: items(item, tags.GraphicObjectSequence).map((graphic) => ({
      type: text(graphic, tags.GraphicType),
      points: points(numbers(graphic, tags.GraphicData)),
      filled: text(graphic, tags.GraphicFilled) === "Y",
      inImage: text(graphic, tags.GraphicAnnotationUnits) !== "DISPLAY",
    })),
    texts: items(item, tags.TextObjectSequence).map((object): GraphicText => {
      const [anchor] = points(numbers(object, tags.AnchorPoint));
      const [from] = points(numbers(object, tags.BoundingBoxTopLeftHandCorner));
      const [to] = points(numbers(object, tags.BoundingBoxBottomRightHandCorner));
      return {
        lines: text(object, tags.UnformattedTextValue).split(/\r\n|\r|\n/),
        anchor,
        anchorInImage: text(object, tags.AnchorPointAnnotationUnits) !== "DISPLAY",
        anchorVisible: text(object, tags.AnchorPointVisibility) === "Y",
        box: from && to ? [from, to] : undefined,
        boxInImage: text(object, tags.BoundingBoxAnnotationUnits) !== "DISPLAY",
      };
    }),
  };
}

export function readPresentationState(data: DataSet): PresentationState {
  const images: Reach = new Map();
  for (const series of items(data, tags.ReferencedSeriesSequence))
    for (const [uid, frames] of reachOf(items(series, tags.ReferencedImageSequence)))
      images.set(uid, frames);
  const shape = text(data, tags.PresentationLUTShape);
  return {
    instanceUID: text(data, tags.SOPInstanceUID),
    label: text(data, tags.ContentLabel),
    description: text(data, tags.ContentDescription),
    author: text(data, tags.ContentCreatorName),
    created: text(data, tags.PresentationCreationDate),
    images,
    annotated: items(data, tags.GraphicAnnotationSequence).map(annotatedOf),
    areas: items(data, tags.DisplayedAreaSelectionSequence).map((item) => ({
      reach: reachOf(items(item, tags.ReferencedImageSequence)),
      topLeft: points(numbers(item, tags.DisplayedAreaTopLeftHandCorner))[0] ?? [1, 1],
      bottomRight: points(numbers(item, tags.DisplayedAreaBottomRightHandCorner))[0] ?? [1, 1],
      mode: text(item, tags.PresentationSizeMode),
      magnification: number(item, tags.PresentationPixelMagnificationRatio),
    })),
    voi: items(data, tags.SoftcopyVOILUTSequence).map((item) => ({
      reach: reachOf(items(item, tags.ReferencedImageSequence)),
      windows: windowsOf(item),
      tables: items(item, tags.VOILUTSequence),
    })),
    shutters: shuttersOf(data),
    rotation: number(data, tags.ImageRotation) ?? 0,
    flip: text(data, tags.ImageHorizontalFlip) === "Y",
    inverse: shape ? shape === "INVERSE" : undefined,
  };
}

/** The grey levels that a state gives a frame; undefined: the frame's own. */
export async function presentedVoi(
  state: PresentationState,
  frame: Frame,
  fetchBulkData: FetchBulkData,
): Promise<Window | LookupTable | undefined> {
  const found = state.voi.find(({ reach }) => reaches(reach, frame));
  if (found?.windows[0]) return found.windows[0];
  const [table] = found?.tables ?? [];
  return table && readItemTable(table, frame.signed || frame.intercept < 0, fetchBulkData);
}
