// Taking images out of the page: as pictures, as DICOM files, as an archive of them.

import { type DataSet, tags, text } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";
import { instanceFile } from "../dicomweb/client";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";
import { zip } from "./zip";

export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Of a name, what every file system takes. */
export function fileName(words: string): string {
  return (
    words
      .replace(/[^\p{L}\p{N}._-]+/gu, "_")
      .replace(/^[._]+|_+$/g, "")
      .slice(0, 80) || "image"
  );
}

/** What a tile shows, with what lies over it, but without names in the corners. */
export async function tilePicture(tile: Tile): Promise<Blob> {
  const stage = document.querySelector(`[data-tile="${tile.index}"]`);
  const image = stage?.querySelector<HTMLCanvasElement>("canvas.image");
  const overlay = stage?.querySelector<HTMLCanvasElement>("canvas.overlay");
  if (!image) throw new Error("This tile shows no image.");
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(image, 0, 0);
  if (overlay) context.drawImage(overlay, 0, 0, image.width, image.height);
  return canvas.convertToBlob({ type: "image/png" });
}

function nameOf({ data, number }: Frame): string {
  const parts = [
    text(data, tags.Modality),
    text(data, tags.SeriesNumber),
    text(data, tags.InstanceNumber),
  ];
  return fileName([...parts, number > 1 ? String(number) : ""].filter(Boolean).join("-"));
}

export async function exportPicture(workspace: Workspace): Promise<void> {
  const { active, stack } = workspace;
  saveBlob(await tilePicture(active), `${stack ? nameOf(stack.frame) : "planes"}.png`);
}

export async function exportDicom(workspace: Workspace): Promise<void> {
  const { stack } = workspace;
  if (!stack) throw new Error("This tile shows no image.");
  saveBlob(await instanceFile(stack.frame), `${nameOf(stack.frame)}.dcm`);
}

/** All instances of these series; `progress` is told how many are there. */
export async function exportZip(
  workspace: Workspace,
  study: string,
  series: readonly DataSet[],
  progress: (done: number, of: number) => void,
): Promise<void> {
  const entries: { name: string; content: Blob }[] = [];
  const all: { folder: string; instance: DataSet }[] = [];
  for (const one of series) {
    const uid = text(one, tags.SeriesInstanceUID);
    const folder = fileName(`${text(one, tags.SeriesNumber)} ${text(one, tags.SeriesDescription)}`);
    for (const instance of await workspace.seriesStore.load({ study, series: uid }))
      all.push({ folder, instance });
  }
  let at = 0;
  const work = async () => {
    while (at < all.length) {
      const { folder, instance } = all[at++]!;
      const instanceUID = text(instance, tags.SOPInstanceUID);
      const seriesUID = text(instance, tags.SeriesInstanceUID);
      const content = await instanceFile({ studyUID: study, seriesUID, instanceUID });
      entries.push({ name: `${folder}/${instanceUID}.dcm`, content });
      progress(entries.length, all.length);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  entries.sort((a, b) => a.name.localeCompare(b.name));
  saveBlob(
    await zip(entries),
    `${fileName(text(all[0]?.instance, tags.PatientID) || "study")}.zip`,
  );
}
