// Values as people read them.

/** "DOE^JOHN^Q" as "DOE, JOHN Q"; the case is left as it is. */
export function personName(name: string): string {
  const group = name.split("=").find((part) => part.replace(/\^/g, "").trim()) ?? "";
  const [family = "", given = "", middle = ""] = group.split("^").map((part) => part.trim());
  const givenNames = [given, middle].filter(Boolean).join(" ");
  return [family, givenNames].filter(Boolean).join(", ");
}

/** "20260131" (and the retired "2026.01.31") as "2026-01-31"; what is no date stays as it is. */
export function date(value: string): string {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})$/.exec(value.trim());
  return match ? `${match[1]}-${match[2]}-${match[3]}` : value;
}

/** "134501.25" as "13:45". */
export function time(value: string): string {
  const match = /^(\d{2}):?(\d{2})/.exec(value);
  return match ? `${match[1]}:${match[2]}` : value;
}

export function sex(value: string): string {
  return { M: "male", F: "female", O: "other" }[value] ?? value;
}

/** "063Y" as "63 y". */
export function age(value: string): string {
  const match = /^0*(\d+)([DWMY])$/.exec(value.trim());
  if (!match) return value;
  return `${match[1]} ${{ D: "days", W: "weeks", M: "months", Y: "y" }[match[2] as "D"]}`;
}

/** "12,345": by hand, for what browsers load for it takes longer than a page to appear. */
export function grouped(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}

export function count(amount: number, singular: string, plural = singular + "s"): string {
  return `${grouped(amount)} ${amount === 1 ? singular : plural}`;
}

export function bytes(amount: number): string {
  if (amount < 1e6) return `${Math.ceil(amount / 1e3)} kB`;
  return amount < 1e9 ? `${(amount / 1e6).toFixed(1)} MB` : `${(amount / 1e9).toFixed(2)} GB`;
}

/** With at most so many decimals, and no zeros at the end. A minus is a minus, not a hyphen. */
export function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits))).replace("-", "−");
}

/** Words of several kinds in one line; empty ones are left out. */
export function joined(parts: (string | false | undefined)[], separator = " · "): string {
  return parts.filter(Boolean).join(separator);
}
