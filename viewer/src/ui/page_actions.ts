// What the page can do with a study beside showing it.

import type { DataSet } from "../dicom/attributes";
import { isLocal } from "../local/local_files";
import { sending } from "../peers/sending";
import { labelOf } from "../peers/transfers";
import { exportDicom, exportPicture, exportZip } from "./exporting";
import { set, settings } from "../page/settings";
import { forgetHanging, rememberHanging } from "./own_hanging";
import type { StudyContent } from "./study_content";
import type { Extra } from "./toolbar_menus";
import { encodeView } from "./view_address";
import type { Workspace } from "./workspace";

/** The address of exactly what is shown now. */
export function viewAddress(study: string, workspace: Workspace): string {
  return `${location.origin}/studies/${study}?view=${encodeView(workspace.save())}`;
}

async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Browsers have a clipboard for secure addresses only.
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

export function usePageActions(
  study: string,
  content: StudyContent,
  workspace: Workspace,
  open: { find: () => void; elements: () => void },
): Extra[] {
  const { notice } = workspace;
  const series = content.series ?? [];
  const saying =
    (act: () => Promise<unknown>, done = "") =>
    () => {
      notice.value = "";
      act().then(
        (said) => (notice.value = typeof said === "string" ? said : done),
        (error: Error) => (notice.value = error.message),
      );
    };
  const zipped = (of: readonly DataSet[]) => () =>
    exportZip(workspace, study, of, (done, all) => (notice.value = `${done} of ${all} files…`));
  const shown = workspace.active.of?.series;
  const active = series.filter((one) => one["0020000E"]?.Value?.[0] === shown);
  const { theme } = settings.value;
  return [
    { label: "Find anything to do", icon: "command", keys: "Ctrl+K", act: open.find },
    { label: "Elements of the image", icon: "tags", act: open.elements },
    {
      label: "Copy a link to this view",
      icon: "link",
      act: saying(() => copy(viewAddress(study, workspace)), "The link is copied."),
    },
    ...(isLocal(study)
      ? []
      : [
          {
            label: "Send the study to another system",
            icon: "link" as const,
            act: () => (sending.value = { study, label: labelOf(content.about ?? {}) }),
          },
          {
            label: "Send the series to another system",
            icon: "link" as const,
            act: () => {
              const label = labelOf(content.about ?? {});
              if (shown) sending.value = { study, series: [shown], label };
            },
          },
        ]),
    {
      label: "Hang studies like this one so",
      icon: "layout",
      act: saying(async () => rememberHanging(workspace)),
    },
    {
      label: "Hang studies like this one as usual",
      icon: "reset",
      act: saying(() => forgetHanging(study, series, workspace)),
    },
    { label: "Print what is shown", icon: "page", act: () => print() },
    { label: "Save as PNG", icon: "save", act: saying(() => exportPicture(workspace)) },
    { label: "Save as DICOM file", icon: "save", act: saying(() => exportDicom(workspace)) },
    { label: "Save the series as ZIP", icon: "save", act: saying(zipped(active)) },
    { label: "Save the study as ZIP", icon: "save", act: saying(zipped(series)) },
    {
      label: theme === "dark" ? "Light page" : "Dark page",
      icon: "invert",
      act: () => set({ theme: theme === "dark" ? "light" : "dark" }),
    },
  ];
}
