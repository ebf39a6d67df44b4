import { describe, expect, it } from "vitest";
import { FrameCache } from "./frame_cache";
import type { LoadedFrame } from "./fetch_frame";
import { loadOrder } from "./load_order";

describe("loadOrder", () => {
  it("begins with what is seen and prefers the direction of scrolling", () => {
    expect(loadOrder(5, 10, 1).slice(0, 6)).toEqual([5, 6, 7, 4, 8, 9]);
    expect(loadOrder(5, 10, -1).slice(0, 4)).toEqual([5, 4, 3, 6]);
  });
  it("names every frame once", () => {
    for (const count of [1, 2, 3, 10, 101])
      for (const direction of [1, -1] as const)
        for (const current of [0, Math.floor(count / 2), count - 1]) {
          const order = loadOrder(current, count, direction);
          expect([...order].sort((a, b) => a - b)).toEqual(
            Array.from({ length: count }, (_, i) => i),
          );
        }
  });
});

describe("FrameCache", () => {
  const frame = (bytes: number) =>
    ({ samples: { kind: "grey", data: new Uint8Array(bytes) } }) as LoadedFrame;
  it("lets go what was used longest ago", () => {
    const cache = new FrameCache(30);
    for (const key of ["a", "b", "c"]) cache.put(key, frame(10));
    cache.get("a");
    cache.put("d", frame(10));
    expect(["a", "b", "c", "d"].filter((key) => cache.has(key))).toEqual(["a", "c", "d"]);
    expect(cache.bytes).toBe(30);
  });
  it("keeps the newest, however large it is, and counts a replaced one once", () => {
    const cache = new FrameCache(30);
    cache.put("a", frame(10));
    cache.put("a", frame(20));
    expect(cache.bytes).toBe(20);
    cache.put("b", frame(100));
    expect([cache.has("a"), cache.has("b"), cache.bytes]).toEqual([false, true, 100]);
  });
});
