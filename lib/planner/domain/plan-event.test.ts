import { expect, it } from "vitest";
import { anItem, aSnapshot, q } from "@/db/testing/planner-samples";
import { checkInEvents, eligibilityEvents, monthsOf, tripwireEvents } from "./plan-event";

it("names the first day on which an item may begin, while it has not", () => {
  const plan = aSnapshot([
    anItem({ id: "a", title: "CISM", earliestIn: q("2028-Q3") }),
    anItem({ id: "b", earliestIn: q("2028-Q3"), status: "done" }),
    anItem({ id: "c" }),
  ]);
  expect(eligibilityEvents(plan, (id) => `/items/${id}`)).toEqual([
    {
      date: "2028-07-01",
      title: "CISM: you may begin",
      href: "/items/a",
      kind: "eligibility",
    },
  ]);
});

it("knows the months of a quarter", () => {
  expect(monthsOf(q("2027-Q4"))).toEqual([
    { month: "2027-10", words: "October 2027" },
    { month: "2027-11", words: "November 2027" },
    { month: "2027-12", words: "December 2027" },
  ]);
});

it("gives a tripwire the last day of its quarter", () => {
  const wires = [{ condition: "a post as team lead", dueIn: q("2028-Q1") }];
  expect(tripwireEvents(wires, "/plan/p#tripwires")).toEqual([
    {
      date: "2028-03-31",
      title: "By now: a post as team lead",
      href: "/plan/p#tripwires",
      kind: "tripwire",
    },
  ]);
});

it("asks for a check-in two weeks before the end of each quarter that is not over", () => {
  const events = checkInEvents(q("2026-Q1"), q("2030-Q3"), "/check-ins");
  expect(events.map(({ date, title }) => `${date} ${title}`)).toEqual([
    "2030-09-17 Check-in of 2030-Q3",
    "2030-12-18 Check-in of 2030-Q4",
  ]);
});
