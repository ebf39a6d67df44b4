import { expect, it } from "vitest";
import { fitScale, place, wholeImage, zoomAbout } from "./placement";

it("fits images with pixels that are not square", () => {
  expect(fitScale({ width: 100, height: 100 }, 2, { width: 400, height: 400 })).toBe(2);
});

it("puts the corner of an image on a whole pixel, so that 1:1 is exact", () => {
  const view = { ...wholeImage, scale: 0.5 };
  expect(place(view, { width: 511, height: 333 }, 1, { width: 1000, height: 800 }, 2)).toEqual({
    left: 245,
    top: 234,
    pixelWidth: 1,
    pixelHeight: 1,
  });
});

it("zooms about a point", () => {
  const view = { ...wholeImage, scale: 1, panX: 10, panY: -20 };
  const zoomed = zoomAbout(view, 1, 2, 50, 30);
  // The image point under (50, 30) was 40 and 50 pixels from the image's centre; now it is twice as
  // far.
  expect([50 - zoomed.panX, 30 - zoomed.panY]).toEqual([80, 100]);
});
