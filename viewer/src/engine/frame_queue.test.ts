import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Frame, frameKey } from "../dicom/frame";
import type { LoadedFrame } from "./fetch_frame";
import { FrameCache } from "./frame_cache";
import { FrameQueue } from "./frame_queue";

const frames = (series: string, count: number): Frame[] =>
  Array.from(
    { length: count },
    (_, i) =>
      ({
        instanceUID: `${series}.${i}`,
        number: 1,
        rows: 2,
        columns: 2,
        bitsAllocated: 16,
        samplesPerPixel: 1,
      }) as Frame,
  );

interface Request {
  key: string;
  signal: AbortSignal;
  come: () => void;
  fail: (message: string) => void;
}

let requests: Request[];
let queue: FrameQueue;
const settle = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  requests = [];
  queue = new FrameQueue(new FrameCache(8 * 100), (frame, signal) => {
    return new Promise<LoadedFrame>((resolve, reject) => {
      const samples = { kind: "grey", data: new Uint8Array(8) } as const;
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      requests.push({
        key: frameKey(frame),
        signal,
        come: () => resolve({ frame, samples, rows: 2, columns: 2, voiTables: [] }),
        fail: (message) => reject(new Error(message)),
      });
    });
  });
});

const asked = () => requests.map(({ key }) => key.slice(0, -2));

describe("FrameQueue", () => {
  it("asks for what all owners see before what comes next", () => {
    queue.want({}, frames("a", 10), () => undefined);
    queue.want({}, frames("b", 10), () => undefined);
    expect(asked()).toEqual(["a.0", "b.0"]);
  });
  it("gives the first image the line for itself until it is seen", async () => {
    const owner = {};
    queue.want(owner, frames("a", 10), () => undefined);
    requests[0]!.come();
    await settle();
    expect(asked()).toEqual(["a.0"]);
    queue.begin(owner);
    expect(asked().slice(1)).toEqual(["a.1", "a.2", "a.3", "a.4", "a.5"]);
  });
  it("holds connections back from what is not wanted soon", async () => {
    const owner = {};
    queue.want(owner, frames("a", 20), () => undefined);
    queue.begin(owner);
    requests.shift()!.come();
    await settle();
    for (const request of requests.splice(0, 5)) request.come();
    await settle();
    expect(queue.requests).toBe(3);
  });
  it("gives requests up that nobody wants any more", async () => {
    const owner = {};
    queue.want(owner, frames("a", 10), () => undefined);
    queue.begin(owner);
    requests[0]!.come();
    await settle();
    queue.want(owner, frames("b", 10), () => undefined);
    expect(requests.slice(1, 6).every(({ signal }) => signal.aborted)).toBe(true);
    await settle();
    expect(asked().slice(6)).toEqual(["b.0", "b.1", "b.2", "b.3", "b.4", "b.5"]);
  });
  it("asks once for a frame that two owners want, and tells both", async () => {
    const told: string[] = [];
    const [wanted] = [frames("a", 1)];
    queue.want({}, wanted, () => told.push("one"));
    queue.want({}, frames("a", 1), () => told.push("other"));
    expect(requests.length).toBe(1);
    requests[0]!.come();
    await settle();
    expect(told).toEqual(["one", "other"]);
  });
  it("keeps why a frame did not come, until it is asked for again", async () => {
    const [frame] = frames("a", 1) as [Frame];
    queue.want({}, [frame], () => undefined);
    requests[0]!.fail("cut off");
    await settle();
    expect(queue.problem(frame)).toBe("cut off");
    queue.retry();
    expect(queue.problem(frame)).toBeUndefined();
    expect(requests.length).toBe(2);
  });
  it("asks for no more than memory holds", async () => {
    const owner = {};
    queue.want(owner, frames("a", 500), () => undefined);
    queue.begin(owner);
    for (let i = 0; i < 300 && requests.length > 0; ++i) {
      requests.shift()!.come();
      await settle();
    }
    expect(queue.cache.bytes).toBeLessThanOrEqual(800);
    expect(requests.length).toBe(0);
  });
});

