// Reports, key images and presentation states: those of the archive, and those that are saved from here.

import { signal } from "@preact/signals";
import { type DataSet, tags, text } from "../dicom/attributes";
import {
  reaches,
  type PresentationState,
  presentedColours,
  presentedProfile,
  presentedVoi,
  readPresentationState,
} from "../dicom/presentation_state";
import type { Colours } from "../dicom/colours";
import type { RgbProfile } from "../dicom/icc_profile";
import type { FetchBulkData } from "../dicom/lookup_table";
import { writeFile } from "../dicom/write";
import { type KeyObjects, makeKeyObjects, readKeyObjects } from "../documents/key_objects";
import {
  makeReport,
  type Measured,
  readReport,
  referenceOf,
} from "../documents/measurement_report";
import { makePresentationState } from "../documents/presentation_state";
import { readStructureSet } from "../documents/structures";
import { readSpatialMarks, type SpatialMeasured } from "../documents/spatial_marks";
import { bulkData, storeFile } from "../dicomweb/client";
import { type Frame, frameKey, planeOf } from "../dicom/frame";
import { toPlane, type Vector } from "../dicom/geometry";
import type { Annotation } from "../measure/annotation";
import { measure, measurementLines } from "../measure/measurement";
import type { PlaneMark } from "../measure/plane_marks";
import { settings } from "../page/settings";
import type { StackController } from "./stack_controller";
import { Superimposer } from "./superimposer";
import type { Workspace } from "./workspace";

const nothingPresented = { presentation: undefined, superimposer: undefined, profile: undefined };

function presentedNow({ presentation, superimposer, profile }: StackController) {
  return { presentation, superimposer, profile };
}

export class StudyDocuments {
  readonly states = signal<readonly PresentationState[]>([]);
  readonly keyObjects = signal<readonly KeyObjects[]>([]);
  /** Those with structure sets, which are large and come when they are asked for. */
  readonly structureSeries = signal<readonly DataSet[]>([]);
  /** How the last saving went, for people. */
  readonly message = signal("");
  readonly problem = signal("");
  readonly busy = signal(false);

  constructor(
    private workspace: Workspace,
    private study: string,
  ) {}

  /** Reads those among the series of the study. Images do not wait for them. */
  async load(series: readonly DataSet[]): Promise<void> {
    const wanted = new Set(["SR", "PR", "KO"]);
    this.structureSeries.value = series.filter((one) => text(one, tags.Modality) === "RTSTRUCT");
    const documents = series.filter((one) => wanted.has(text(one, tags.Modality)));
    await Promise.all(
      documents.map(async (one) => {
        const of = { study: this.study, series: text(one, tags.SeriesInstanceUID) };
        // A document that cannot be had leaves the others as they are.
        const instances = await this.workspace.seriesStore.load(of).catch(() => []);
        for (const instance of instances) this.take(instance);
      }),
    );
    this.workspace.redrawOverlays();
  }

  /** Shows the structures of the study over its images. */
  async loadStructures(): Promise<void> {
    this.problem.value = "";
    for (const one of this.structureSeries.peek()) {
      const of = { study: this.study, series: text(one, tags.SeriesInstanceUID) };
      try {
        for (const instance of await this.workspace.seriesStore.load(of))
          this.workspace.structures.add(readStructureSet(instance));
      } catch (error) {
        this.problem.value = `The structures cannot be had. ${(error as Error).message}`;
      }
    }
    this.workspace.redrawOverlays();
  }

  private take(instance: DataSet): void {
    switch (text(instance, tags.Modality)) {
      case "SR":
        this.workspace.planes.marks.load(readSpatialMarks(instance));
        return this.workspace.annotations.load(readReport(instance));
      case "PR":
        this.states.value = [...this.states.peek(), readPresentationState(instance)];
        return;
      case "KO":
        this.keyObjects.value = [...this.keyObjects.peek(), readKeyObjects(instance)];
    }
  }

  /** Shows the images of a stack as a state says; undefined: as they are. */
  async present(stack: StackController, state: PresentationState | undefined): Promise<void> {
    const now = () => ({ ...presentedNow(stack), display: stack.display });
    const apply = ({ display, ...presented }: Partial<ReturnType<typeof now>>) => {
      Object.assign(stack, nothingPresented, presented);
      stack.setDisplay(display ?? {});
    };
    const before = now();
    if (!state) {
      Object.assign(stack, nothingPresented);
      stack.reset();
    } else {
      const index = stack.stack.frames.findIndex((frame) => reaches(state.images, frame));
      if (index >= 0 && !reaches(state.images, stack.frame)) stack.show(index);
      const { frame } = stack;
      const aborted = new AbortController().signal;
      const fetchData = (uri: string) => bulkData(uri, state, aborted);
      const voi = await presentedVoi(state, frame, fetchData);
      const { palette, profile } = await this.coloursOf(state, stack, fetchData);
      // PS3.3 C.10.6: turned first, flipped then; a view is the other way round.
      const rotation = state.flip ? (360 - state.rotation) % 360 : state.rotation;
      const view = { ...stack.view.peek(), scale: 0, panX: 0, panY: 0, rotation, flip: state.flip };
      const invert = state.inverse !== undefined && state.inverse !== frame.inverse;
      const superimposer = palette && this.superimposerOf(state, stack, palette, fetchData);
      const colours = superimposer ? undefined : palette;
      const display = { ...stack.display, voi, invert, view, colours };
      apply({ presentation: state, superimposer, profile, display });
    }
    const after = now();
    this.workspace.history.push({
      name: "Presentation",
      undo: () => apply(before),
      redo: () => apply(after),
    });
  }

