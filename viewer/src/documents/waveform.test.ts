import { describe, expect, it } from "vitest";
import { hasWaveforms, millivolts, readWaveforms, WaveformError } from "./waveform";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const channel = (name: string, sensitivity: number, more = {}) => ({
  "003A0208": value("SQ", { "00080104": value("LO", name) }),
  "003A0210": value("DS", sensitivity),
  "003A0211": value("SQ", { "00080100": value("SH", "uV") }),
  ...more,
});
const inline = (...samples: number[]) => {
  const bytes = new Uint8Array(Int16Array.from(samples).buffer);
  return { vr: "OW", InlineBinary: btoa(String.fromCharCode(...bytes)) };
};
const group = {
  "003A0005": value("US", 2),
  "003A0010": value("UL", 3),
  "003A001A": value("DS", 500),
  "003A0200": value(
    "SQ",
    channel("Lead I (Einthoven)", 5),
    channel("Lead II", 2, { "003A0212": value("DS", 0.5), "003A0213": value("DS", -10) }),
  ),
  "54001006": value("CS", "SS"),
  "54001010": inline(1, 100, -2, 200, 3, -300),
};
const nothing = () => Promise.reject(new Error("nothing is fetched"));

describe("waveforms", () => {
  it("are samples by channel, times sensitivity and correction, from the baseline", async () => {
    const data = { "54000100": value("SQ", group) };
    expect(hasWaveforms(data)).toBe(true);
    const [read] = await readWaveforms(data, nothing);
    expect(read!.seconds).toBeCloseTo(0.006, 9);
    expect(read!.channels.map(({ name, unit, values }) => [name, unit, ...values])).toEqual([
      ["I", "uV", 5, -10, 15],
      ["II", "uV", 90, 190, -310],
    ]);
    expect(millivolts("uV")).toBe(1e-3);
    expect(millivolts("mm[Hg]")).toBeUndefined();
  });
  it("that are cut off or of another kind are told", async () => {
    const read = (change: object) =>
      readWaveforms({ "54000100": value("SQ", { ...group, ...change }) }, nothing);
    await expect(read({ "003A0010": value("UL", 4) })).rejects.toThrow("12 bytes, not 16");
    await expect(read({ "54001006": value("CS", "AB") })).rejects.toThrow(WaveformError);
    await expect(read({ "003A0005": value("US", 3) })).rejects.toThrow("not described");
    expect(hasWaveforms({})).toBe(false);
  });
});
