// A video as the browser plays it; what it does not play, or whoever measures, sees it frame by frame.

import { useSignal } from "@preact/signals";
import { type DataSet, number, tags, text } from "../dicom/attributes";
import { count, joined } from "../dicom/format";
import { videoUrl } from "../dicomweb/client";

interface Properties {
  instance: DataSet;
  openFrames: () => void;
}

export function VideoView({ instance, openFrames }: Properties) {
  const broken = useSignal(false);
  const title =
    text(instance, tags.ContentDescription) || text(instance, tags.SeriesDescription) || "Video";
  const frames = number(instance, tags.NumberOfFrames) ?? 0;
  return (
    <section class="encapsulated video">
      <header>
        <div>
          <h2>{title}</h2>
          <p class="dim">
            {joined([text(instance, tags.Modality), frames > 0 && count(frames, "frame")])}
          </p>
        </div>
        <button onClick={openFrames}>Frame by frame</button>
      </header>
      {broken.value ? (
        <p role="alert">This browser does not play this video. Frame by frame it can be seen.</p>
      ) : (
        <video
          controls
          loop
          preload="metadata"
          aria-label={title}
          src={videoUrl(instance)}
          onError={() => (broken.value = true)}
        />
      )}
    </section>
  );
}
