// Values within a bound of memory; the one unused for longest goes first.

export class BoundedCache<Value> {
  private values = new Map<string, { value: Value; bytes: number }>(); // in order of use
  private held = 0;

  constructor(private maximumBytes: number) {}

  get bytes(): number {
    return this.held;
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): Value | undefined {
    const found = this.values.get(key);
    if (!found) return undefined;
    this.values.delete(key);
    this.values.set(key, found);
    return found.value;
  }

  /** Whether `bytes` more would push something out. */
  wouldOverflow(bytes: number): boolean {
    return this.held + bytes > this.maximumBytes;
  }

  /** The newest value is kept even if it alone exceeds the bound: it is about to be shown. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    this.values.set(key, { value, bytes });
    this.held += bytes;
    for (const oldest of this.values.keys()) {
      if (this.held <= this.maximumBytes || oldest === key) break;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    const found = this.values.get(key);
    if (!found) return;
    this.held -= found.bytes;
    this.values.delete(key);
  }
}
