// Patient coordinates: x to the patient's left, y to the back, z to the head (PS3.3 C.7.6.2.1.1).

export type Vector = [number, number, number];

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function negative(a: Vector): Vector {
  return [-a[0], -a[1], -a[2]];
}

// Components below the sine of 15 degrees do not earn a letter.
const leastComponent = 0.2588;

/** The letters of a direction, the strongest first: "A", "LP", "HLA". */
export function orientationLetters(direction: Vector): string {
  const names: [string, string][] = [
    ["L", "R"],
    ["P", "A"],
    ["H", "F"],
  ];
  return direction
    .map((size, axis) => ({ letter: names[axis]![size > 0 ? 0 : 1]!, size: Math.abs(size) }))
    .filter(({ size }) => size > leastComponent)
    .sort((a, b) => b.size - a.size)
    .map(({ letter }) => letter)
    .join("");
}
