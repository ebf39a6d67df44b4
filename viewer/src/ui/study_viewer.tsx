// A study on the screen: its series and the patient's other studies at the side, tiles with images, and what is known
// about them.

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type DataSet, tags, text } from "../dicom/attributes";
import { personName } from "../dicom/format";
import { fetchFrame, fetchFrames, fetchPreview } from "../engine/fetch_frame";
import type { FrameCache } from "../engine/frame_cache";
import { FrameQueue } from "../engine/frame_queue";
import { Painter } from "../engine/painter";
import { keyOf, pressKey } from "./actions";
import { lazy } from "../page/lazy";
import { usePageActions } from "./page_actions";
import { go, noteFrame, place } from "../page/router";
import { titleOf } from "../page/settings";
import { SeriesRail } from "./series_rail";
import { loadStudy, type StudyContent } from "./study_content";
import type { StudyDocuments } from "./study_documents";
import { TileView } from "./tile_view";
import { Toolbar } from "./toolbar";
import { readViewAddress } from "./view_address";
import { Workspace } from "./workspace";

// What reading does not begin with comes when it is wanted.
const MarksPanel = lazy(async () => (await import("./marks_panel")).MarksPanel);
const Palette = lazy(async () => (await import("./palette")).Palette);
const Shortcuts = lazy(async () => (await import("./shortcuts")).Shortcuts);
const TagBrowser = lazy(async () => (await import("./tag_browser")).TagBrowser);

const addressPause = 300; // ms; browsers bound how often an address may change

