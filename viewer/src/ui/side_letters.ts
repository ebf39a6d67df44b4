// Which side of the patient is at which side of the screen.

import type { Frame } from "../dicom/frame";
import { orientationLetters, plus, times, type Vector } from "../dicom/geometry";
import { linearPart, type View } from "../engine/placement";

export interface SideLetters {
  left: string;
  right: string;
  top: string;
  bottom: string;
}

const opposite: Record<string, string> = { A: "P", P: "A", L: "R", R: "L", H: "F", F: "H" };

function turnedRound(letters: string): string {
  return [...letters].map((letter) => opposite[letter] ?? letter).join("");
}

/** Undefined where the image does not say. */
export function sideLetters(
  frame: Frame,
  view: Pick<View, "rotation" | "flip">,
): SideLetters | undefined {
  // Where a column and a row lead on the screen; the inverse of a rotation is its transpose.
  const { a, b, c, d } = linearPart(view, 1, 1);
  const { rowDirection, columnDirection, patientOrientation } = frame;
  if (rowDirection && columnDirection) {
    const towards = (column: number, row: number): Vector =>
      plus(times(rowDirection, column), columnDirection, row);
    const [right, down] = [towards(a, c), towards(b, d)];
    return {
      left: orientationLetters(times(right, -1)),
      right: orientationLetters(right),
      top: orientationLetters(times(down, -1)),
      bottom: orientationLetters(down),
    };
  }
  if (!patientOrientation || view.rotation % 90 !== 0) return undefined;
  const [row, column] = patientOrientation;
  const side = (x: number, y: number) =>
    x > 0 ? row : x < 0 ? turnedRound(row) : y > 0 ? column : turnedRound(column);
  const [right, bottom] = [side(a, c), side(b, d)];
  return { left: turnedRound(right), right, top: turnedRound(bottom), bottom };
}
