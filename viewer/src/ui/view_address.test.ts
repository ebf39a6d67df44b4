import { expect, it } from "vitest";
import { wholeImage } from "../engine/placement";
import { decodeView, encodeView, type SavedView } from "./view_address";

const view: SavedView = {
  layout: { rows: 1, columns: 2 },
  active: 1,
  following: { scroll: true, view: false, window: false },
  tiles: [
    {
      tile: 0,
      study: "1.2",
      series: "1.2.3",
      frame: 7,
      display: {
        voi: { kind: "window", center: 40, width: 400, function: "LINEAR", name: "Über" },
        invert: true,
        view: { ...wholeImage, scale: 2, panX: -3.5, rotation: 90 },
      },
    },
  ],
};

it("comes back as it was", () => {
  const encoded = encodeView(view);
  expect(encoded).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(decodeView(encoded)).toEqual(view);
});

it("does not believe addresses", () => {
  expect(decodeView("%%%")).toBeUndefined();
  expect(decodeView(encodeView({ ...view, layout: { rows: 99, columns: 1 } }))).toBeUndefined();
  const [tile] = view.tiles;
  const wrong = {
    ...view,
    tiles: [
      { ...tile!, series: "../x" },
      { ...tile!, tile: 99 },
    ],
  };
  expect(decodeView(encodeView(wrong))!.tiles).toEqual([]);
});
