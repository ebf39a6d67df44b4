// Metadata of series, asked for once.

import { type DataSet, tags, text } from "../dicom/attributes";
import { metadata } from "../dicomweb/client";

export interface SeriesRef {
  study: string;
  series: string;
}

// Damaged files lack UIDs that the archive found them a place by: what is asked for is asked there.
function placed(instances: DataSet[], { study, series }: SeriesRef): DataSet[] {
  const uids = { [tags.StudyInstanceUID]: study, [tags.SeriesInstanceUID]: series };
  return instances.map((data) => {
    const lacking = Object.entries(uids).filter(([tag]) => !text(data, tag));
    if (lacking.length === 0) return data;
    const found = lacking.map(([tag, uid]) => [tag, { vr: "UI", Value: [uid] }]);
    return { ...data, ...Object.fromEntries(found) };
  });
}

export class SeriesStore {
  private known = new Map<string, Promise<DataSet[]>>();

  /** Those of a series, by its instances. A failure is forgotten: asking again helps. */
  load(of: SeriesRef): Promise<DataSet[]> {
    const { study, series } = of;
    const key = `${study}/${series}`;
    const found = this.known.get(key);
    if (found) return found;
    const loading = metadata(study, series).then((instances) => placed(instances, of));
    this.known.set(key, loading);
    loading.catch(() => this.known.delete(key));
    return loading;
  }

  /** What has come otherwise. */
  put(of: SeriesRef, instances: DataSet[]): void {
    this.known.set(`${of.study}/${of.series}`, Promise.resolve(placed(instances, of)));
  }

  /** After something was stored to it. */
  forget({ study, series }: SeriesRef): void {
    this.known.delete(`${study}/${series}`);
  }
}
