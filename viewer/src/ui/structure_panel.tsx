// The structure sets of a study: shown over its images when they are asked for, each structure by itself.

import { useSignal } from "@preact/signals";
import { Icon } from "../page/icons";
import type { StudyDocuments } from "./study_documents";
import type { Workspace } from "./workspace";

interface Properties {
  workspace: Workspace;
  documents: StudyDocuments;
}

export function StructurePanel({ workspace, documents }: Properties) {
  const loading = useSignal(false);
  const { sets, hidden } = workspace.structures;
  if (documents.structureSeries.value.length === 0) return null;
  const show = async () => {
    loading.value = true;
    await documents.loadStructures();
    loading.value = false;
  };
  return (
    <section>
      <h2>Structures</h2>
      {sets.value.length === 0 && (
        <button disabled={loading.value} onClick={() => void show()}>
          <Icon name="freehand" />
          Show over the images
        </button>
      )}
      {sets.value.map(({ label, structures }) => (
        <>
          <p class="dim">{label}</p>
          {structures.map((structure) => (
            <button
              class="mark-head structure"
              aria-pressed={!hidden.value.has(structure)}
              onClick={() => {
                workspace.structures.toggle(structure);
                workspace.redrawOverlays();
              }}
            >
              <span class="swatch" style={{ background: structure.colour }} aria-hidden="true" />
              {structure.name}
            </button>
          ))}
        </>
      ))}
    </section>
  );
}
