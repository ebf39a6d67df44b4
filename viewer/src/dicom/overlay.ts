// Overlay planes, groups 6000 to 601E (PS3.3 C.9.2), and display shutters (PS3.3 C.7.6.11, C.7.6.15).

import { type DataSet, number, numbers, tags, text, texts } from "./attributes";
import type { FetchBulkData } from "./lookup_table";

export interface Overlay {
  rows: number;
  columns: number;
  top: number; // row of the image that its first row lies on, from 0
  left: number;
  label: string;
  isRegion: boolean; // of interest; otherwise graphics
  group: number;
  bits: Uint8Array; // one byte a pixel, 0 or 1
}

function groupTag(group: number, element: string): string {
  return group.toString(16).padStart(4, "0").toUpperCase() + element;
}

function unpacked(bytes: Uint8Array, firstBit: number, count: number): Uint8Array {
  const bits = new Uint8Array(count);
  for (let i = 0; i < count; ++i) {
    const at = firstBit + i;
    bits[i] = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1;
  }
  return bits;
}

// Retired, but met: a bit of Pixel Data beside the stored ones.
function embedded(pixels: Uint8Array, bytesPerPixel: number, bit: number, count: number) {
  const bits = new Uint8Array(count);
  for (let i = 0; i < count; ++i)
    bits[i] = ((pixels[i * bytesPerPixel + (bit >> 3)] ?? 0) >> (bit & 7)) & 1;
  return bits;
}

/** Whether overlay planes lie in bits of Pixel Data that are not stored values. */
export function hasEmbeddedOverlays(data: DataSet): boolean {
  for (let group = 0x6000; group <= 0x601e; group += 2)
    if (number(data, groupTag(group, "0102")) && !data[groupTag(group, "3000")]) return true;
  return false;
}

/** Those of one frame, from 1. `pixels`: native bytes of the frame, for planes that lie in them. */
export async function readOverlays(
  data: DataSet,
  frame: number,
  pixels: Uint8Array,
  fetchBulkData: FetchBulkData,
): Promise<Overlay[]> {
  const overlays: Overlay[] = [];
  for (let group = 0x6000; group <= 0x601e; group += 2) {
    const rows = number(data, groupTag(group, "0010")) ?? 0;
    const columns = number(data, groupTag(group, "0011")) ?? 0;
    if (rows <= 0 || columns <= 0 || rows * columns > 1e8) continue;
    const count = rows * columns;
    const frames = number(data, groupTag(group, "0015")) ?? 1;
    const index = frame - (number(data, groupTag(group, "0051")) ?? 1);
    if (frames > 1 && (index < 0 || index >= frames)) continue;
    const attribute = data[groupTag(group, "3000")];
    const bit = number(data, groupTag(group, "0102")) ?? 0;
    let bits: Uint8Array;
    if (attribute) {
      const bytes = attribute.InlineBinary
        ? Uint8Array.from(atob(attribute.InlineBinary), (character) => character.charCodeAt(0))
        : attribute.BulkDataURI
          ? await fetchBulkData(attribute.BulkDataURI)
          : new Uint8Array(0);
      bits = unpacked(bytes, frames > 1 ? index * count : 0, count);
    } else if (bit > 0) {
      const allocated = number(data, tags.BitsAllocated) ?? 16;
      bits = embedded(
        pixels,
        allocated >> 3,
        bit,
        Math.min(count, pixels.length / (allocated >> 3)),
      );
    } else continue;
    const [row = 1, column = 1] = numbers(data, groupTag(group, "0050"));
    overlays.push({
      rows,
      columns,
      top: row - 1,
      left: column - 1,
      label: text(data, groupTag(group, "1500")) || text(data, groupTag(group, "0022")),
      isRegion: text(data, groupTag(group, "0040")) === "R",
      group,
      bits,
    });
  }
  return overlays;
}

export type Shutter =
  | { kind: "rectangle"; left: number; top: number; right: number; bottom: number }
  | { kind: "circle"; x: number; y: number; radius: number }
  | { kind: "polygon"; points: [number, number][] }
  | { kind: "bitmap"; group: number };

/** What is outside of any of them is not to be seen. In columns and rows from the image's outer corner. */
export function shuttersOf(data: DataSet): Shutter[] {
  return texts(data, tags.ShutterShape).flatMap((shape): Shutter[] => {
    switch (shape) {
      case "RECTANGULAR": {
        const edges = [
          tags.ShutterLeftVerticalEdge,
          tags.ShutterUpperHorizontalEdge,
          tags.ShutterRightVerticalEdge,
          tags.ShutterLowerHorizontalEdge,
        ].map((tag) => number(data, tag));
        if (edges.includes(undefined)) return [];
        // Edges are pixels, counted from 1, that are still seen.
        const [left, top, right, bottom] = edges as [number, number, number, number];
        return [{ kind: "rectangle", left: left - 1, top: top - 1, right, bottom }];
      }
      case "CIRCULAR": {
        const [row, column] = numbers(data, tags.CenterOfCircularShutter);
        const radius = number(data, tags.RadiusOfCircularShutter);
        if (row === undefined || column === undefined || !radius) return [];
        return [{ kind: "circle", x: column - 0.5, y: row - 0.5, radius }];
      }
      case "POLYGONAL": {
        const values = numbers(data, tags.VerticesOfThePolygonalShutter);
        const points: [number, number][] = [];
        for (let i = 0; i + 1 < values.length; i += 2)
          points.push([values[i + 1]! - 0.5, values[i]! - 0.5]);
        return points.length > 2 ? [{ kind: "polygon", points }] : [];
      }
      case "BITMAP":
        return [{ kind: "bitmap", group: number(data, tags.ShutterOverlayGroup) ?? 0x6000 }];
      default:
        return [];
    }
  });
}
