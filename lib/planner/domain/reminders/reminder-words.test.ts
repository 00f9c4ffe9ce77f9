import { expect, it } from "vitest";
import { parseQuarter } from "@/lib/kernel/quarter";
import { type Reminder, reminderWords } from "./reminder-words";

const none = { item: null, uncertainty: null, certification: null, condition: null };
const item = { planId: "p", title: "CISM", startsIn: parseQuarter("2027-Q2"), quarters: 2 };
const of = (kind: string, dueOn: string, about: Partial<Reminder> = {}): Reminder => ({
  ...{ ...none, kind, dueOn, refId: "r" },
  ...about,
});

it.each([
  [of("check-in", "2027-03-18"), "check-in of 2027-Q1 is due", "/check-ins/2027-Q1"],
  [of("check-in", "2027-04-02"), "check-in of 2027-Q1 is due", "/check-ins/2027-Q1"],
  [of("item", "2027-04-01", { item }), "Begins this quarter: CISM.", "/plan/p/items/r"],
  [of("item", "2027-10-01", { item }), "Was to be finished by now: CISM.", "/plan/p/items/r"],
  [of("experiment", "2027-01-01", { uncertainty: "Do I like it?" }), "Do I like it?", "/r"],
  [
    of("renewal", "2027-01-01", { certification: "CISA" }),
    "A renewal falls due: CISA.",
    "/credits/r",
  ],
  [of("tripwire", "2027-01-01", { condition: "A post" }), "“A post”", "/plan/scenarios"],
  [of("experiment", "2027-01-01"), "is gone", "/inbox"],
])("says %#", (reminder, sentence, href) => {
  const said = reminderWords(reminder);
  expect(said.sentence).toContain(sentence);
  expect(said.href).toContain(href);
});