export function StudyViewer({ study, cache }: { study: string; cache: FrameCache }) {
  const content = useSignal<StudyContent>({});
  const help = useSignal(false);
  const palette = useSignal(false);
  const panel = useSignal(false);
  const elements = useSignal(false);
  const workspace = useMemo(
    () => new Workspace(new FrameQueue(cache, fetchFrame, fetchFrames, fetchPreview)),
    [study],
  );
  const documents = useSignal<StudyDocuments | undefined>(undefined);
  const chosen = place.value.series;

  // Asked for now, not when the page has been drawn for the first time.
  const loading = useMemo(() => {
    const controller = new AbortController();
    const found = loadStudy(study, workspace, controller.signal);
    found.catch(() => undefined); // it is told below
    return { controller, found };
  }, [workspace]);
  useEffect(() => {
    const { controller, found } = loading;
    found.then(
      (about) => {
        if (controller.signal.aborted) return; // the reader has gone elsewhere
        content.value = about;
        const name = personName(text(about.about, tags.PatientName));
        document.title = titleOf(name);
      },
      (error: Error) => {
        if (!controller.signal.aborted) content.value = { problem: error.message };
      },
    );
    return () => controller.abort();
  }, [loading]);

  useEffect(() => {
    workspace.seriesInOrder.value = (content.value.series ?? []).map((one) => ({
      study,
      series: text(one, tags.SeriesInstanceUID),
    }));
  }, [content.value.series]);

  // Reports, key images and presentations come after the first image.
  useEffect(() => {
    const series = content.value.series;
    if (!series || !workspace.begun.value) return;
    let left = false;
    // Hands may be faster than the network: what keys open is there before it is asked for.
    for (const part of [Palette, Shortcuts, TagBrowser, MarksPanel]) part.prepare();
    void import("./study_documents").then((program) => {
      if (left) return;
      documents.value = new program.StudyDocuments(workspace, study);
      void documents.value.load(series);
    });
    return () => {
      left = true;
    };
  }, [content.value.series, workspace.begun.value]);

  // The address names another series than the active tile shows.
  useEffect(() => {
    if (!chosen || workspace.active.of?.series === chosen) return;
    if (!content.value.series || readViewAddress()) return; // the first view is being made
    void workspace.open({ study, series: chosen }, workspace.active, { frame: place.peek().frame });
  }, [study, chosen, content.value.series]);

  // A study that is closed takes no memory: the browser keeps its images for a while.
  useEffect(
    () => () => {
      workspace.planes.close();
      cache.prune(() => false);
      Painter.shared().release();
    },
    [workspace],
  );
  useFrameInAddress(study, workspace);
  useKeys(workspace, help, palette);

  const extras = usePageActions(study, content.value, workspace, {
    find: () => (palette.value = true),
    elements: () => (elements.value = true),
  });
  const shownData = elementsOf(workspace);
  const { problem } = content.value;
  const { rows, columns } = workspace.shape.value;
  const open = (of: { study: string; series: string }) => {
    workspace.planes.close();
    void workspace.open(of, workspace.active);
    if (of.study === study) go({ study, series: of.series }, true);
  };
  return (
    <main class="viewer-page">
      <SeriesRail study={study} content={content.value} workspace={workspace} open={open} />
      <section class="viewport" aria-label="Images">
        <Toolbar
          workspace={workspace}
          showHelp={() => (help.value = true)}
          extras={extras}
          panel={{ shown: panel.value, toggle: () => (panel.value = !panel.value) }}
        />
        {workspace.notice.value && (
          <p class="notice" role="alert">
            {workspace.notice.value}
            <button class="quiet" onClick={() => (workspace.notice.value = "")}>
              Close
            </button>
          </p>
        )}
        <div class="viewport-row">
          {problem ? (
            <div class="message" role="alert">
              <strong>Nothing to show</strong>
              <p>{problem}</p>
            </div>
          ) : (
            <div
              class="tiles"
              style={{
                gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
                gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))`,
              }}
            >
              {workspace.visible.value.map((tile) => (
                <TileView key={tile.index} tile={tile} workspace={workspace} />
              ))}
            </div>
          )}
          {panel.value && documents.value && (
            <MarksPanel workspace={workspace} documents={documents.value} />
          )}
        </div>
      </section>
      {help.value && (
        <Shortcuts close={() => (help.value = false)} presets={workspace.stack?.presets() ?? []} />
      )}
      {elements.value && shownData && (
        <TagBrowser data={shownData} close={() => (elements.value = false)} />
      )}
      {palette.value && (
        <Palette
          workspace={workspace}
          series={content.value.series ?? []}
          openSeries={(series) => open({ study, series })}
          extras={extras.map(({ label, act }) => ({ label, group: "Page", keys: "", run: act }))}
          close={() => (palette.value = false)}
        />
      )}
    </main>
  );
}

// The data set of what the active tile shows.
function elementsOf(workspace: Workspace): DataSet | undefined {
  const content = workspace.active.content.value;
  if (content.kind === "stack") return content.stack.frame.data;
  if (content.kind === "plane") return content.model.stack.frames[0]!.data;
  return content.kind === "document" ? content.instances[0] : undefined;
}

function useFrameInAddress(study: string, workspace: Workspace): void {
  const { stack, of } = workspace.active;
  useEffect(() => {
    if (!stack || !of || of.study !== study) return;
    const { series } = of;
    let timer = 0;
    let last = stack.index.peek();
    const end = stack.index.subscribe((index) => {
      if (index === last) return;
      last = index;
      clearTimeout(timer);
      timer = window.setTimeout(() => noteFrame({ study, series, frame: index + 1 }), addressPause);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [stack]);
}

interface Flag {
  value: boolean;
}

function useKeys(workspace: Workspace, help: Flag, palette: Flag): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
      if (typing || document.querySelector("dialog[open]")) return;
      const key = keyOf(event);
      const onButton =
        target instanceof HTMLButtonElement ||
        target instanceof HTMLAnchorElement ||
        (target as HTMLElement).closest?.(".popup");
      if (onButton && (key === " " || key === "Enter")) return;
      if (key === "?") help.value = true;
      else if (key === "Ctrl+k") palette.value = true;
      else if (key === "Escape" && workspace.editor.isBusy) workspace.editor.cancel();
      else if (key === "Escape" && workspace.planes.model.peek()?.marks.isBusy)
        workspace.planes.model.peek()!.marks.cancel();
      else if (key === "Escape" && workspace.planes.model.peek()) workspace.planes.close();
      else if (key === "Escape") go({});
      else if (!pressKey(workspace, key)) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [workspace]);
}
