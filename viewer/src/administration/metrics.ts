// The text that Prometheus reads, as sums by name; and rates of what only grows.

export type Metrics = Map<string, number>;

/** Values of the same name with other labels are added up. */
export function parseMetrics(text: string): Metrics {
  const sums: Metrics = new Map();
  for (const line of text.split("\n")) {
    const match = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{[^}]*\})? ([-+0-9.eE]+)$/.exec(line);
    if (match) sums.set(match[1]!, (sums.get(match[1]!) ?? 0) + Number(match[2]));
  }
  return sums;
}

/** What came in each interval, per second; the last `kept` of them. */
export class Rate {
  readonly values: number[] = [];
  private previous?: { total: number; time: number };

  constructor(private readonly kept = 90) {}

  add(total: number, time: number): void {
    const before = this.previous;
    this.previous = { total, time };
    if (!before || time <= before.time) return;
    // A server that was started anew counts from zero.
    const grown = Math.max(0, total - before.total);
    this.values.push((grown * 1000) / (time - before.time));
    if (this.values.length > this.kept) this.values.shift();
  }

  get last(): number {
    return this.values.at(-1) ?? 0;
  }
}

/** A line through the values, in a box of 100 by 30; empty without at least two. */
export function plotPath(values: number[]): string {
  if (values.length < 2) return "";
  const top = Math.max(...values, 1e-9);
  return values
    .map((value, i) => {
      const x = (i * 100) / (values.length - 1);
      const y = 29 - (value / top) * 28;
      return `${i === 0 ? "M" : "L"}${x.toFixed(2)},${y.toFixed(2)}`;
    })
    .join("");
}
