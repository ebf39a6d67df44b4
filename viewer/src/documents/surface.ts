// What an STL file holds, in numbers: triangles and how far they reach. Binary and text.

export interface Surface {
  triangles: number;
  /** From the least to the greatest, in the unit of the file; undefined: there are none. */
  size: [number, number, number] | undefined;
}

const headerSize = 84;
const triangleSize = 50;

/** Reads an STL file; undefined if it is none. */
export function readSurface(bytes: Uint8Array): Surface | undefined {
  return readBinary(bytes) ?? readText(bytes);
}

function reachOf(points: Iterable<readonly [number, number, number]>): Surface["size"] {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (const point of points)
    point.forEach((value, axis) => {
      low[axis] = Math.min(low[axis]!, value);
      high[axis] = Math.max(high[axis]!, value);
    });
  const size = high.map((value, axis) => value - low[axis]!);
  return size.every(Number.isFinite) ? (size as [number, number, number]) : undefined;
}

// 80 bytes of anything, how many, and for each a normal and three corners as 32-bit floats.
function readBinary(bytes: Uint8Array): Surface | undefined {
  if (bytes.length < headerSize) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const triangles = view.getUint32(80, true);
  const length = headerSize + triangleSize * triangles;
  if (length !== bytes.length && length + 1 !== bytes.length) return undefined; // padded to even
  function* corners() {
    for (let i = 0; i < triangles; ++i)
      for (let corner = 1; corner <= 3; ++corner) {
        const at = headerSize + triangleSize * i + 12 * corner;
        const value = (axis: number) => view.getFloat32(at + 4 * axis, true);
        yield [value(0), value(1), value(2)] as const;
      }
  }
  return { triangles, size: reachOf(corners()) };
}

function readText(bytes: Uint8Array): Surface | undefined {
  const text = new TextDecoder("latin1").decode(bytes);
  if (!/^\s*solid\b/.test(text)) return undefined;
  const vertex = /vertex\s+(\S+)\s+(\S+)\s+(\S+)/g;
  const points = [...text.matchAll(vertex)].map(
    ([, x, y, z]) => [Number(x), Number(y), Number(z)] as const,
  );
  return { triangles: Math.floor(points.length / 3), size: reachOf(points) };
}
