import { expect, it } from "vitest";
import { mayAskFrom } from "./consent-request";

const now = new Date("2027-03-31T12:00:00Z");
const at = (day: string) => new Date(`2027-03-${day}T12:00:00Z`);

it.each([
  [null, null],
  [{ answer: null, answeredAt: null }, "waiting"],
  [{ answer: "granted", answeredAt: at("30") }, null],
  [{ answer: "declined", answeredAt: at("01") }, null],
  [{ answer: "declined", answeredAt: at("02") }, new Date("2027-04-01T12:00:00Z")],
] as const)("%o: %o", (last, from) => expect(mayAskFrom(last, now)).toEqual(from));
