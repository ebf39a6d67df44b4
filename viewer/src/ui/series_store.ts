// Metadata of series, asked for once.

import type { DataSet } from "../dicom/attributes";
import { metadata } from "../dicomweb/client";

export interface SeriesRef {
  study: string;
  series: string;
}

export class SeriesStore {
  private known = new Map<string, Promise<DataSet[]>>();

  /** Those of a series, by its instances. A failure is forgotten: asking again helps. */
  load({ study, series }: SeriesRef): Promise<DataSet[]> {
    const key = `${study}/${series}`;
    const found = this.known.get(key);
    if (found) return found;
    const loading = metadata(study, series);
    this.known.set(key, loading);
    loading.catch(() => this.known.delete(key));
    return loading;
  }

  /** What has come otherwise. */
  put({ study, series }: SeriesRef, instances: DataSet[]): void {
    this.known.set(`${study}/${series}`, Promise.resolve(instances));
  }

  /** After something was stored to it. */
  forget({ study, series }: SeriesRef): void {
    this.known.delete(`${study}/${series}`);
  }
}
