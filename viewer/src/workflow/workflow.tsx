// The workflow's pages: what is scheduled, what is being done, who works on what, which messages failed.

import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import { PageHead } from "../page/navigation";
import type { workflowPages } from "../page/router";
import { Messages } from "./messages";
import { notice, Notice } from "./parts";
import { Procedures } from "./procedures";
import { WorkItems } from "./work_items";
import { Worklist } from "./worklist";
import "./workflow.css";

interface Room {
  path: (typeof workflowPages)[number];
  title: string;
  content: () => ComponentChild;
}
const rooms: Room[] = [
  { path: "/worklist", title: "Worklist", content: () => <Worklist /> },
  { path: "/procedures", title: "Procedures", content: () => <Procedures /> },
  { path: "/work-items", title: "Work items", content: () => <WorkItems /> },
  { path: "/messages", title: "Messages", content: () => <Messages /> },
];

export function Workflow() {
  const room = rooms.find(({ path }) => path === location.pathname) ?? rooms[0]!;
  useEffect(() => {
    document.title = `Isocenter: ${room.title.toLowerCase()}`;
    notice.value = undefined;
  }, []);
  return (
    <main class="list-page">
      <PageHead />
      <div class="flow-page">
        <header>
          <h1>{room.title}</h1>
          <nav aria-label="Workflow">
            {rooms.map(({ path, title }) => (
              <a key={path} href={path} aria-current={path === room.path ? "page" : undefined}>
                {title}
              </a>
            ))}
          </nav>
        </header>
        <Notice />
        {room.content()}
      </div>
    </main>
  );
}
