import { expect, it } from "vitest";
import { applied, fitScale, inverted, place, wholeImage, zoomAbout } from "./placement";

it("fits images with pixels that are not square", () => {
  expect(fitScale({ width: 100, height: 100 }, 2, { width: 400, height: 400 })).toBe(2);
});

it("puts the corner of an image on a whole pixel, so that 1:1 is exact", () => {
  const view = { ...wholeImage, scale: 0.5 };
  const placed = place(view, { width: 511, height: 333 }, 1, { width: 1000, height: 800 }, 2);
  expect([placed.a, placed.d, placed.e, placed.f]).toEqual([1, 1, 245, 234]);
  expect(placed.b + placed.c).toBe(0);
});

it("turns clockwise after flipping, exactly at quarters of a turn", () => {
  const image = { width: 100, height: 50 };
  const canvas = { width: 200, height: 200 };
  const view = { ...wholeImage, scale: 1, rotation: 90 };
  // The first pixel's corner goes to the upper right.
  expect(applied(place(view, image, 1, canvas, 1), 0, 0)).toEqual([125, 50]);
  expect(applied(place(view, image, 1, canvas, 1), 100, 0)).toEqual([125, 150]);
  const flipped = place({ ...view, flip: true }, image, 1, canvas, 1);
  expect(applied(flipped, 0, 0)).toEqual([125, 150]);
  expect(applied(inverted(flipped), 125, 150).map((value) => Math.round(value))).toEqual([0, 0]);
});

it("fits turned images", () => {
  const viewport = { width: 400, height: 100 };
  expect(fitScale({ width: 50, height: 200 }, 1, viewport, { rotation: 90 })).toBe(2);
});

it("zooms about a point", () => {
  const view = { ...wholeImage, scale: 1, panX: 10, panY: -20 };
  const zoomed = zoomAbout(view, 1, 2, 50, 30);
  // The image point under (50, 30) was 40 and 50 pixels from the image's centre; now it is twice as
  // far.
  expect([50 - zoomed.panX, 30 - zoomed.panY]).toEqual([80, 100]);
});
