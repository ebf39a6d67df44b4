// Which instances hold a video rather than frames that are compressed one by one.

import { type DataSet, tags, text, texts } from "./attributes";

// PS3.3 A.32.5 to A.32.7: video endoscopic, microscopic and photographic images.
const videoClasses = new Set([
  "1.2.840.10008.5.1.4.1.1.77.1.1.1",
  "1.2.840.10008.5.1.4.1.1.77.1.2.1",
  "1.2.840.10008.5.1.4.1.1.77.1.4.1",
]);

// Of Lossy Image Compression Method (PS3.3 C.7.6.1.1.5.1): MPEG-2, H.264, H.265.
const videoMethods = new Set(["ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]);

export function isVideo(data: DataSet): boolean {
  const methods = texts(data, tags.LossyImageCompressionMethod);
  return (
    videoClasses.has(text(data, tags.SOPClassUID)) || methods.some((one) => videoMethods.has(one))
  );
}
