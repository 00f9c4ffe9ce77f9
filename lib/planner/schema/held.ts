import { z } from "zod";
import { addEntryInput } from "@/lib/catalogue/domain/own-entry-schema";
import { intRange } from "@/lib/kernel/number";
import { requiredText, text } from "@/lib/kernel/text";

const empty = z.literal("").transform(() => null);
const orNone = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((typed) => typed?.trim() ?? "")
    .pipe(z.union([empty, schema]));

/** A calendar date of the last and the next hundred years. */
export const day = z
  .string()
  .trim()
  .pipe(z.iso.date("Use a date, such as 2027-03-31"))
  .refine((date) => date >= "1926-01-01" && date <= "2126-12-31", "Use a date within a lifetime");

const renewal = addEntryInput.shape;
const fields = z.object({
  title: requiredText(200, "Say what it is called"),
  issuer: text(120),
  awardedOn: day,
  expiresOn: orNone(day),
  licenceNumber: text(120),
  status: orNone(requiredText(60, "Choose a status")),
  birthMonth: orNone(intRange(1, 12)),
  notes: text(4000),
  renewalWay: renewal.renewalWay,
  renewalMonths: renewal.renewalMonths,
  creditsPerCycle: renewal.creditsPerCycle,
  creditsPerYear: renewal.creditsPerYear,
  unitName: renewal.unitName,
  minutesPerUnit: renewal.minutesPerUnit,
});

type Fields = z.output<typeof fields>;
type Agreement = [(typed: Fields) => boolean, { path: string[]; message: string }];

const inOrder: Agreement = [
  ({ awardedOn, expiresOn }) => expiresOn === null || expiresOn >= awardedOn,
  { path: ["expiresOn"], message: "It cannot expire before it was awarded" },
];
const hasCycle: Agreement = [
  ({ renewalWay: way, renewalMonths }) => way === null || way === "none" || renewalMonths !== null,
  { path: ["renewalMonths"], message: "Say after how many months it is renewed" },
];
const hasCredits: Agreement = [
  ({ renewalWay: way, creditsPerCycle, creditsPerYear }) =>
    way !== "credits" || creditsPerCycle !== null || creditsPerYear !== null,
  { path: ["creditsPerCycle"], message: "Say how many credits, per cycle or per year" },
];
const agreed = fields
  .refine(...inOrder)
  .refine(...hasCycle)
  .refine(...hasCredits);

export const addHeldInput = agreed.safeExtend({
  credentialId: orNone(z.uuid()),
  itemId: orNone(z.uuid()),
});
export type AddHeldInput = z.output<typeof addHeldInput>;

const version = intRange(1, 999_999_999);
export const editHeldInput = agreed.safeExtend({ heldId: z.uuid(), version });
export type EditHeldInput = z.output<typeof editHeldInput>;

export const removeHeldInput = z.object({ heldId: z.uuid(), version });