  // A palette for grey levels, or what the colours of colour images mean.
  private async coloursOf(
    state: PresentationState,
    stack: StackController,
    fetchData: FetchBulkData,
  ): Promise<{ palette?: Colours; profile?: RgbProfile }> {
    this.problem.value = "";
    try {
      const palette = await presentedColours(state, fetchData);
      if (palette || !stack.isColour) return { palette };
      return { profile: await presentedProfile(state.data, fetchData) };
    } catch (error) {
      this.problem.value = `The colours of this state cannot be shown as it says. ${(error as Error).message}`;
      return {};
    }
  }

  private superimposerOf(
    { blending, images }: PresentationState,
    stack: StackController,
    colours: Colours,
    fetchData: FetchBulkData,
  ): Superimposer | undefined {
    if (!blending) return undefined;
    const { seriesStore, queue } = this.workspace;
    return new Superimposer(
      blending,
      images,
      colours,
      seriesStore,
      queue,
      fetchData,
      () => stack.draw(),
      (why) => (this.problem.value = why),
    );
  }

  private async saving(what: string, make: () => Promise<DataSet>): Promise<boolean> {
    this.busy.value = true;
    this.message.value = this.problem.value = "";
    try {
      const data = await make();
      await storeFile(writeFile(data));
      this.message.value = `${what} saved to the archive.`;
      return true;
    } catch (error) {
      this.problem.value = `${what} could not be saved. ${(error as Error).message}`;
      return false;
    } finally {
      this.busy.value = false;
    }
  }

  private document(about: DataSet) {
    return { about, author: settings.peek().author, now: new Date() };
  }

  private async measured(marks: readonly Annotation[]): Promise<Measured[]> {
    const { frames, queue } = this.workspace;
    const known = marks.flatMap((annotation) => {
      const frame = frames.get(annotation.frameKey);
      return frame ? [{ annotation, frame }] : [];
    });
    return Promise.all(
      known.map(async ({ annotation, frame }) => ({
        annotation,
        frame,
        measurement: measure(annotation, frame, await queue.request(frame)),
      })),
    );
  }

  get unsaved(): readonly Annotation[] {
    return this.workspace.annotations.own.filter(({ saved }) => !saved);
  }

  /** Those that were drawn on planes. */
  get unsavedInPatient(): readonly PlaneMark[] {
    return this.workspace.planes.marks.own.filter(({ saved }) => !saved);
  }

  // With the images of its series that its places lie in.
  private inPatient(mark: PlaneMark): SpatialMeasured {
    const series = [...this.workspace.frames.values()].filter(
      (frame) => frame.seriesUID === mark.seriesUID,
    );
    if (mark.frameOfReference === mark.seriesUID)
      throw new Error("The images have no Frame of Reference that marks on planes could refer to.");
    const away = (frame: Frame, point: Vector) => {
      const plane = planeOf(frame);
      return plane ? Math.abs(toPlane(plane, point).distance) : Infinity;
    };
    const nearestTo = (point: Vector) =>
      series.reduce((best, one) => (away(one, point) < away(best, point) ? one : best));
    return { mark, frames: [...new Set(mark.points.map(nearestTo))] };
  }

  /** All marks drawn here that are not in the archive yet, as one report. */
  async saveReport(): Promise<void> {
    const { unsaved, unsavedInPatient } = this;
    const saved = await this.saving("Measurements", async () => {
      const measured = await this.measured(unsaved);
      const spatial = unsavedInPatient.map((mark) => this.inPatient(mark));
      const about = measured[0]?.frame ?? spatial[0]!.frames[0]!;
      return makeReport(this.document(about.data), measured, spatial);
    });
    if (!saved) return;
    this.workspace.annotations.markSaved(new Set(unsaved.map(({ id }) => id)));
    this.workspace.planes.marks.markSaved(new Set(unsavedInPatient.map(({ id }) => id)));
  }

  async saveKeyImages(words: string): Promise<void> {
    const { frames, keyImages } = this.workspace;
    const chosen = [...keyImages.peek()].flatMap((key) => frames.get(key) ?? []);
    await this.saving("Key images", async () =>
      makeKeyObjects(this.document(chosen[0]!.data), chosen.map(referenceOf), words),
    );
  }

  /** How the stack is shown now, with the marks on it. */
  async savePresentation(stack: StackController, words: string): Promise<void> {
    await this.saving("The presentation", async () => {
      const { frames } = stack.stack;
      const keys = new Set(frames.map(frameKey));
      const own = this.workspace.annotations.own.filter((mark) => keys.has(mark.frameKey));
      const marks = (await this.measured(own)).map(({ annotation, frame, measurement }) => ({
        annotation,
        frame,
        lines: measurementLines(annotation, measurement),
      }));
      const shown = stack.shown.peek()?.voi;
      return makePresentationState(
        this.document(frames[0]!.data),
        {
          frames,
          voi: shown?.kind === "window" ? shown : undefined,
          inverse: stack.frame.inverse !== stack.invert.peek(),
          view: stack.view.peek(),
          marks,
        },
        words,
      );
    });
  }
}
