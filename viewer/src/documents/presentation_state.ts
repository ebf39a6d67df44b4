// How images are shown, and what is drawn on them, as a Grayscale Softcopy Presentation State (PS3.3 A.33.1).

import { type DataSet, tags, text } from "../dicom/attributes";
import type { Frame, Window } from "../dicom/frame";
import type { View } from "../engine/placement";
import type { Annotation, Point } from "../measure/annotation";
import { linesOf } from "../measure/shapes";
import {
  attribute,
  authorName,
  dicomDate,
  dicomTime,
  documentHead,
  type NewDocument,
  referencedSeries,
  referenceItem,
  sequence,
} from "./building";
import { referenceOf } from "./measurement_report";

export const grayscalePresentation = "1.2.840.10008.5.1.4.1.1.11.1";

export interface Presented {
  frames: Frame[]; // of one stack; the first says what kind of values they have
  voi: Window | undefined;
  inverse: boolean;
  view: Pick<View, "rotation" | "flip">;
  marks: readonly { annotation: Annotation; frame: Frame; lines: string[] }[];
}

const layer = "MARKS";

function graphic(type: string, points: readonly Point[]): DataSet {
  return {
    [tags.GraphicAnnotationUnits]: attribute("CS", "PIXEL"),
    [tags.GraphicDimensions]: attribute("US", 2),
    [tags.NumberOfGraphicPoints]: attribute("US", points.length),
    [tags.GraphicData]: attribute("FL", ...points.flat()),
    [tags.GraphicType]: attribute("CS", type),
    ...(type === "POINT" || !isClosed(points)
      ? {}
      : { [tags.GraphicFilled]: attribute("CS", "N") }),
  };
}

function isClosed(points: readonly Point[]): boolean {
  const [first, last] = [points[0]!, points.at(-1)!];
  return points.length > 2 && first[0] === last[0] && first[1] === last[1];
}

function graphicsOf(annotation: Annotation): DataSet[] {
  const { kind, points } = annotation;
  if (kind === "ellipse")
    return [{ ...graphic("ELLIPSE", points), [tags.GraphicFilled]: attribute("CS", "N") }];
  if (kind === "point" || kind === "text") return kind === "text" ? [] : [graphic("POINT", points)];
  return linesOf(annotation).map((line) => graphic("POLYLINE", line));
}

function textOf(annotation: Annotation, lines: string[]): DataSet {
  return {
    [tags.AnchorPointAnnotationUnits]: attribute("CS", "PIXEL"),
    [tags.UnformattedTextValue]: attribute("ST", lines.join("\r\n")),
    [tags.AnchorPoint]: attribute("FL", ...annotation.points[0]!),
    [tags.AnchorPointVisibility]: attribute("CS", "N"),
  };
}

function annotationItem({ annotation, frame, lines }: Presented["marks"][number]): DataSet {
  const graphics = graphicsOf(annotation);
  const item: DataSet = {
    [tags.ReferencedImageSequence]: sequence(referenceItem(referenceOf(frame))),
    [tags.GraphicLayer]: attribute("CS", layer),
  };
  if (lines.length > 0) item[tags.TextObjectSequence] = sequence(textOf(annotation, lines));
  if (graphics.length > 0) item[tags.GraphicObjectSequence] = sequence(...graphics);
  return item;
}

// Rows and columns have one size in a displayed area: one item for each size (PS3.3 C.10.4).
function displayedArea(frame: Frame): DataSet {
  const { columns, rows, spacing } = frame;
  return {
    [tags.DisplayedAreaTopLeftHandCorner]: attribute("SL", 1, 1),
    [tags.DisplayedAreaBottomRightHandCorner]: attribute("SL", columns, rows),
    [tags.PresentationSizeMode]: attribute("CS", "SCALE TO FIT"),
    ...(spacing
      ? { [tags.PresentationPixelSpacing]: attribute("DS", ...spacing) }
      : { [tags.PresentationPixelAspectRatio]: attribute("IS", 1, 1) }),
  };
}

function voiItem({ center, width, function: name, name: words }: Window): DataSet {
  return {
    [tags.WindowCenter]: attribute("DS", center),
    [tags.WindowWidth]: attribute("DS", width),
    ...(words ? { [tags.WindowCenterWidthExplanation]: attribute("LO", words.slice(0, 64)) } : {}),
    ...(name === "LINEAR" ? {} : { [tags.VOILUTFunction]: attribute("CS", name) }),
  };
}

/** A name of at most 16 capitals, digits, spaces and underscores (PS3.5 6.2, CS). */
export function contentLabel(words: string): string {
  const label = words.toUpperCase().replace(/[^A-Z0-9 _]+/g, "_");
  return label.slice(0, 16).trim() || "PRESENTATION";
}

export function makePresentationState(
  document: NewDocument,
  presented: Presented,
  words: string,
): DataSet {
  const { now } = document;
  const [first] = presented.frames as [Frame];
  const data: DataSet = {
    ...documentHead(document, grayscalePresentation, "PR", words || "Presentation"),
    [tags.Laterality]: document.about[tags.Laterality] ?? { vr: "CS" },
    [tags.ContentLabel]: attribute("CS", contentLabel(words)),
    [tags.ContentDescription]: words ? attribute("LO", words.slice(0, 64)) : { vr: "LO" },
    [tags.ContentCreatorName]: attribute("PN", { Alphabetic: authorName(document.author) }),
    [tags.PresentationCreationDate]: attribute("DA", dicomDate(now)),
    [tags.PresentationCreationTime]: attribute("TM", dicomTime(now)),
    [tags.ReferencedSeriesSequence]: referencedSeries(presented.frames.map(referenceOf)),
    [tags.DisplayedAreaSelectionSequence]: sequence(displayedArea(first)),
    [tags.PresentationLUTShape]: attribute("CS", presented.inverse ? "INVERSE" : "IDENTITY"),
  };
  if (first.data[tags.RescaleSlope]) {
    data[tags.RescaleIntercept] = attribute("DS", first.intercept);
    data[tags.RescaleSlope] = attribute("DS", first.slope);
    data[tags.RescaleType] = attribute(
      "LO",
      text(first.data, tags.RescaleType) || first.unit || "US",
    );
  }
  if (presented.voi) data[tags.SoftcopyVOILUTSequence] = sequence(voiItem(presented.voi));
  const { rotation, flip } = presented.view;
  // PS3.3 C.10.6: turned first, flipped then; ours is the other way round.
  const turned = Math.round(flip ? 360 - rotation : rotation) % 360;
  if (turned % 90 === 0) {
    data[tags.ImageRotation] = attribute("US", turned);
    data[tags.ImageHorizontalFlip] = attribute("CS", flip ? "Y" : "N");
  }
  if (presented.marks.length > 0) {
    data[tags.GraphicAnnotationSequence] = sequence(...presented.marks.map(annotationItem));
    data[tags.GraphicLayerSequence] = sequence({
      [tags.GraphicLayer]: attribute("CS", layer),
      [tags.GraphicLayerOrder]: attribute("IS", 1),
    });
  }
  return data;
}
