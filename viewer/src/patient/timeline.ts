// A patient's studies along time: a lane for each modality.

import { type DataSet, tags, text, texts } from "../dicom/attributes";

export interface Mark {
  study: DataSet;
  at: number; // from 0, the beginning, to 1
}

export interface Lane {
  modality: string;
  marks: Mark[];
}

export interface Timeline {
  lanes: Lane[];
  ticks: { label: string; at: number }[];
}

const day = 86_400_000; // ms
const mostTicks = 10;
const margin = 0.04; // on both sides, of the whole

/** The day of a study in milliseconds; undefined if it says none. */
export function dayOf(study: DataSet): number | undefined {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(text(study, tags.StudyDate).trim());
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, date);
  return Number.isNaN(time) ? undefined : time;
}

interface Step {
  next: (time: number) => number;
  begin: (time: number) => number;
  label: (time: number) => string;
}

function months(count: number): Step {
  const begin = (time: number, on = 0) => {
    const date = new Date(time);
    const since = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    return Date.UTC(1970, (Math.floor(since / count) + on) * count, 1);
  };
  return {
    begin,
    next: (time) => begin(time, 1),
    label: (time) => new Date(time).toISOString().slice(0, count % 12 === 0 ? 4 : 7),
  };
}

function days(count: number): Step {
  return {
    begin: (time) => Math.floor(time / (count * day)) * count * day,
    next: (time) => time + count * day,
    label: (time) => new Date(time).toISOString().slice(0, 10),
  };
}

const steps = [days(1), days(7), months(1), months(3), months(12), months(60), months(120)];

// By the finest step that is not too fine.
function ticksOf(from: number, to: number): { label: string; time: number }[] {
  for (const step of steps) {
    const times: number[] = [];
    for (let at = step.begin(from); at <= to && times.length <= mostTicks; at = step.next(at))
      if (at >= from) times.push(at);
    if (times.length <= mostTicks) return times.map((time) => ({ label: step.label(time), time }));
  }
  return [];
}

/** Studies without a date are on no line. */
export function timelineOf(studies: readonly DataSet[]): Timeline {
  const dated = studies.flatMap((study) => {
    const time = dayOf(study);
    return time === undefined ? [] : [{ study, time }];
  });
  if (dated.length === 0) return { lanes: [], ticks: [] };
  const first = Math.min(...dated.map(({ time }) => time));
  const last = Math.max(...dated.map(({ time }) => time));
  const pad = Math.max((last - first) * margin, day);
  const [from, to] = [first - pad, last + pad];
  const place = (time: number) => (time - from) / (to - from);
  const lanes = new Map<string, Mark[]>();
  for (const { study, time } of dated.sort((a, b) => a.time - b.time)) {
    const named = texts(study, tags.ModalitiesInStudy).filter(Boolean);
    for (const modality of named.length > 0 ? named : ["?"]) {
      const marks = lanes.get(modality) ?? [];
      marks.push({ study, at: place(time) });
      lanes.set(modality, marks);
    }
  }
  const ticks = ticksOf(from, to).map(({ label, time }) => ({ label, at: place(time) }));
  const sorted = [...lanes].sort(([a], [b]) => a.localeCompare(b));
  return { lanes: sorted.map(([modality, marks]) => ({ modality, marks })), ticks };
}
