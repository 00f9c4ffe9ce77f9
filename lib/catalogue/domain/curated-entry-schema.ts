import { z } from "zod";
import { PATHS } from "@/lib/kernel/path";
import { optionalText, requiredText, text } from "@/lib/kernel/text";
import { CREDENTIAL_KINDS, ENTRY_STATUSES, LEVELS, type Prerequisite } from "./catalogue-entry";
import { GRADES } from "./certainty";
import { MOST_NEEDED } from "./curated-draft";
import type { EntryFields } from "./entry-fields";
import {
  type Agreement,
  currency,
  day,
  feeInOrder,
  hours,
  hoursInOrder,
  INDUSTRY_SLUGS,
  maybe,
  maybeGrade,
  money,
  months,
} from "./entry-form-parts";
import { renewalRule } from "./renewal-rule-schema";

const NEEDED = /^needed[.](\d{1,2})[.](kind|value|key|grade)$/;

/** The rows of prerequisites and the ticked industries of the form, gathered; a row without a value is left out. */
function gathered(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const entries = Object.entries(form);
  const rows: Record<string, string>[] = Array.from({ length: MOST_NEEDED }, () => ({}));
  for (const [name, value] of entries) {
    const [, at, part] = NEEDED.exec(name) ?? [];
    const row = rows[Number(at)];
    if (row && part && typeof value === "string") row[part] = value.trim();
  }
  const ticked = INDUSTRY_SLUGS.filter((slug) => `industry.${slug}` in form);
  return {
    ...form,
    needed: rows.map((row) => (row.value ? row : null)),
    industries: ticked.length > 0 ? ticked : ["any"],
  };
}

const neededRow = z
  .object({
    kind: z.enum(["experience", "credential", "education"], "Choose what it is"),
    value: text(200),
    key: text(80).optional(),
    grade: z.enum(GRADES, "Say how sure it is"),
  })
  .refine(({ kind, value }) => kind !== "experience" || /^\d{1,2}([.]\d)?$/.test(value), {
    path: ["value"],
    message: "Use years, such as 5 or 2.5",
  })
  .transform(({ kind, value, key, grade }): Prerequisite => {
    if (kind === "experience") return { kind, grade, years: Number(value) };
    if (kind === "education") return { kind, grade, name: value };
    return { kind, grade, name: value, seedKey: key || null };
  });

/** A renewal rule as JSON text; a fault is said with its path in the rule. */
const ruleText = text(10_000)
  .optional()
  .transform((typed, context) => {
    if (!typed) return null;
    const fault = (message: string) => context.addIssue({ code: "custom", message });
    const read = parsedJson(typed);
    if ("fault" in read) fault(`This is not JSON: ${read.fault}`);
    const rule = "fault" in read ? null : renewalRule.safeParse(read.value);
    for (const { path, message } of rule?.error?.issues ?? [])
      fault(`${path.join(".") || "The rule"}: ${message}`);
    return rule?.data ?? z.NEVER;
  });

function parsedJson(typed: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(typed) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : "it cannot be read" };
  }
}

const fields = z.object({
  kind: z.enum(CREDENTIAL_KINDS, "Choose what it is"),
  name: requiredText(200, "Give it a name"),
  abbreviation: optionalText(40),
  provider: optionalText(120),
  path: maybe(z.enum(PATHS)),
  industries: z.array(z.string()),
  level: maybe(z.enum(LEVELS)),
  format: optionalText(200),
  duration: optionalText(200),
  hoursMin: maybe(hours),
  hoursMax: maybe(hours),
  feeMin: maybe(money),
  feeMax: maybe(money),
  currency,
  gradeFee: maybeGrade,
  needed: z
    .array(neededRow.nullable())
    .transform((rows) => rows.filter((row): row is Prerequisite => row !== null)),
  renewalMonths: maybe(months),
  renewalText: optionalText(1000),
  renewalRule: ruleText,
  renewalNote: optionalText(2000),
  upkeepText: optionalText(1000),
  gradeRenewal: maybeGrade,
  note: optionalText(2000),
  source: requiredText(300, "Say where this comes from"),
  verifiedOn: day,
  status: z.enum(ENTRY_STATUSES, "Choose a status"),
  effectiveFrom: day,
  effectiveTo: day,
});

type Typed = z.output<typeof fields>;

const effectInOrder: Agreement<Typed> = [
  ({ effectiveFrom: from, effectiveTo: to }: Typed) => !from || !to || from <= to,
  { path: ["effectiveTo"], message: "The end must not be before the beginning" },
];

/** One end of a range stands for both. */
const asFields = ({ feeMin, feeMax, needed, ...rest }: Typed): EntryFields => ({
  ...rest,
  hoursMin: rest.hoursMin ?? rest.hoursMax,
  hoursMax: rest.hoursMax ?? rest.hoursMin,
  feeMinMinor: feeMin ?? feeMax,
  feeMaxMinor: feeMax ?? feeMin,
  prerequisites: needed,
});

/** Why something was changed: everybody reads it. */
const reason = requiredText(500, "Say why: everybody can read it");
const checkbox = z.literal("on").optional();

const whole = (typed: Typed & { reason: string }) => {
  const { reason: why, ...rest } = typed;
  return { fields: asFields(rest), reason: why };
};

/** A new public entry as the operator's form sends it. */
export const addPublicEntryInput = z.preprocess(
  gathered,
  fields
    .extend({ reason })
    .refine(...hoursInOrder)
    .refine(...feeInOrder)
    .refine(...effectInOrder)
    .transform(whole),
);
export type AddPublicEntryInput = z.output<typeof addPublicEntryInput>;

/** A change of one: first looked at, then saved. */
export const editPublicEntryInput = z.preprocess(
  gathered,
  fields
    .extend({
      reason,
      entryId: z.uuid(),
      version: z.iso.datetime(),
      announce: checkbox,
      intent: z.enum(["look", "save"]),
    })
    .refine(...hoursInOrder)
    .refine(...feeInOrder)
    .refine(...effectInOrder)
    .transform(({ entryId, version, announce, intent, ...typed }) => ({
      ...whole(typed),
      ...{ entryId, version, intent },
      isAnnounced: announce === "on",
    })),
);
export type EditPublicEntryInput = z.output<typeof editPublicEntryInput>;

const oneEntry = { entryId: z.uuid(), version: z.iso.datetime() };

/** A look at the source that found everything as it stands. */
export const markVerifiedInput = z.object(oneEntry);

/** The end of a credential. */
export const retireEntryInput = z.object({
  ...oneEntry,
  effectiveTo: z.iso.date("Use a date such as 2027-03-31"),
  reason,
  announce: checkbox,
});
export type RetireEntryInput = z.output<typeof retireEntryInput>;

/** Takes away what nothing names. */
export const discardEntryInput = z.object({ entryId: z.uuid() });
