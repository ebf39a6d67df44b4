// Which series of a study go into which tiles, by rules: the first rule of which every tile finds its image. Some come with
// the page (rules.json), a reader makes others of what is shown.

import { type DataSet, tags, text } from "../dicom/attributes";
import { type Frame, frameOf } from "../dicom/frame";
import rules from "./rules.json";

export interface TileRule {
  /** Another one than the rule's. */
  modality?: string;
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

function fits({ modality, laterality, view, description }: TileRule, frame: Frame): boolean {
  const whole = (pattern: string, words: string) => new RegExp(`^(${pattern})$`, "i").test(words);
  return (
    (!modality || frame.modality === modality) &&
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
    const chosen: Frame[] = [];
    for (const tile of tiles) {
      const wanted = { modality, ...tile };
      const found = frames.find((frame) => !chosen.includes(frame) && fits(wanted, frame));
      if (found) chosen.push(found);
    }
    if (chosen.length === tiles.length && tiles.length > 0)
      return { rows, columns, series: chosen.map(({ seriesUID }) => seriesUID) };
  }
  return undefined;
}

/** A rule that hangs such studies as these images are hung; undefined without images. */
export function ruleOf(
  { rows, columns }: { rows: number; columns: number },
  shown: readonly Frame[],
): Rule | undefined {
  const [first] = shown;
  if (!first) return undefined;
  const tiles = shown.map((frame): TileRule => {
    const rule: TileRule = {
      description: `^${exactly(text(frame.data, tags.SeriesDescription))}$`,
    };
    if (frame.modality !== first.modality) rule.modality = frame.modality;
    if (frame.laterality) rule.laterality = frame.laterality;
    if (frame.viewPosition) rule.view = exactly(frame.viewPosition);
    return rule;
  });
  return { modality: first.modality, rows, columns, tiles };
}

function exactly(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The rules without those that a study like this is hung by. */
export function without(list: readonly Rule[], first: readonly DataSet[]): Rule[] {
  return list.filter((rule) => !hang(first, [rule]));
}
