import { z } from "zod";
import { PATHS } from "@/lib/kernel/path";
import { text } from "@/lib/kernel/text";
import { CREDENTIAL_KINDS, ENTRY_STATUSES, LEVELS } from "./domain/catalogue-entry";
import { GRADES } from "./domain/certainty";
import { CLASSES_OF_WORK } from "./domain/class-words";
import type { EntryFields } from "./domain/entry-fields";
import { industry } from "./domain/entry-form-parts";
import { renewalRule } from "./domain/renewal-rule-schema";

const grade = z.enum(GRADES).nullable();

/** Prerequisites as the database keeps them. */
export const prerequisites = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("experience"), grade, years: z.number() }),
    z.object({
      kind: z.literal("credential"),
      grade,
      name: z.string(),
      seedKey: z.string().nullable(),
    }),
    z.object({ kind: z.literal("education"), grade, name: z.string() }),
  ]),
);

/** An occupation's code of the O*NET-SOC taxonomy, such as `15-1252.00`. */
export const occupationCode = z
  .string()
  .trim()
  .regex(/^\d{2}-\d{4}\.\d{2}$/, "Choose an occupation from the list");
/** The same in a form: empty is none. */
export const occupationOrNone = z.union([z.literal("").transform(() => null), occupationCode]);

/** A job title as it stands in the address, once it was typed. */
export const jobFilter = z.object({ job: text(100).catch("") });

/** Which occupation is one's own, and where one was when one chose it. */
export const chooseOccupationInput = z.object({
  code: occupationOrNone,
  next: z.string().max(500).optional(),
});

const known = z.string().nullable();
const figure = z.number().nullable();

/** The fields of an entry as a version of it kept them; a rule that is read no more is left out. */
export const storedEntryFields: z.ZodType<EntryFields> = z.object({
  kind: z.enum(CREDENTIAL_KINDS),
  name: z.string(),
  abbreviation: known,
  provider: known,
  path: z.enum(PATHS).nullable(),
  industries: z.array(z.string()),
  level: known,
  format: known,
  duration: known,
  hoursMin: figure,
  hoursMax: figure,
  feeMinMinor: figure,
  feeMaxMinor: figure,
  currency: z.string(),
  gradeFee: grade,
  prerequisites,
  renewalMonths: figure,
  renewalText: known,
  renewalRule: renewalRule.nullable().catch(null),
  renewalNote: known,
  upkeepText: known,
  gradeRenewal: grade,
  note: known,
  source: z.string(),
  verifiedOn: known,
  status: z.enum(ENTRY_STATUSES),
  effectiveFrom: known,
  effectiveTo: known,
});

/** The search form as it stands in the address; what cannot be read is left out, never an error. */
export const catalogueFilter = z.object({
  q: text(100).catch(""),
  kind: z.enum(CREDENTIAL_KINDS).nullable().catch(null),
  path: z.enum(PATHS).nullable().catch(null),
  industry: industry.nullable().catch(null),
  level: z.enum(LEVELS).nullable().catch(null),
  status: z.enum(ENTRY_STATUSES).nullable().catch(null),
  sure: z.enum(["issuer", "verify"]).nullable().catch(null),
  mine: z.literal("yes").nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type CatalogueFilter = z.output<typeof catalogueFilter>;

/** What somebody looks for, by any name. */
export const searchInput = z.object({ q: text(100) });
/** The same out of an address: what cannot be read is left out, never an error. */
export const searchFilter = z.object({ q: text(100).catch("") });

/** The operator's list of public entries, in the same way. */
export const curatedFilter = catalogueFilter.pick({
  q: true,
  kind: true,
  status: true,
  sure: true,
  page: true,
});
export type CuratedFilter = z.output<typeof curatedFilter>;

/** The number of the change to go on from in a long history. */
export const historyFrom = z.coerce.number().int().min(1).max(1_000_000).nullable().catch(null);

export const removeEntryInput = z.object({ entryId: z.uuid() });

const majorGroup = z
  .string()
  .regex(/^\d{2}-0000$/)
  .nullable()
  .catch(null);

/** Which occupations to list, as it stands in the address; what cannot be read is left out. */
export const occupationFilter = z.object({
  group: majorGroup,
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type OccupationFilter = z.output<typeof occupationFilter>;

/** Which occupations the map shows, and which one it points at. */
export const mapFilter = z.object({
  group: majorGroup,
  zone: z.coerce.number().int().min(1).max(5).nullable().catch(null),
  kind: z.enum(CLASSES_OF_WORK).nullable().catch(null),
  at: z
    .string()
    .regex(/^\d{2}-\d{4}\.\d{2}$/)
    .nullable()
    .catch(null),
});
export type MapFilter = z.output<typeof mapFilter>;

/** Which role to compare with: a part of its name. */
export const roleQuery = z.object({ q: text(100).catch("") });

export const importInput = z.object({ importId: z.uuid() });
