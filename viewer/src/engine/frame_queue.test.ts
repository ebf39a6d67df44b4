import { beforeEach, describe, expect, it } from "vitest";
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
    expect(asked().slice(0, 1)).toEqual(["a.0"]);
    expect(queue.requests).toBe(6);
  });
  it("holds connections back from what is not wanted soon", async () => {
    queue.want({}, frames("a", 20), () => undefined);
    for (const request of requests.splice(0, 6)) request.come();
    await settle();
    expect(queue.requests).toBe(4);
  });
  it("gives requests up that nobody wants any more", async () => {
    const owner = {};
    queue.want(owner, frames("a", 10), () => undefined);
    queue.want(owner, frames("b", 10), () => undefined);
    expect(requests.slice(0, 6).every(({ signal }) => signal.aborted)).toBe(true);
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
    queue.want({}, frames("a", 500), () => undefined);
    for (let i = 0; i < 300 && requests.length > 0; ++i) {
      requests.shift()!.come();
      await settle();
    }
    expect(queue.cache.bytes).toBeLessThanOrEqual(800);
    expect(requests.length).toBe(0);
  });
});