describe("FrameQueue with several frames in a request", () => {
  interface Many {
    frames: readonly Frame[];
    signal: AbortSignal;
    come: (index: number) => void;
    end: () => void;
    fail: (message: string) => void;
  }
  let many: Many[];
  const loaded = (frame: Frame): LoadedFrame => {
    const samples = { kind: "grey", data: new Uint8Array(8) } as const;
    return { frame, samples, rows: 2, columns: 2, voiTables: [] };
  };
  beforeEach(() => {
    many = [];
    const one = async (frame: Frame) => loaded(frame);
    queue = new FrameQueue(new FrameCache(8 * 1000), one, (wanted, signal, come) => {
      return new Promise<void>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(new Error("aborted")));
        many.push({
          frames: wanted,
          signal,
          come: (index) => come(wanted[index]!, Promise.resolve(loaded(wanted[index]!))),
          end: resolve,
          fail: (message) => reject(new Error(message)),
        });
      });
    });
  });
  it("asks for the rest together, each frame once", async () => {
    const owner = {};
    queue.want(owner, frames("a", 200), () => undefined);
    queue.begin(owner);
    await settle();
    expect(many.map(({ frames: { length } }) => length)).toEqual([32, 32, 32]);
    expect(many[0]!.frames[0]!.instanceUID).toBe("a.6");
    expect(many[2]!.frames[31]!.instanceUID).toBe("a.101");
    many[0]!.frames.forEach((_, index) => many[0]!.come(index));
    many[0]!.end();
    await settle();
    expect(many[3]!.frames[0]!.instanceUID).toBe("a.102");
  });
  it("tells of frames as they come, and asks again for what was cut off with a request given up", async () => {
    const told: string[] = [];
    const owner = {};
    const wanted = frames("a", 200);
    queue.want(owner, wanted, (frame) => told.push(frame.instanceUID));
    queue.begin(owner);
    await settle();
    told.length = 0;
    many[0]!.come(0);
    await settle();
    expect(told).toEqual(["a.6"]);
    // Far away: what is seen waits for nothing.
    queue.want(owner, wanted.slice(150), () => undefined);
    expect(many.every(({ signal }) => signal.aborted)).toBe(true);
    await settle();
    expect(queue.has(wanted[150]!)).toBe(true);
    expect(queue.problem(wanted[7]!)).toBeUndefined();
    queue.want(owner, wanted, () => undefined);
    await settle();
    expect(many.some(({ frames: list, signal }) => !signal.aborted && list[0] === wanted[7])).toBe(
      true,
    );
  });
  it("keeps why the frames of an answer did not come", async () => {
    const wanted = frames("a", 10);
    const owner = {};
    queue.want(owner, wanted, () => undefined);
    queue.begin(owner);
    await settle();
    many[0]!.come(0);
    many[0]!.fail("cut off");
    await settle();
    expect(queue.problem(wanted[6]!)).toBeUndefined();
    expect(queue.problem(wanted[7]!)).toBe("cut off");
  });
  it("brings all frames that something else needs, or says why not", async () => {
    const come: string[] = [];
    const wanted = frames("a", 70);
    const { signal } = new AbortController();
    const all = queue.requestAll(wanted, signal, (frame) => come.push(frame.instanceUID));
    await settle();
    expect(many.map(({ frames: { length } }) => length)).toEqual([60, 10]);
    for (const one of many) {
      one.frames.forEach((_, index) => one.come(index));
      one.end();
    }
    await all;
    expect(new Set(come).size).toBe(70);
    const failing = queue.requestAll(frames("b", 2), signal, () => undefined);
    many.at(-1)!.fail("cut off");
    await expect(failing).rejects.toThrow("cut off");
  });
});

describe("FrameQueue on slow networks", () => {
  const loaded = (frame: Frame, isPreview?: boolean): LoadedFrame => {
    const samples = { kind: "grey", data: new Uint8Array(8) } as const;
    return { frame, samples, rows: 2, columns: 2, voiTables: [], isPreview };
  };
  let come: (() => void)[];
  let previews: string[];
  beforeEach(() => {
    vi.useFakeTimers();
    [come, previews] = [[], []];
    queue = new FrameQueue(
      new FrameCache(8 * 100),
      (frame, signal) =>
        new Promise((resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("aborted")));
          come.push(() => resolve(loaded(frame)));
        }),
      undefined,
      async (frame) => {
        previews.push(frame.instanceUID);
        return loaded(frame, true);
      },
    );
  });
  afterEach(() => void vi.useRealTimers());
  it("shows fewer pixels of what takes its time, until it has come", async () => {
    const told: (boolean | undefined)[] = [];
    const [frame] = frames("a", 1) as [Frame];
    queue.want({}, [frame], () => told.push((queue.get(frame) ?? queue.preview(frame))?.isPreview));
    await vi.advanceTimersByTimeAsync(300);
    expect(previews).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(previews).toEqual(["a.0"]);
    come[0]!();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([true, undefined]);
    expect(queue.preview(frame)).toBeUndefined();
  });
  it("asks for nothing more of what comes in time, or has been left", async () => {
    const [one, other] = frames("a", 2) as [Frame, Frame];
    const owner = {};
    queue.want(owner, [one], () => undefined);
    come[0]!();
    await vi.advanceTimersByTimeAsync(1000);
    queue.want(owner, [other], () => undefined);
    await vi.advanceTimersByTimeAsync(100);
    queue.forget(owner);
    await vi.advanceTimersByTimeAsync(1000);
    expect(previews).toEqual([]);
  });
  it("waits less where it had to wait before", async () => {
    const [one, other] = frames("a", 2) as [Frame, Frame];
    const owner = {};
    queue.want(owner, [one], () => undefined);
    await vi.advanceTimersByTimeAsync(400);
    queue.want(owner, [other], () => undefined);
    await vi.advanceTimersByTimeAsync(100);
    expect(previews).toEqual(["a.0", "a.1"]);
  });
});
