// Grayscale, color, pseudo-color and blending softcopy presentation states (PS3.3 A.33.1 to A.33.4): how someone has shown images,
// and what was drawn on them.

import { type DataSet, items, number, numbers, tags, text } from "./attributes";
import type { Frame, Window } from "./frame";
import { windowsOf } from "./frame";
import { type Blending, blendingOf } from "./blending";
import { type Colours, coloursOf } from "./colours";
import { type RgbProfile, readProfile, throughProfile } from "./icc_profile";
import {
  binary,
  type FetchBulkData,
  type LookupTable,
  readItemTable,
  readPalette,
} from "./lookup_table";
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
  studyUID: string;
  seriesUID: string;
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
  /** Colours of graphic layers, for CSS. */
  colours: Map<string, string>;
  /** Whether grey levels are shown in colours: then `data` has a palette. */
  isPseudoColour: boolean;
  /** What is laid over the images, in colours of the palette of `data`. */
  blending: Blending | undefined;
  data: DataSet;
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

const pseudoColour = "1.2.840.10008.5.1.4.1.1.11.3";

/** An encoded CIELab value (PS3.3 C.10.7.1.1) for CSS. */
export function cssOfCielab([l, a, b]: readonly [number, number, number]): string {
  // Relative to D50, as lab() is; a and b are from -128 to 127.
  const scaled = (value: number) => ((value / 65535) * 255 - 128).toFixed(2);
  return `lab(${((l / 65535) * 100).toFixed(2)} ${scaled(a)} ${scaled(b)})`;
}

function layerColours(data: DataSet): Map<string, string> {
  const colours = new Map<string, string>();
  for (const layer of items(data, tags.GraphicLayerSequence)) {
    const lab = numbers(layer, tags.GraphicLayerRecommendedDisplayCIELabValue);
    if (lab.length === 3)
      colours.set(text(layer, tags.GraphicLayer), cssOfCielab(lab as [number, number, number]));
  }
  return colours;
}

/** The grey levels that a state, or an item of a blending state, has for images. */
export function softcopyVoi(data: DataSet): SoftcopyVoi[] {
  return items(data, tags.SoftcopyVOILUTSequence).map((item) => ({
    reach: reachOf(items(item, tags.ReferencedImageSequence)),
    windows: windowsOf(item),
    tables: items(item, tags.VOILUTSequence),
  }));
}

/** The images that a state, or an item of a blending state, refers to. */
export function imagesOf(data: DataSet): Reach {
  const images: Reach = new Map();
  for (const series of items(data, tags.ReferencedSeriesSequence))
    for (const [uid, frames] of reachOf(items(series, tags.ReferencedImageSequence)))
      images.set(uid, frames);
  return images;
}

export function readPresentationState(data: DataSet): PresentationState {
  const blending = blendingOf(data);
  const shown = blending?.underlying ?? data; // what it says of the images that are shown
  const shape = text(data, tags.PresentationLUTShape);
  const isPseudoColour = text(data, tags.SOPClassUID) === pseudoColour;
  return {
    studyUID: text(data, tags.StudyInstanceUID),
    seriesUID: text(data, tags.SeriesInstanceUID),
    instanceUID: text(data, tags.SOPInstanceUID),
    label: text(data, tags.ContentLabel),
    description: text(data, tags.ContentDescription),
    author: text(data, tags.ContentCreatorName),
    created: text(data, tags.PresentationCreationDate),
    images: imagesOf(shown),
    annotated: items(data, tags.GraphicAnnotationSequence).map(annotatedOf),
    areas: items(data, tags.DisplayedAreaSelectionSequence).map((item) => ({
      reach: reachOf(items(item, tags.ReferencedImageSequence)),
      topLeft: points(numbers(item, tags.DisplayedAreaTopLeftHandCorner))[0] ?? [1, 1],
      bottomRight: points(numbers(item, tags.DisplayedAreaBottomRightHandCorner))[0] ?? [1, 1],
      mode: text(item, tags.PresentationSizeMode),
      magnification: number(item, tags.PresentationPixelMagnificationRatio),
    })),
    voi: softcopyVoi(shown),
    shutters: shuttersOf(data),
    rotation: number(data, tags.ImageRotation) ?? 0,
    flip: text(data, tags.ImageHorizontalFlip) === "Y",
    // A palette begins with black's colour, whatever the image's photometric interpretation is.
    inverse: shape ? shape === "INVERSE" : isPseudoColour ? false : undefined,
    colours: layerColours(data),
    isPseudoColour,
    blending,
    data,
  };
}

/** The grey levels that a state gives a frame; undefined: the frame's own. */
export async function presentedVoi(
  { voi }: Pick<PresentationState, "voi">,
  frame: Frame,
  fetchBulkData: FetchBulkData,
): Promise<Window | LookupTable | undefined> {
  const found = voi.find(({ reach }) => reaches(reach, frame));
  if (found?.windows[0]) return found.windows[0];
  const [table] = found?.tables ?? [];
  return table && readItemTable(table, frame.signed || frame.intercept < 0, fetchBulkData);
}

/** The colours that a pseudo-colour or blending state gives grey levels; undefined: it gives none. Throws TableError. */
export async function presentedColours(
  { isPseudoColour, blending, data, description, label }: PresentationState,
  fetchBulkData: FetchBulkData,
): Promise<Colours | undefined> {
  if (!isPseudoColour && !blending) return undefined;
  const colours = coloursOf(
    await readPalette(data, fetchBulkData),
    description || label || "Colours",
  );
  const profile = await presentedProfile(data, fetchBulkData);
  return profile ? { ...colours, rgba: throughProfile(profile, colours.rgba) } : colours;
}

/** What the colours of a state mean; undefined: sRGB. Throws ProfileError. */
export async function presentedProfile(
  data: DataSet,
  fetchBulkData: FetchBulkData,
): Promise<RgbProfile | undefined> {
  const attribute = data[tags.ICCProfile];
  const bytes = attribute && (await binary(attribute, fetchBulkData));
  return bytes && bytes.length > 0 ? readProfile(bytes) : undefined;
}
