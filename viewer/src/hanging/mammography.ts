// Mammograms hang as readers expect them: the chest wall of a right breast to the right, of a left one to the left, and
// what is lateral or above on top (PS3.17 annex on hanging; IHE Mammography Image).

import type { Frame } from "../dicom/frame";
import type { View } from "../engine/placement";

const opposite: Record<string, string> = { A: "P", P: "A", L: "R", R: "L", H: "F", F: "H" };

/** How a frame has to be turned to be seen upright; nothing where that is not known. */
export function uprightView(frame: Frame): Partial<View> {
  const { modality, laterality, patientOrientation, viewPosition } = frame;
  if (modality !== "MG" || !patientOrientation || !"LR".includes(laterality || "?")) return {};
  const row = patientOrientation[0][0] ?? "";
  const column = patientOrientation[1][0] ?? "";
  // Towards the right of the screen: of a right breast the back, of a left one the front.
  const wantedRow = laterality === "R" ? "P" : "A";
  // Down: the feet in oblique and lateral views, the middle of the body in cranio-caudal ones.
  const medial = laterality === "R" ? "L" : "R";
  const wantedColumn = viewPosition.includes("CC") ? medial : "F";
  const mirrored = row === opposite[wantedRow];
  const upsideDown = column === opposite[wantedColumn];
  // Top for bottom is left for right and half a turn.
  if (mirrored && upsideDown) return { rotation: 180 };
  if (mirrored) return { flip: true };
  return upsideDown ? { flip: true, rotation: 180 } : {};
}
