// Values as people read them.

/** "DOE^JOHN^^DR" as "Doe, John" would be guessing at case: "DOE, JOHN". The ideographic group is kept behind it. */
export function personName(name: string): string {
  const [alphabetic = ""] = name.split("=");
  const [family = "", given = "", middle = ""] = alphabetic.split("^").map((part) => part.trim());
  const givenNames = [given, middle].filter(Boolean).join(" ");
  return [family, givenNames].filter(Boolean).join(", ");
}

/** "20260131" as "2026-01-31". */
export function date(value: string): string {
  const match = /^(\d{4})\.?(\d{2})\.?(\d{2})/.exec(value);
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

export function count(amount: number, singular: string, plural = singular + "s"): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

export function bytes(amount: number): string {
  if (amount < 1e6) return `${Math.ceil(amount / 1e3)} kB`;
  return amount < 1e9 ? `${(amount / 1e6).toFixed(1)} MB` : `${(amount / 1e9).toFixed(2)} GB`;
}
