import { render } from "preact";
import { FrameCache } from "./engine/frame_cache";
import { sending } from "./peers/sending";
import { lazy } from "./page/lazy";
import { isWorkflow, place } from "./page/router";
import { StudySearchModel } from "./ui/study_search";
import { UploadModel } from "./ui/upload_model";
import { DropZone } from "./ui/upload_panel";
import "./ui/style/administration.css";
import "./ui/style/base.css";
import "./ui/style/filters.css";
import "./ui/style/card.css";
import "./ui/style/list.css";
import "./ui/style/labels.css";
import "./ui/style/archive.css";
import "./ui/style/rail.css";
import "./ui/style/toolbar.css";
import "./ui/style/tile.css";
import "./ui/style/panel.css";
import "./ui/style/document.css";
import "./ui/style/dialog.css";
import "./ui/style/viewer.css";
import "./ui/style/print.css";

// Each page comes with what it needs, and no more.
const Administration = lazy(async () => {
  return (await import("./administration/administration")).Administration;
});
const PatientPage = lazy(async () => (await import("./patient/patient_page")).PatientPage);
const PeersPage = lazy(async () => (await import("./peers/peers_page")).PeersPage);
const SendDialog = lazy(async () => (await import("./peers/send_dialog")).SendDialog);
const StudyList = lazy(async () => (await import("./ui/study_list")).StudyList);
const StudyViewer = lazy(async () => (await import("./ui/study_viewer")).StudyViewer);
const Workflow = lazy(async () => (await import("./workflow/workflow")).Workflow);

const frameMemory = 512e6; // bytes

const search = new StudySearchModel(
  new URLSearchParams(location.pathname === "/" ? location.search : ""),
);
const uploads = new UploadModel(() => search.refresh());
const cache = new FrameCache(frameMemory);

function Page() {
  const { study, patient, peers } = place.value;
  if (study) return <StudyViewer key={study} study={study} cache={cache} />;
  if (peers) return <PeersPage />;
  if (patient !== undefined) return <PatientPage key={patient} patient={patient} />;
  return <StudyList search={search} uploads={uploads} />;
}

function App() {
  if (location.pathname === "/administration") return <Administration />;
  if (isWorkflow(location.pathname)) return <Workflow />;
  return (
    <DropZone uploads={uploads}>
      <Page />
      {sending.value && <SendDialog />}
    </DropZone>
  );
}

render(<App />, document.getElementById("app")!);
