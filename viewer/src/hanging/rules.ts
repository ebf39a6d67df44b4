// Which series of a study go into which tiles, by rules in JSON: the first rule of which every tile finds its image.

import { type DataSet, tags, text } from "../dicom/attributes";
import { type Frame, frameOf } from "../dicom/frame";
import rules from "./rules.json";

export interface TileRule {
  laterality?: string;
  /** A regular expression of the whole view. */
  view?: string;
  description?: string;
}

export interface Rule {
  modality: string;
  rows: number;
  columns: number;
  tiles: TileRule[];
}

export interface Hanging {
  rows: number;
  columns: number;
  /** Series Instance UIDs, in the order of tiles. */
  series: string[];
}

function fits({ laterality, view, description }: TileRule, frame: Frame): boolean {
  const whole = (pattern: string, words: string) => new RegExp(`^(${pattern})$`, "i").test(words);
  return (
    (!laterality || frame.laterality === laterality) &&
    (!view || whole(view, frame.viewPosition)) &&
    (!description || new RegExp(description, "i").test(text(frame.data, tags.SeriesDescription)))
  );
}

/** The modality of some rule: whether metadata of all its series are worth asking for before anything is shown. */
export function hasRule(modalities: Iterable<string>, list: readonly Rule[] = rules): boolean {
  const all = new Set(modalities);
  return list.some(({ modality }) => all.has(modality));
}

/** `first` has the metadata of an instance of each series. */
export function hang(
  first: readonly DataSet[],
  list: readonly Rule[] = rules,
): Hanging | undefined {
  const frames = first.map((data) => frameOf(data, 0));
  for (const { modality, rows, columns, tiles } of list) {
    const ofModality = frames.filter((frame) => frame.modality === modality);
    const chosen: Frame[] = [];
    for (const tile of tiles) {
      const found = ofModality.find((frame) => !chosen.includes(frame) && fits(tile, frame));
      if (found) chosen.push(found);
    }
    if (chosen.length === tiles.length && tiles.length > 0)
      return { rows, columns, series: chosen.map(({ seriesUID }) => seriesUID) };
  }
  return undefined;
}
