import { render } from "preact";
import { place } from "./ui/router";
import { StudyList } from "./ui/study_list";
import { StudyViewer } from "./ui/study_viewer";
import { Uploads } from "./ui/uploads";
import "./ui/style.css";

function App() {
  const { study } = place.value;
  return (
    <Uploads>
      {study ? <StudyViewer key={study} study={study} /> : <StudyList />}
    </Uploads>
  );
}

render(<App />, document.getElementById("app")!);
