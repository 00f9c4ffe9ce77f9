import { z } from "zod";
import { occupationCode } from "@/lib/catalogue/schema";
import { MOST_ENTRIES, type Template } from "@/lib/coaching/domain/templates/template";
import { intRange } from "@/lib/kernel/number";
import { PATHS } from "@/lib/kernel/path";
import { quarter } from "@/lib/kernel/quarter-input";
import { requiredText, text } from "@/lib/kernel/text";
import { withTicked } from "@/lib/kernel/ticked";
import { CURRENCIES } from "@/lib/planner/domain/money";
import { HORIZON, ITEM_KINDS } from "@/lib/planner/domain/plan";
import { amountsIn, itemFields, shownCurrency, withAfter } from "@/lib/planner/schema";

const entry = z.object({
  id: z.uuid(),
  kind: z.enum(ITEM_KINDS),
  title: z.string(),
  offset: z.int(),
  quarters: z.int(),
  hours: z.int(),
  costMinor: z.int(),
  after: z.array(z.uuid()),
  serves: z.enum(PATHS).nullable(),
  credentialId: z.uuid().nullable(),
});

/** The entries of a template as they were stored. */
export const storedEntries = z.array(entry);

/** What a template said before its last change. */
export const storedTemplate: z.ZodType<Template> = z.object({
  name: z.string(),
  about: z.string(),
  path: z.enum(PATHS),
  currency: z.string(),
  entries: storedEntries,
});

const head = {
  name: requiredText(120, "Give the template a name"),
  about: text(1000),
  path: z.enum(PATHS, "Choose the path it is for"),
};
const version = intRange(1, 999_999_999);
const oneTemplate = { templateId: z.uuid(), version };

export const createTemplateInput = z.object({
  ...head,
  currency: z.enum(CURRENCIES, "Choose a currency"),
});
export type CreateTemplateInput = z.output<typeof createTemplateInput>;

export const templateOfPlanInput = z.preprocess(
  withTicked("take.", "itemIds"),
  z.object({
    ...head,
    clientId: z.uuid(),
    itemIds: z
      .array(z.uuid())
      .min(1, "Choose at least one item")
      .max(MOST_ENTRIES, `Choose at most ${MOST_ENTRIES} items`),
  }),
);
export type TemplateOfPlanInput = z.output<typeof templateOfPlanInput>;

export const editTemplateInput = z.object({ ...head, ...oneTemplate });
export const templateInput = z.object(oneTemplate);

const { kind, title, quarters, hours, cost, after } = itemFields;
const entryFields = {
  ...{ kind, title, quarters, hours, cost, after },
  currency: shownCurrency,
  /** As people count: the first quarter is 1. */
  place: intRange(1, HORIZON),
  serves: z.union([z.literal("").transform(() => null), z.enum(PATHS, "Choose a path")]),
  /** The entry of the catalogue that it is; empty: in words of the coach's own. */
  credentialId: z
    .union([z.literal(""), z.uuid()])
    .default("")
    .transform((id) => (id === "" ? null : id)),
};

export const addEntryInput = z.preprocess(
  withAfter,
  z.object({ ...entryFields, ...oneTemplate }).check(amountsIn("cost")),
);
export const editEntryInput = z.preprocess(
  withAfter,
  z.object({ ...entryFields, ...oneTemplate, entryId: z.uuid() }).check(amountsIn("cost")),
);
export type EntryInput = z.output<typeof addEntryInput>;
export const removeEntryInput = z.object({ ...oneTemplate, entryId: z.uuid() });

const ids = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(z.uuid()).max(MOST_ENTRIES))
  .catch([]);

/** What the address of a template says of the entry that is written; anything odd reads as not said. */
export const entryFilter = z.object({
  edit: z.uuid().nullable().catch(null),
  q: text(100).catch(""),
  /** An entry of the catalogue that it names, or that it names none. */
  entry: z
    .union([z.literal("none"), z.uuid()])
    .nullable()
    .catch(null),
  /** An occupation that it leads to. */
  occupation: occupationCode.nullable().catch(null),
});
export type EntryFilter = z.output<typeof entryFilter>;

/** What the address of an offer says; anything odd reads as not said. */
export const offerFilter = z.object({
  template: z.uuid().nullable().catch(null),
  from: quarter.nullable().catch(null),
  /** Said once something was chosen: then what is not ticked is left out. */
  chosen: z.literal("yes").nullable().catch(null),
  take: ids,
});
export type OfferFilter = z.output<typeof offerFilter>;

export const offerTemplateInput = z.preprocess(
  withTicked("take.", "take"),
  z.object({
    clientId: z.uuid(),
    ...oneTemplate,
    planVersion: version,
    from: quarter,
    take: z.array(z.uuid()).min(1, "Choose at least one entry").max(MOST_ENTRIES),
    reason: requiredText(4000, "Say why: your client reads this first"),
  }),
);
export type OfferTemplateInput = z.output<typeof offerTemplateInput>;
