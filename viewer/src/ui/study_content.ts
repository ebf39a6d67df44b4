// What a study has, asked for once, and how its first images are hung.

import { type DataSet, tags, text } from "../dicom/attributes";
import { hangStudy, type HungStudy } from "../dicomweb/hang";
import { HttpError } from "../dicomweb/http";
import { go, place } from "../page/router";
import { hangingOf } from "./own_hanging";
import { withoutImages } from "./series_card";
import { readViewAddress } from "./view_address";
import type { Workspace } from "./workspace";

export interface StudyContent {
  about?: DataSet;
  series?: DataSet[];
  problem?: string;
}

/** Asks for the study and begins to show it: the view of the address, by a rule, or its first images. */
export async function loadStudy(
  study: string,
  workspace: Workspace,
  signal: AbortSignal,
): Promise<StudyContent> {
  const view = readViewAddress();
  const wanted = place.peek().series;
  let hung: HungStudy;
  try {
    hung = await hangStudy(study, wanted, signal);
  } catch (error) {
    if (!(error instanceof HttpError) || error.status !== 404) throw error;
    return { problem: "There is no such study in the archive." };
  }
  if (signal.aborted) return {};
  const { about } = hung;
  const series = hung.series.map((one) => one.about);
  for (const { about: one, instances } of hung.series)
    if (instances)
      workspace.seriesStore.put({ study, series: text(one, tags.SeriesInstanceUID) }, instances);
  if (series.length === 0) return { about, problem: "There is no such study in the archive." };
  const hanging = view || wanted ? undefined : await hangingOf(study, series, workspace);
  if (signal.aborted) return {};
  if (view) void workspace.restore(view);
  else if (hanging) {
    workspace.hang(study, hanging);
    go({ study, series: hanging.series[0] }, true);
  } else {
    const first = wanted ?? text(firstToShow(series), tags.SeriesInstanceUID);
    void workspace.open({ study, series: first }, workspace.active, { frame: place.peek().frame });
    if (!wanted) go({ study, series: first }, true);
  }
  return { about, series };
}

// What is made of images comes after them, and what has none last.
const madeOfImages: ReadonlySet<string> = new Set(["SEG", "RTDOSE"]);

function firstToShow(series: DataSet[]): DataSet {
  const ofModality = (fits: (modality: string) => boolean) =>
    series.find((one) => fits(text(one, tags.Modality)));
  return (
    ofModality((one) => !withoutImages.has(one) && !madeOfImages.has(one)) ??
    ofModality((one) => !withoutImages.has(one)) ??
    series[0]!
  );
}
