import { z } from "zod";
import { PATHS } from "@/lib/kernel/path";
import { optionalText, requiredText, text } from "@/lib/kernel/text";
import { CREDENTIAL_KINDS, LEVELS } from "./catalogue-entry";
import {
  type Agreement,
  currency,
  feeInOrder,
  hours,
  hoursInOrder,
  industry,
  maybe,
  money,
  months,
  years,
} from "./entry-form-parts";
import type { OwnRenewal } from "./own-renewal-rule";
import { RENEWAL_WAYS } from "./renewal-rule";

const credits = z
  .string()
  .trim()
  .regex(/^\d{1,4}([.]\d{1,2})?$/, "Use a number such as 40 or 7.5")
  .transform(Number)
  .refine((n) => n > 0, "Leave it empty where nothing is asked");
const minutes = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, "Use whole minutes")
  .transform(Number)
  .refine((n) => n >= 1, "Use at least 1 minute");

const MOST_LINES = 8;

/** One name per line; empty lines are left out. */
const names = text(1000)
  .optional()
  .transform((typed) => (typed ?? "").split("\n").flatMap((line) => line.trim() || []))
  .refine((lines) => lines.length <= MOST_LINES, `At most ${MOST_LINES} lines`)
  .refine(
    (lines) => lines.every((line) => line.length <= 200),
    "Keep each line under 200 characters",
  );

const fields = z.object({
  kind: z.enum(CREDENTIAL_KINDS, "Choose what it is"),
  name: requiredText(200, "Give it a name"),
  abbreviation: optionalText(40),
  provider: optionalText(120),
  path: maybe(z.enum(PATHS)),
  industry,
  level: maybe(z.enum(LEVELS)),
  hoursMin: maybe(hours),
  hoursMax: maybe(hours),
  feeMin: maybe(money),
  feeMax: maybe(money),
  currency,
  neededYears: maybe(years),
  neededCredentials: names,
  neededEducation: names,
  renewalWay: maybe(z.enum(RENEWAL_WAYS)),
  renewalMonths: maybe(months),
  creditsPerCycle: maybe(credits),
  creditsPerYear: maybe(credits),
  unitName: optionalText(40),
  minutesPerUnit: maybe(minutes),
  renewalText: optionalText(500),
  note: optionalText(1000),
  /** The entry this began as a copy of. */
  from: maybe(z.uuid()),
});

const hasCycle: Agreement<OwnRenewal> = [
  ({ renewalWay: way, renewalMonths }: OwnRenewal) =>
    way === null || way === "none" || renewalMonths !== null,
  { path: ["renewalMonths"], message: "Say after how many months it is renewed" },
];
const hasNoCycle: Agreement<OwnRenewal> = [
  ({ renewalWay, renewalMonths }: OwnRenewal) => renewalWay !== "none" || renewalMonths === null,
  { path: ["renewalMonths"], message: "Leave this empty where nothing expires" },
];
const hasCredits: Agreement<OwnRenewal> = [
  ({ renewalWay: way, creditsPerCycle, creditsPerYear }: OwnRenewal) =>
    way !== "credits" || creditsPerCycle !== null || creditsPerYear !== null,
  { path: ["creditsPerCycle"], message: "Say how many credits, per cycle or per year" },
];

export const addEntryInput = fields
  .refine(...hoursInOrder)
  .refine(...feeInOrder)
  .refine(...hasCycle)
  .refine(...hasNoCycle)
  .refine(...hasCredits);
export type AddEntryInput = z.output<typeof addEntryInput>;

export const editEntryInput = addEntryInput.safeExtend({
  entryId: z.uuid(),
  version: z.iso.datetime(),
});
export type EditEntryInput = z.output<typeof editEntryInput>;
