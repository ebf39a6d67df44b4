// What stands around an image: who, what, where, how; which way is left; how long is a centimetre.
// It describes the image that is drawn, even while another one is on its way.

import { type DataSet, number, tags, text } from "../dicom/attributes";
import { age, date, decimal, joined, personName, sex, time } from "../dicom/format";
import { type Frame, slicePosition } from "../dicom/frame";
import { negative, orientationLetters } from "../dicom/geometry";
import type { StackController } from "./stack_controller";

export function Corners({ stack }: { stack: StackController }) {
  const frame = stack.shown.value?.loaded.frame ?? stack.stack.frames[stack.index.value]!;
  const { data } = frame;
  const born = date(text(data, tags.PatientBirthDate));
  const seriesNumber = text(data, tags.SeriesNumber);
  const series = joined([
    seriesNumber && `Series ${seriesNumber}`,
    text(data, tags.SeriesDescription),
  ]);
  return (
    <div class="corners">
      <div class="corner top left">
        <strong>{personName(text(data, tags.PatientName))}</strong>
        <span>{text(data, tags.PatientID)}</span>
        <span>
          {joined([
            sex(text(data, tags.PatientSex)),
            age(text(data, tags.PatientAge)),
            born && `born ${born}`,
          ])}
        </span>
      </div>
      <div class="corner top right">
        <strong>{text(data, tags.StudyDescription)}</strong>
        <span>{series}</span>
        <span>
          {joined([date(text(data, tags.StudyDate)), time(text(data, tags.StudyTime))], " ")}
        </span>
      </div>
      <ImageCorner stack={stack} frame={frame} />
      <DisplayCorner stack={stack} data={data} />
      {stack.shown.value && <Letters frame={frame} />}
      {stack.shown.value && <ScaleBar frame={frame} scale={stack.scale.value} />}
    </div>
  );
}

function ImageCorner({ stack, frame }: { stack: StackController; frame: Frame }) {
  const index = stack.shown.value?.index ?? stack.index.value;
  const position = slicePosition(frame);
  const { thickness } = frame;
  const frames = number(frame.data, tags.NumberOfFrames) ?? 1;
  const pointed = stack.pointed.value;
  return (
    <div class="corner bottom left">
      {pointed && (
        <span>
          {pointed.value !== undefined && (
            <b>
              {decimal(pointed.value, 2)} {frame.unit}
            </b>
          )}{" "}
          <i>
            ({pointed.column}, {pointed.row})
          </i>
        </span>
      )}
      {position !== undefined && <span>Position {position.toFixed(1).replace("-", "−")} mm</span>}
      {thickness !== undefined && thickness > 0 && (
        <span>Thickness {decimal(thickness, 2)} mm</span>
      )}
      {frames > 1 && stack.count > frames && (
        <span>
          Frame {frame.number} of {frames}
        </span>
      )}
      <span class="number">
        {frames > 1 && stack.count === frames ? "Frame" : "Image"} {index + 1} / {stack.count}
      </span>
    </div>
  );
}

function DisplayCorner({ stack, data }: { stack: StackController; data: DataSet }) {
  const voi = stack.shown.value?.voi;
  const digits = voi?.kind === "window" && voi.width < 20 ? 2 : 0;
  const lossy = text(data, tags.LossyImageCompression) === "01";
  return (
    <div class="corner bottom right">
      {lossy && (
        <span class="warning" title="Lossy Image Compression (0028,2110)">
          Lossy compression
        </span>
      )}
      {stack.invert.value && <span>Inverted</span>}
      {voi?.name && <span>{voi.name}</span>}
      {voi?.kind === "window" && (
        <span title="Window Center and Width">
          C {decimal(voi.center, digits)} W {decimal(voi.width, digits)}
        </span>
      )}
      <span>Zoom {Math.round(stack.scale.value * (globalThis.devicePixelRatio || 1) * 100)} %</span>
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

const barLengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]; // mm
const longestBar = 160;

function ScaleBar({ frame, scale }: { frame: Frame; scale: number }) {
  if (!frame.spacing) return null;
  const perMillimetre = scale / frame.spacing[1];
  const length = barLengths.filter((one) => one * perMillimetre <= longestBar).at(-1);
  if (length === undefined) return null;
  const label = length >= 10 ? `${length / 10} cm` : `${length} mm`;
  return (
    <div class="scale-bar">
      <span>
        {label}
        {frame.atDetector ? " at the detector" : ""}
      </span>
      <div style={{ width: `${length * perMillimetre}px` }} />
    </div>
  );
}
