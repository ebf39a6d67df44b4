// Decodes frames beside the page, with the library in WebAssembly.

import { createEngine, type Engine } from "../../../wasm/engine.mjs";
import type { DecodeJob, DecodeResult } from "./job";

let engine: Promise<Engine> | undefined;

async function start(): Promise<Engine> {
  const response = await fetch("/engine/isocenter_frames.wasm");
  if (!response.ok) throw new Error("this archive has no decoder for browsers");
  return createEngine(await response.arrayBuffer());
}

async function decode(job: DecodeJob): Promise<DecodeResult> {
  const { id, description, transferSyntax, bytes } = job;
  try {
    const image = (await (engine ??= start())).openFrame(description, transferSyntax, bytes);
    try {
      const { samples, photometric } = image.decode(0);
      return { id, bytes: new Uint8Array(samples.buffer), photometric };
    } finally {
      image.close();
    }
  } catch (error) {
    // What a hostile frame has stopped is made anew for the next one.
    if (error instanceof WebAssembly.RuntimeError) engine = undefined;
    return { id, problem: (error as Error).message };
  }
}

addEventListener("message", async (event: MessageEvent<DecodeJob>) => {
  const result = await decode(event.data);
  const transferred = result.bytes ? [result.bytes.buffer as ArrayBuffer] : [];
  postMessage(result, { transfer: transferred });
});
