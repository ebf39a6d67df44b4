// How a reader wants studies like the one that is shown to be hung.

import { hang, type Hanging, hasRule, ruleOf, without } from "../hanging/rules";
import usual from "../hanging/rules.json";
import { type DataSet, tags, text } from "../dicom/attributes";
import { set, settings } from "../page/settings";
import type { Workspace } from "./workspace";

// An instance of each series.
async function firstOf(
  study: string,
  series: readonly DataSet[],
  workspace: Workspace,
): Promise<DataSet[]> {
  const all = await Promise.all(
    series.map((one) =>
      workspace.seriesStore
        .load({ study, series: text(one, tags.SeriesInstanceUID) })
        .catch((): DataSet[] => []),
    ),
  );
  return all.flatMap(([first]) => (first ? [first] : []));
}

/** By the reader's rules, or else by the usual ones; undefined: by none. */
export async function hangingOf(
  study: string,
  series: readonly DataSet[],
  workspace: Workspace,
): Promise<Hanging | undefined> {
  const rules = [...settings.peek().hangings, ...usual];
  const modalities = series.map((one) => text(one, tags.Modality));
  if (!hasRule(modalities, rules)) return undefined;
  return hang(await firstOf(study, series, workspace), rules);
}

/** From now on studies with these series are hung as this one is. Says what has come of it. */
export function rememberHanging(workspace: Workspace): string {
  const shown = workspace.laidOut.peek().flatMap(({ stack }) => (stack ? [stack.frame] : []));
  const rule = ruleOf(workspace.layout.peek(), shown);
  if (!rule) throw new Error("There are no images to hang.");
  const same = JSON.stringify(rule.tiles);
  const others = settings.peek().hangings.filter(({ tiles }) => JSON.stringify(tiles) !== same);
  set({ hangings: [rule, ...others] });
  return "In this browser, studies with series of these names will be hung so.";
}

/** Studies like this one are hung as usual again. Says what has come of it. */
export async function forgetHanging(
  study: string,
  series: readonly DataSet[],
  workspace: Workspace,
): Promise<string> {
  const { hangings } = settings.peek();
  const left = without(hangings, await firstOf(study, series, workspace));
  if (left.length === hangings.length) return "Studies like this one are hung as usual already.";
  set({ hangings: left });
  return "Studies like this one will be hung as usual.";
}
