import fc from "fast-check";
import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { q } from "@/db/testing/planner-samples";
import { dayText } from "@/lib/kernel/calendar-date";
import { type CalendarEntry, icsCalendar } from "./ics";
import { type DatedPlan, planDates } from "./plan-dates";

const changedAt = new Date("2027-05-10T12:34:56.789Z");
const entry = (over: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "item-1@fairlead",
  day: "2027-07-01",
  summary: "CISM begins",
  sequence: 3,
  changedAt,
  ...over,
});

/** What a calendar program reads. */
function read(entries: readonly CalendarEntry[]) {
  const calendar = new ICAL.Component(ICAL.parse(icsCalendar(entries, "Fairlead")));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      sequence: event.sequence,
      isDate: event.startDate.isDate && event.endDate.isDate,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      changed: String(component.getFirstPropertyValue("last-modified")),
    };
  });
}

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe("icsCalendar", () => {
  it.each(["Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu"])(
    "says whole days that are the same ones in %s, across 29 February too",
    (timeZone) => {
      process.env.TZ = timeZone;
      const days = ["2028-02-28", "2028-02-29", "2027-02-28", "2027-12-31"];
      const told = read(days.map((day) => entry({ day }))).map(({ from, until }) => [from, until]);
      expect(told).toEqual([
        ["2028-02-28", "2028-02-29"],
        ["2028-02-29", "2028-03-01"],
        ["2027-02-28", "2027-03-01"],
        ["2027-12-31", "2028-01-01"],
      ]);
    },
  );

  it("keeps name, number and time of the change", () => {
    expect(read([entry()])).toEqual([
      {
        uid: "item-1@fairlead",
        summary: "CISM begins",
        sequence: 3,
        isDate: true,
        from: "2027-07-01",
        until: "2027-07-02",
        changed: "2027-05-10T12:34:56Z",
      },
    ]);
  });

  it("brings any text through whole, in lines of at most 75 octets", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: 40_000 }), (typed, at) => {
        const summary = typed.replace(/\p{Cc}/gu, "");
        const day = dayText(at);
        const stream = icsCalendar([entry({ summary, day })], "Fairlead");
        const lines = stream.split("\r\n");
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(stream).not.toMatch(/[^\r]\n|\r[^\n]/);
        expect(read([entry({ summary, day })])).toMatchObject([{ summary, from: day }]);
      }),
    );
  });

  it("does not let a name begin a line of its own", () => {
    const summary = "A\r\nEND:VEVENT\nBEGIN:VEVENT; \\n, x";
    expect(read([entry({ summary })])).toMatchObject([
      { summary: "A\nEND:VEVENT\nBEGIN:VEVENT; \\n, x" },
    ]);
  });
});

describe("planDates", () => {
  const changed = { version: 2, changedAt };
  const item = { startsIn: q("2028-Q1"), quarters: 1, status: "planned" } as const;
  const plan: DatedPlan = {
    planId: "p",
    items: [
      { ...changed, ...item, id: "1", title: "CISM" },
      { ...changed, ...item, id: "2", title: "Waiting", startsIn: null },
      { ...changed, ...item, id: "3", title: "Over", status: "done" },
    ],
    tripwires: [{ ...changed, id: "t", condition: "a post", dueIn: q("2028-Q1") }],
    renewals: [{ id: "r", title: "CISA", due: "2028-02-29" }],
    checkIns: [q("2028-Q1")],
    madeAt: changedAt,
  };

  it("are the first and last day of what is open, and when tripwires, renewals and check-ins are due", () => {
    expect(planDates(plan, true).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      "2028-01-01 CISM begins",
      "2028-03-31 CISM ends",
      "2028-03-31 Tripwire: a post",
      "2028-02-29 CISA is due for renewal",
      "2028-03-18 Check in on your plan",
    ]);
  });

  it("have names of their own that stay when what they say changes", () => {
    const later = { ...plan, items: plan.items.map((one) => ({ ...one, version: 3, title: "x" })) };
    const ids = (of: DatedPlan) => planDates(of, true).map(({ uid }) => uid);
    expect(ids(later)).toEqual(ids(plan));
    expect(new Set(ids(plan)).size).toBe(5);
    expect(planDates(later, true)[0]?.sequence).toBe(2);
  });

  it("say nothing personal where that was not wanted", () => {
    const told = planDates(plan, false).map(({ summary }) => summary);
    expect(told.join()).not.toMatch(/CISM|CISA|post/);
    expect(told[0]).toBe("A plan item begins");
  });
});
