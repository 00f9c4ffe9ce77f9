import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { inOrderOfDue, isLate, isNear, meetingState } from "./meeting";
import { meetingIcs } from "./meeting-ics";

const now = new Date("2027-05-10T12:00:00Z");
const planned = { startsAt: new Date("2027-05-10T11:30:00Z"), minutes: 60, cancelledAt: null };

describe("a meeting", () => {
  it("is ahead until its time has run out, unless it is called off", () => {
    expect(meetingState(planned, now)).toBe("ahead");
    expect(meetingState({ ...planned, minutes: 30 }, now)).toBe("over");
    expect(meetingState({ ...planned, cancelledAt: now }, now)).toBe("called off");
  });

  it("is put within two years", () => {
    expect(isNear(new Date("2029-05-10T12:00:00Z"), now)).toBe(true);
    expect(isNear(new Date("2029-05-12T12:00:00Z"), now)).toBe(false);
    expect(isNear(new Date("2024-05-10T12:00:00Z"), now)).toBe(false);
  });

  it("goes into a calendar as an instant, whatever its place is called", () => {
    const more = { id: "m", version: 3, updatedAt: now, place: "Room 4; ask,\nthen wait" };
    const read = (isCancelled: boolean) => {
      const stream = meetingIcs({ ...planned, ...more, isCancelled }, "Ada");
      const calendar = new ICAL.Component(ICAL.parse(stream));
      const component = calendar.getFirstSubcomponent("vevent");
      if (!component) throw new Error("no event");
      const { summary, location, startDate, endDate, sequence } = new ICAL.Event(component);
      const status = component.getFirstPropertyValue("status");
      return { summary, location, sequence, status, at: [String(startDate), String(endDate)] };
    };
    expect(read(false)).toEqual({
      ...{ summary: "Coaching with Ada", location: more.place, sequence: 2, status: "CONFIRMED" },
      at: ["2027-05-10T11:30:00Z", "2027-05-10T12:30:00Z"],
    });
    expect(read(true).status).toBe("CANCELLED");
  });
});

describe("action items", () => {
  const item = (what: string, dueOn: string | null, doneAt: Date | null = null) => ({
    ...{ what, dueOn, doneAt },
  });

  it("stand in the order in which they are due, and what is done last", () => {
    const items = [
      item("done", "2027-01-01", now),
      item("some day", null),
      item("later", "2027-06-01"),
      item("soon", "2027-05-11"),
    ];
    expect(inOrderOfDue(items).map(({ what }) => what)).toEqual([
      ...["soon", "later", "some day", "done"],
    ]);
  });

  it("are late from the day after, until they are done", () => {
    expect(isLate(item("a", "2027-05-10"), "2027-05-10")).toBe(false);
    expect(isLate(item("a", "2027-05-09"), "2027-05-10")).toBe(true);
    expect(isLate(item("a", "2027-05-09", now), "2027-05-10")).toBe(false);
    expect(isLate(item("a", null), "2027-05-10")).toBe(false);
  });
});
