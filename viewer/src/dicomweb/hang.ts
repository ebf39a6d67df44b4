// A study in one answer: what it is, its series, and what places and orders their images.

import { type DataSet, number, tags, text } from "../dicom/attributes";
import { isLocal, localMetadata, localSeries, localStudy } from "../local/local_files";
import { request } from "./http";

export interface HungSeries {
  about: DataSet;
  /** Without private attributes and pixels; undefined where there were too many to come along. */
  instances?: DataSet[];
}

export interface HungStudy {
  about: DataSet | undefined;
  series: HungSeries[]; // by Series Number
}

interface Answer {
  study: DataSet;
  series: { about: DataSet; shared?: DataSet; instances?: DataSet[] }[];
}

/** What index.html has asked for before this program was there. */
interface Early {
  url: string;
  answer: Promise<Response>;
}

// Attributes that all instances have stand behind each of them: they are held once, and found like its own.
function withShared(own: DataSet, shared: DataSet): DataSet {
  return Object.setPrototypeOf(own, shared) as DataSet;
}

function bySeriesNumber({ about: one }: HungSeries, { about: other }: HungSeries): number {
  const order = (series: DataSet) => number(series, tags.SeriesNumber) ?? Infinity;
  const uid = (series: DataSet) => text(series, tags.SeriesInstanceUID);
  const [a, b] = [order(one), order(other)];
  return a === b ? uid(one).localeCompare(uid(other)) : a - b;
}

export function readHang({ study, series }: Answer): HungStudy {
  const hung = series.map(({ about, shared, instances }): HungSeries => {
    if (!shared || !instances) return { about };
    return { about, instances: instances.map((own) => withShared(own, shared)) };
  });
  return { about: study, series: hung.sort(bySeriesNumber) };
}

/** `wanted`: the series that is shown first. Throws HttpError. */
export async function hangStudy(
  study: string,
  wanted: string | undefined,
  signal: AbortSignal,
): Promise<HungStudy> {
  if (isLocal(study)) {
    const series = localSeries(study).map((about) => {
      const uid = text(about, tags.SeriesInstanceUID);
      return { about, instances: localMetadata(study, uid) };
    });
    return { about: localStudy(study), series };
  }
  const url = `/dicom-web/studies/${study}/hang${wanted ? `?series=${wanted}` : ""}`;
  const early = (globalThis as { isocenterEarly?: Early }).isocenterEarly;
  delete (globalThis as { isocenterEarly?: Early }).isocenterEarly;
  const asked = early?.url === url ? await early.answer.catch(() => undefined) : undefined;
  const response = asked?.ok ? asked : await request(url, { signal });
  return readHang((await response.json()) as Answer);
}
