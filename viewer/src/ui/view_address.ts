// The exact view in an address: which series lie in which tile, at which image, and how they are shown.

import type { Layout } from "./grid";
import type { Display } from "./stack_display";
import type { Following } from "./together";

export interface TileView {
  tile: number;
  study: string;
  series: string;
  frame: number; // in the stack, from 1
  display: Partial<Display>;
}

export interface SavedView {
  layout: Layout;
  active: number;
  following: Following;
  tiles: TileView[];
}

/** Without what addresses cannot have: base64 with the URL alphabet (RFC 4648 5). */
export function encodeView(view: SavedView): string {
  const bytes = new TextEncoder().encode(JSON.stringify(view));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}

function isWhole(value: unknown, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/** Undefined for what is no view: addresses come from anywhere. */
export function decodeView(encoded: string): SavedView | undefined {
  try {
    const text = atob(encoded.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const view = JSON.parse(new TextDecoder().decode(bytes)) as SavedView;
    const { layout, tiles, active, following } = view;
    if (!isWhole(layout.rows, 5) || !isWhole(layout.columns, 5) || layout.rows * layout.columns < 1)
      return undefined;
    const uid = /^[0-9.]{1,64}$/;
    const good = tiles.filter(
      ({ tile, study, series, frame }) =>
        isWhole(tile, 24) &&
        uid.test(study) &&
        uid.test(series) &&
        isWhole(frame, 1e6) &&
        frame > 0,
    );
    return {
      layout: { rows: layout.rows, columns: layout.columns },
      active: isWhole(active, 24) ? active : 0,
      following: {
        scroll: following?.scroll === true,
        view: following?.view === true,
        window: following?.window === true,
      },
      tiles: good.map((tile) => ({ ...tile, display: safeDisplay(tile.display) })),
    };
  } catch {
    return undefined;
  }
}

// Only windows: tables come with the images.
function safeDisplay(display: Partial<Display> | undefined): Partial<Display> {
  const { voi, invert, view } = display ?? {};
  const safe: Partial<Display> = {};
  if (voi?.kind === "window" && Number.isFinite(voi.center) && voi.width > 0) {
    const name = typeof voi.name === "string" ? voi.name : "";
    const known = ["LINEAR", "LINEAR_EXACT", "SIGMOID"].includes(voi.function);
    const kind = known ? voi.function : "LINEAR";
    safe.voi = { kind: "window", center: voi.center, width: voi.width, function: kind, name };
  }
  if (typeof invert === "boolean") safe.invert = invert;
  const numbers = view && [view.scale, view.panX, view.panY, view.rotation];
  if (view && numbers?.every((value) => Number.isFinite(value))) {
    const { scale, panX, panY, rotation, flip, smooth } = view;
    safe.view = { scale, panX, panY, rotation, flip: flip === true, smooth: smooth !== false };
  }
  return safe;
}

export function readViewAddress(): SavedView | undefined {
  const encoded = new URLSearchParams(location.search).get("view");
  return encoded ? decodeView(encoded) : undefined;
}
