import { describe, expect, it } from "vitest";
import { parseMetrics, plotPath, Rate } from "./metrics";

describe("metrics", () => {
  it("are added up by name", () => {
    const metrics = parseMetrics(
      '# HELP a b\n# TYPE a counter\na{event="x"} 2\na{event="y"} 3\nb 1.5e3\nnonsense\n',
    );
    expect(metrics.get("a")).toBe(5);
    expect(metrics.get("b")).toBe(1500);
    expect(metrics.size).toBe(2);
  });

  it("become rates", () => {
    const rate = new Rate(2);
    rate.add(10, 0);
    expect(rate.values).toEqual([]);
    rate.add(30, 2000);
    expect(rate.last).toBe(10);
    rate.add(5, 4000); // started anew
    expect(rate.last).toBe(0);
    rate.add(6, 5000);
    expect(rate.values).toEqual([0, 1]);
  });

  it("become a line", () => {
    expect(plotPath([1])).toBe("");
    expect(plotPath([0, 2])).toBe("M0.00,29.00L100.00,1.00");
  });
});
