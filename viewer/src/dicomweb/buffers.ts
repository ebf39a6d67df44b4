// Memory that is used again: images that only pass through the page (on their way into a volume) leave no garbage behind,
// of which hundreds of megabytes would pile up before the browser collects it.

const mostKept = 8; // of one size

const free: Uint8Array[] = [];

/** Of this length; what stands in it is anything. */
export function takeBuffer(length: number): Uint8Array {
  if (free[0]?.length !== length) free.length = 0; // images of another size come now
  return free.pop() ?? new Uint8Array(length);
}

/** Nobody may look at it any more. */
export function giveBuffer(buffer: Uint8Array): void {
  if (free.length < mostKept && (free.length === 0 || free[0]!.length === buffer.length))
    free.push(buffer);
}
