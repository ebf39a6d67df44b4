import { render } from "preact";
import { Administration } from "./administration/administration";
import { FrameCache } from "./engine/frame_cache";
import { place } from "./ui/router";
import { StudyList } from "./ui/study_list";
import { StudySearchModel } from "./ui/study_search";
import { StudyViewer } from "./ui/study_viewer";
import { UploadModel } from "./ui/upload_model";
import { DropZone } from "./ui/upload_panel";
import "./ui/style/administration.css";
import "./ui/style/base.css";
import "./ui/style/list.css";
import "./ui/style/viewer.css";

const frameMemory = 512e6; // bytes

const search = new StudySearchModel(
  new URLSearchParams(location.pathname === "/" ? location.search : ""),
);
const uploads = new UploadModel(() => search.refresh());
const cache = new FrameCache(frameMemory);

function App() {
  const { study } = place.value;
  if (location.pathname === "/administration") return <Administration />;
  return (
    <DropZone uploads={uploads}>
      {study ? (
        <StudyViewer key={study} study={study} cache={cache} />
      ) : (
        <StudyList search={search} uploads={uploads} />
      )}
    </DropZone>
  );
}

render(<App />, document.getElementById("app")!);
