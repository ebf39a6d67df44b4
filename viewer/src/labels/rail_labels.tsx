// The labels of the study that is read.

import { useEffect } from "preact/hooks";
import { LabelMenu, StudyLabels } from "./label_views";
import { labels } from "./labels";

export function RailLabels({ study }: { study: string }) {
  useEffect(() => void labels.load([study]), [study]);
  return (
    <div class="rail-labels">
      <StudyLabels study={study} />
      <LabelMenu study={study} />
    </div>
  );
}
