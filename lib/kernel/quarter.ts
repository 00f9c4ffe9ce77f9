/** A calendar quarter as `year * 4 + quarter - 1`: arithmetic on quarters is arithmetic on integers. */
export type Quarter = number;
/** A quarter as people write it: `2027-Q3`. */
export type QuarterText = `${number}-Q${1 | 2 | 3 | 4}`;

const PATTERN = /^(\d{4})-Q([1-4])$/;

/** `2027-Q3` → 8110. Null for anything else. */
export function parseQuarter(text: string): Quarter | null {
  const match = PATTERN.exec(text);
  return match ? Number(match[1]) * 4 + Number(match[2]) - 1 : null;
}

/** 8110 → `2027-Q3`. */
export function quarterText(quarter: Quarter): QuarterText {
  return `${Math.floor(quarter / 4)}-Q${((quarter % 4) + 1) as 1 | 2 | 3 | 4}` as QuarterText;
}

/** The quarter that holds a calendar date (`2027-08-31` → 2027-Q3). */
export function quarterOf(date: string): Quarter {
  return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/** First calendar day of a quarter, `YYYY-MM-DD`. */
export function quarterStart(quarter: Quarter): string {
  const month = (quarter % 4) * 3 + 1;
  return `${Math.floor(quarter / 4)}-${String(month).padStart(2, "0")}-01`;
}
