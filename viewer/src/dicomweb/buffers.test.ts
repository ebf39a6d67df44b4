import { expect, it } from "vitest";
import { giveBuffer, takeBuffer } from "./buffers";

it("memory is used again by what has the same size", () => {
  const first = takeBuffer(8);
  giveBuffer(first);
  expect(takeBuffer(8)).toBe(first);
  giveBuffer(first);
  expect(takeBuffer(9).length).toBe(9);
  expect(takeBuffer(8)).not.toBe(first); // another size came between
});

it("no more of it is kept than is in use at a time", () => {
  const many = Array.from({ length: 100 }, () => takeBuffer(4));
  many.forEach(giveBuffer);
  const again = new Set(Array.from({ length: 100 }, () => takeBuffer(4)));
  expect(many.filter((one) => again.has(one)).length).toBe(8);
});
