type Style = { dateStyle: "short" | "medium" | "long"; timeStyle?: "short" };

const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as it is written in `locale`, where the reader lives (an IANA time zone). Each is made once: making
 * one costs more than a hundred dates.
 */
export function dateFormat(locale: string, timeZone: string, style: Style): Intl.DateTimeFormat {
  const key = [locale, timeZone, style.dateStyle, style.timeStyle].join("|");
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { timeZone, ...style });
  made.set(key, format);
  return format;
}
