// What stands around an image: who, what, where, how; which way is left; how long is a centimetre.

import { type DataSet, tags, text } from "../dicom/attributes";
import { date, personName, sex, time } from "../dicom/format";
import { negative, orientationLetters } from "../dicom/geometry";
import { type Frame, slicePosition } from "../dicom/frame";
import type { StackController } from "./stack_controller";

interface Properties {
  controller: StackController;
  study?: DataSet;
  series?: DataSet;
}

const rounded = (value: number, digits: number) => String(Number(value.toFixed(digits)));

export function Corners({ controller, study, series }: Properties) {
  const { frame, stack } = controller;
  const [window, scale, problem] = [controller.shown.value, controller.scale.value, controller.problem.value];
  const total = stack.frames.length;
  const loaded = controller.loadedCount.value;
  const position = slicePosition(frame);
  const patient = [sex(text(frame.data, tags.PatientSex)), date(text(frame.data, tags.PatientBirthDate))].filter(Boolean).join(", ");
  return (
    <div class="corners">
      <div class="corner top-left">
        <strong>{personName(text(frame.data, tags.PatientName))}</strong>
        <span>{text(frame.data, tags.PatientID)}</span>
        <span>{patient}</span>
      </div>
      <div class="corner top-right">
        <span>{text(study, tags.StudyDescription) || text(frame.data, tags.StudyDescription)}</span>
        <span>{text(series, tags.SeriesDescription) || text(frame.data, tags.SeriesDescription)}</span>
        <span>{date(text(frame.data, tags.StudyDate))} {time(text(frame.data, tags.StudyTime))}</span>
      </div>
      <div class="corner bottom-left">
        <span>Image {controller.index.value + 1} of {total}</span>
        {position !== undefined && <span>Position {rounded(position, 1)} mm</span>}
        {frame.thickness !== undefined && frame.thickness > 0 && <span>Thickness {rounded(frame.thickness, 2)} mm</span>}
      </div>
      <div class="corner bottom-right">
        {window && <span>Level {rounded(window.center, 1)} · Width {rounded(window.width, 1)}</span>}
        {window?.name && <span>{window.name}</span>}
        {controller.invert.value && <span>Inverted</span>}
        {scale > 0 && <span>Zoom {Math.round(scale * 100)} %</span>}
      </div>
      <Letters frame={frame} />
      <ScaleBar frame={frame} scale={scale} />
      {loaded < total && <div class="loading-bar" style={{ width: `${(100 * loaded) / total}%` }} />}
      {controller.waiting.value && <div class="loading">Loading…</div>}
      {problem && <div class="frame-problem" role="alert"><strong>This image cannot be shown</strong><p>{problem}</p></div>}
    </div>
  );
}

function Letters({ frame }: { frame: Frame }) {
  if (!frame.rowDirection || !frame.columnDirection) return null;
  const { rowDirection: right, columnDirection: down } = frame;
  return (
    <>
      <span class="letter left">{orientationLetters(negative(right))}</span>
      <span class="letter right">{orientationLetters(right)}</span>
      <span class="letter top">{orientationLetters(negative(down))}</span>
      <span class="letter bottom">{orientationLetters(down)}</span>
    </>
  );
}

function ScaleBar({ frame, scale }: { frame: Frame; scale: number }) {
  if (!frame.spacing || scale <= 0) return null;
  const pixelsPerMillimetre = scale / frame.spacing[1];
  // The longest of 1, 2, 5, 10, ... mm that is shorter than 200 pixels.
  const lengths = [1, 2, 5, 10, 20, 50, 100, 200].filter((length) => length * pixelsPerMillimetre <= 200);
  const length = lengths.at(-1);
  if (!length) return null;
  return (
    <div class="scale-bar">
      <span>{length >= 10 ? `${length / 10} cm` : `${length} mm`}{frame.atDetector && " at the detector"}</span>
      <div style={{ width: `${length * pixelsPerMillimetre}px` }} />
    </div>
  );
}
