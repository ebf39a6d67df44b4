// Waveforms on paper as cardiologists know it: 25 mm a second and 10 mm a millivolt, squares of 5 mm; other channels as high
// as they reach.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type DataSet, tags, text } from "../dicom/attributes";
import { decimal, joined } from "../dicom/format";
import { frameOf } from "../dicom/frame";
import { bulkData } from "../dicomweb/client";
import { type Channel, millivolts, type Multiplex, readWaveforms } from "../documents/waveform";

const millimetre = 4; // CSS pixels
const speed = 25; // mm a second
const gain = 10; // mm a millivolt
const shownSeconds = 10;
const leastHeight = 20; // mm of a channel
const margin = 3; // mm above and below

export function WaveformView({ instance, when }: { instance: DataSet; when: string }) {
  const groups = useSignal<Multiplex[] | undefined>(undefined);
  const problem = useSignal("");
  useEffect(() => {
    const controller = new AbortController();
    const fetchData = (uri: string) => bulkData(uri, frameOf(instance, 0), controller.signal);
    readWaveforms(instance, fetchData).then(
      (found) => (groups.value = found),
      (error: Error) => {
        if (!controller.signal.aborted) problem.value = error.message;
      },
    );
    return () => controller.abort();
  }, [instance]);
  const title = text(instance, tags.SeriesDescription) || "Waveforms";
  return (
    <section class="waveforms">
      <h2>{title}</h2>
      <p class="dim">
        {joined([text(instance, tags.Modality), when, `${speed} mm/s`, `${gain} mm/mV`])}
      </p>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      {groups.value?.map((group) => (
        <Group group={group} />
      ))}
    </section>
  );
}

function Group({ group }: { group: Multiplex }) {
  const { name, frequency, seconds, channels } = group;
  const first = useSignal(0);
  const last = Math.max(0, seconds - shownSeconds);
  return (
    <section>
      <h3>{joined([name, `${decimal(seconds, 1)} s`, `${decimal(frequency, 0)} Hz`])}</h3>
      {last > 0 && (
        <label class="from">
          <span class="dim">From second</span>
          <input
            type="range"
            min={0}
            max={last}
            step={0.5}
            value={first.value}
            onInput={({ currentTarget }) => (first.value = Number(currentTarget.value))}
          />
          {decimal(first.value, 1)}
        </label>
      )}
      <Paper channels={channels} frequency={frequency} first={first.value} seconds={seconds} />
    </section>
  );
}

interface PaperProperties {
  channels: Channel[];
  frequency: number;
  first: number; // second
  seconds: number;
}

function Paper({ channels, frequency, first, seconds }: PaperProperties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rows = channels.map(rowOf);
  const width = Math.min(shownSeconds, seconds) * speed * millimetre;
  const height = rows.reduce((sum, row) => sum + row.height, 0) * millimetre;
  useEffect(() => {
    const element = canvas.current!;
    const ratio = globalThis.devicePixelRatio || 1;
    element.width = Math.round(width * ratio);
    element.height = Math.round(height * ratio);
    const context = element.getContext("2d")!;
    context.scale(ratio, ratio);
    drawGrid(context, width, height);
    let top = 0;
    channels.forEach((channel, i) => {
      const row = rows[i]!;
      drawChannel(context, channel, row, top * millimetre, { frequency, first, width });
      top += row.height;
    });
  }, [channels, first]);
  const names = channels.map(({ name }) => name).join(", ");
  return (
    <div class="paper" tabIndex={0} role="region" aria-label="Waveforms">
      <canvas
        ref={canvas}
        style={{ width, height }}
        role="img"
        aria-label={`Waveforms of ${names}`}
      />
    </div>
  );
}

/** How a channel is drawn: millimetres a unit, and the value on its upper edge. */
interface Row {
  scale: number;
  top: number;
  height: number; // mm
}

function rowOf({ values, unit }: Channel): Row {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const voltage = millivolts(unit);
  const reach = high - low || 1;
  const scale = voltage === undefined ? (leastHeight - 2 * margin) / reach : gain * voltage;
  const height = Math.min(80, Math.max(leastHeight, reach * scale + 2 * margin));
  return { scale, top: (high + low) / 2 + height / 2 / scale, height };
}

// Lines each millimetre, stronger ones each fifth.
function drawGrid(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = "#fff8f6";
  context.fillRect(0, 0, width, height);
  for (const [step, colour] of [
    [1, "#f9dcd5"],
    [5, "#eeb1a4"],
  ] as const) {
    context.beginPath();
    for (let x = 0; x <= width; x += step * millimetre) {
      context.moveTo(x + 0.5, 0);
      context.lineTo(x + 0.5, height);
    }
    for (let y = 0; y <= height; y += step * millimetre) {
      context.moveTo(0, y + 0.5);
      context.lineTo(width, y + 0.5);
    }
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
  }
}

function drawChannel(
  context: CanvasRenderingContext2D,
  { name, unit, values }: Channel,
  { scale, top, height }: Row,
  y: number,
  { frequency, first, width }: { frequency: number; first: number; width: number },
): void {
  const from = Math.floor(first * frequency);
  context.save();
  context.beginPath();
  context.rect(0, y, width, height * millimetre);
  context.clip();
  context.beginPath();
  for (let i = from; i < values.length; ++i) {
    const x = (i / frequency - first) * speed * millimetre;
    if (x > width) break;
    const at = y + (top - values[i]!) * scale * millimetre;
    if (i === from) context.moveTo(x, at);
    else context.lineTo(x, at);
  }
  context.strokeStyle = "#16202b";
  context.lineWidth = 1.2;
  context.lineJoin = "round";
  context.stroke();
  context.restore();
  context.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
  context.fillStyle = "#16202b";
  const known = millivolts(unit) !== undefined || !unit;
  context.fillText(known ? name : `${name} [${unit}]`, 6, y + 15);
}
