import type { RenewalRule, Requirement } from "@/lib/catalogue/domain/renewal-rule";
import type { HeldCertification, Ledger } from "@/lib/planner/domain/renewals/ledger";

// A second, naive standing for the tests: it walks the calendar day by day with the machine's UTC dates, counts
// minutes as plain numbers and shares no code with the engine. It knows the plain kinds of rules only: credits,
// floors and caps per category, carry-over, months of grace.

const at = (date: string) => new Date(`${date}T00:00:00Z`);
const text = (date: Date) => date.toISOString().slice(0, 10);
const next = (date: string, days = 1) => text(new Date(at(date).getTime() + days * 86_400_000));

/** So many months on, the day cut to the month's last. */
function monthsOn(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return text(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}

function isAnchor(date: string, { cycle }: RenewalRule, birthMonth: number): boolean {
  if (cycle?.anchor === "calendar-year") return date.endsWith("-12-31");
  if (cycle?.anchor === "fixed") return date.endsWith(`-${cycle.fixed}`);
  const tomorrow = next(date);
  return Number(date.slice(5, 7)) === birthMonth && tomorrow.endsWith("-01");
}

function firstAnchor(from: string, rule: RenewalRule, birthMonth: number): string {
  let date = from;
  while (!isAnchor(date, rule, birthMonth)) date = next(date);
  return date;
}

/** The first days of cycles, the exempt time's marked, to well after today. */
function starts({ awarded, rule }: HeldCertification, { today, birthMonth = 1 }: Ledger) {
  const { months, anchor, first } = rule.cycle ?? { months: 12, anchor: "award" };
  const list: { date: string; isExempt: boolean }[] = [];
  let base = awarded;
  if (anchor !== "award" && first === "exempt-until-anchor") {
    list.push({ date: awarded, isExempt: true });
    base = next(firstAnchor(awarded, rule, birthMonth));
  } else if (anchor !== "award") {
    list.push({ date: awarded, isExempt: false });
    base = next(firstAnchor(monthsOn(awarded, months), rule, birthMonth));
  }
  for (let n = 0; ; n++) {
    const date = monthsOn(base, n * months);
    list.push({ date, isExempt: false });
    if (date > next(today, 1200)) return list;
  }
}

type Entry = { date: string; category: string | undefined; minutes: number };

/** Takes minutes above a cap out of the entries of a period, and says how many. */
function cut(entries: Entry[], line: Requirement, limit: number): number {
  let room = limit;
  let away = 0;
  for (const entry of entries) {
    if (line.category !== undefined && entry.category !== line.category) continue;
    const kept = Math.min(entry.minutes, room);
    away += entry.minutes - kept;
    room -= kept;
    entry.minutes = kept;
  }
  return away;
}

const sum = (entries: readonly Entry[], category?: string) =>
  entries
    .filter((entry) => category === undefined || entry.category === category)
    .reduce((so, { minutes }) => so + minutes, 0);

const within = (entries: readonly Entry[], from: string, to: string) =>
  entries.filter(({ date }) => from <= date && date <= to);

const days = (from: string, to: string) => (at(to).getTime() - at(from).getTime()) / 86_400_000 + 1;

/** What the engine says of one certification, by walking: state, cycle, figures in units, unrounded. */
export function dayByDay(held: HeldCertification, ledger: Ledger) {
  const { rule, id, awarded } = held;
  const { today } = ledger;
  const perUnit = rule.unit?.minutesPerUnit ?? 60;
  const lines = rule.requires ?? [];
  const list = starts(held, ledger);
  const all: Entry[] = [];
  for (let date = awarded; date <= today; date = next(date))
    for (const activity of ledger.activities)
      if (activity.date === date && activity.allocations.includes(id))
        all.push({ date, category: activity.category, minutes: activity.minutes ?? 0 });

  let carried = 0;
  for (const [n, { date: from, isExempt }] of list.entries()) {
    const to = next(list[n + 1]?.date ?? "", -1);
    const isNow = today <= to;
    if (isExempt && !isNow) continue;
    if (isExempt)
      return { state: "in good standing", cycle: { from, to }, lines: [], pace: 0, forecast: null };

    const years: { from: string; to: string; isFull: boolean }[] = [];
    for (let k = 0; monthsOn(from, k * 12) <= to; k++) {
      const end = next(monthsOn(from, k * 12 + 12), -1);
      const isFull = end <= to;
      years.push({ from: monthsOn(from, k * 12), to: isFull ? end : to, isFull });
    }
    const entries = within(all, from, to).map((entry) => ({ ...entry }));
    const away = new Map<string, number>();
    for (const [k, line] of lines.entries())
      if (line.max !== undefined && line.per === "year")
        for (const year of years)
          away.set(
            `${k} ${year.from}`,
            cut(within(entries, year.from, year.to), line, line.max * perUnit),
          );
    for (const [k, line] of lines.entries())
      if (line.max !== undefined && line.per === "cycle")
        away.set(`${k} ${from}`, cut(entries, line, line.max * perUnit));

    const measured = lines.flatMap((line, k) =>
      (line.per === "year" ? years : [{ from, to, isFull: true }]).map((period) => {
        const isTotal = k === 0;
        const counted = sum(within(entries, period.from, period.to), line.category) / perUnit;
        const earned = counted + (isTotal ? carried : 0);
        const asked = period.isFull ? (line.min ?? 0) : 0;
        const remaining = Math.max(0, Number((asked - earned).toFixed(9)));
        const cappedAway = (away.get(`${k} ${period.from}`) ?? 0) / perUnit;
        const gone = days(period.from, today) / days(period.from, period.to);
        return { line, isTotal, ...period, earned, counted, remaining, cappedAway, gone };
      }),
    );
    const holding = isNow ? today : to;
    const shown = measured.filter((one) => one.from <= holding && holding <= one.to);
    const base = { cycle: { from, to }, lines: shown };
    const isShort = measured.some(({ remaining }) => remaining > 0);

    if (!isNow && isShort && !rule.voluntary) {
      const graceTo = next(monthsOn(next(to), rule.graceMonths ?? 0), -1);
      return { ...base, state: today <= graceTo ? "in grace" : "lapsed", pace: 0, forecast: null };
    }
    const whole = sum(entries) / perUnit;
    if (isNow) {
      const endsShort = shown.some(
        ({ line, isFull, gone, counted, isTotal }) =>
          line.min !== undefined &&
          isFull &&
          gone >= 0.25 &&
          counted / gone + (isTotal ? carried : 0) < line.min - 1e-9,
      );
      const hasEndedShort = measured.some((one) => one.to < today && one.remaining > 0);
      const isAtRisk = !rule.voluntary && (endsShort || hasEndedShort);
      const paces = shown.map((one) => one.remaining / Math.max(1, days(today, one.to) / 30.4375));
      return {
        ...base,
        state: isAtRisk ? "at risk" : "in good standing",
        pace: Math.max(0, ...paces),
        forecast: carried + whole / (days(from, today) / days(from, to)),
      };
    }
    const { max = 0, earnedWithinMonths } = rule.carryOver ?? {};
    carried = Math.max(0, Math.min(max, whole + carried - (lines[0]?.min ?? 0)));
    if (earnedWithinMonths !== undefined) {
      const since = monthsOn(next(to), -earnedWithinMonths);
      carried = Math.min(carried, sum(entries.filter(({ date }) => date >= since)) / perUnit);
    }
  }
  throw new Error("the cycles ended before today");
}
