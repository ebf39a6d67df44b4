// What stands around an image: who, what, where, how; which way is left; how long is a centimetre.
// It describes the image that is drawn, even while another one is on its way.

import { number, tags, text } from "../dicom/attributes";
import { age, date, decimal, joined, personName, sex, time } from "../dicom/format";
import { type Frame, slicePosition } from "../dicom/frame";
import { calibrationAt } from "../dicom/calibration";
import { uptakeFactor } from "../dicom/suv";
import { sideLetters } from "./side_letters";
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
        <strong class="private">{personName(text(data, tags.PatientName))}</strong>
        <span class="private">{text(data, tags.PatientID)}</span>
        <span class="private">
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
      <DisplayCorner stack={stack} frame={frame} />
      {stack.shown.value && <Letters frame={frame} stack={stack} />}
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
  const uptake = uptakeFactor(frame.data);
  return (
    <div class="corner bottom left">
      {pointed && (
        <span>
          {pointed.value !== undefined && (
            <b>
              {decimal(pointed.value, 2)} {frame.unit}
              {uptake !== undefined && ` SUV ${decimal(pointed.value * uptake, 2)}`}
            </b>
          )}{" "}
          <i>
            ({pointed.column}, {pointed.row})
          </i>
        </span>
      )}
      {frame.modality === "MG" && (
        <span class="number">{joined([frame.laterality, frame.viewPosition], " ")}</span>
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

function DisplayCorner({ stack, frame }: { stack: StackController; frame: Frame }) {
  const { data } = frame;
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
      {stack.colours.value && <span>{stack.colours.value.name}</span>}
      {frame.modality !== "MG" && frame.laterality && (
        <span>
          {{ L: "Left", R: "Right", B: "Both sides" }[frame.laterality] ?? frame.laterality}
        </span>
      )}
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

function Letters({ frame, stack }: { frame: Frame; stack: StackController }) {
  const letters = sideLetters(frame, stack.view.value);
  if (!letters) return null;
  return (
    <>
      <span class="letter left">{letters.left}</span>
      <span class="letter right">{letters.right}</span>
      <span class="letter top">{letters.top}</span>
      <span class="letter bottom">{letters.bottom}</span>
    </>
  );
}

const barLengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200]; // mm
const longestBar = 160;

// Of an ultrasound image the bar is that of its largest region with lengths.
function barCalibration(frame: Frame) {
  const regions = frame.regions
    .filter(({ unitX, unitY, deltaX }) => unitX === "mm" && unitY === "mm" && deltaX > 0)
    .sort(
      (a, b) => (b.right - b.left) * (b.bottom - b.top) - (a.right - a.left) * (a.bottom - a.top),
    );
  const [region] = regions;
  const middle: [number, number] = region
    ? [(region.left + region.right) / 2, (region.top + region.bottom) / 2]
    : [frame.columns / 2, frame.rows / 2];
  return calibrationAt({ ...frame, regions: region ? [region] : frame.regions }, [middle]);
}

function ScaleBar({ frame, scale }: { frame: Frame; scale: number }) {
  const { x, unitX, source, atDetector } = barCalibration(frame);
  if (unitX !== "mm") return null;
  const perMillimetre = scale / x;
  const length = barLengths.filter((one) => one * perMillimetre <= longestBar).at(-1);
  if (length === undefined) return null;
  const label = length >= 10 ? `${length / 10} cm` : `${length} mm`;
  return (
    <div class="scale-bar" title={`Calibrated by ${source}`}>
      <span>
        {label}
        {atDetector ? " at the detector" : source === "Ultrasound region" ? " (US region)" : ""}
      </span>
      <div style={{ width: `${length * perMillimetre}px` }} />
    </div>
  );
}
