const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** A calendar day `YYYY-MM-DD` or a yearly one `MM-DD` as words: "23 November 2026", "30 June". */
export function dayWords(day: string): string {
  const parts = day.split("-").map(Number);
  const [dayOfMonth, month, year] = parts.reverse();
  const name = MONTHS[(month ?? 0) - 1];
  if (!dayOfMonth || !name) return day;
  return year ? `${dayOfMonth} ${name} ${year}` : `${dayOfMonth} ${name}`;
}
