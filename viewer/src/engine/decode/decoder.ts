// Frames decoded by workers, a few of them, made when the first frame asks.

import type { Frame } from "../../dicom/frame";
import { number, tags } from "../../dicom/attributes";
import type { DecodeJob, DecodeResult } from "./job";

export interface Decoded {
  bytes: Uint8Array; // native little endian, by pixel
  photometric?: string; // of colour
}

interface Waiting {
  resolve: (decoded: Decoded) => void;
  reject: (error: Error) => void;
}

const mostWorkers = 4;

class Decoder {
  private workers: Worker[] = [];
  private waiting = new Map<number, Waiting>();
  private next = 0;

  private worker(): Worker {
    const most = Math.min(mostWorkers, Math.max(1, (navigator.hardwareConcurrency ?? 2) - 1));
    if (this.workers.length < most) this.workers.push(this.begin());
    return this.workers[this.next % this.workers.length]!;
  }

  private begin(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({
      data: { id, bytes, photometric, problem },
    }: MessageEvent<DecodeResult>) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (bytes) waiting?.resolve({ bytes, photometric });
      else waiting?.reject(new Error(problem ?? "It cannot be decoded."));
    };
    worker.onerror = () => {
      // It could not begin: nothing that was given to it will come.
      for (const { reject } of this.waiting.values())
        reject(new Error("This browser runs no decoder."));
      this.waiting.clear();
    };
    return worker;
  }

  /** One frame as it is stored. Throws with the library's words. */
  decode(frame: Frame, transferSyntax: string, bytes: Uint8Array): Promise<Decoded> {
    const id = this.next++;
    const {
      rows,
      columns,
      samplesPerPixel,
      bitsAllocated,
      bitsStored,
      signed,
      planar,
      photometric,
    } = frame;
    const highBit = number(frame.data, tags.HighBit) ?? bitsStored - 1;
    const job: DecodeJob = {
      id,
      transferSyntax,
      bytes,
      description: {
        rows,
        columns,
        samplesPerPixel,
        bitsAllocated,
        bitsStored,
        highBit,
        isSigned: signed,
        planar,
        photometric,
      },
    };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker().postMessage(job);
    });
  }
}

export const decoder = new Decoder();
