import { z } from "zod";
import { occupationCode, occupationOrNone } from "@/lib/catalogue/schema";
import { intRange } from "@/lib/kernel/number";
import { PATHS } from "@/lib/kernel/path";
import { quarter, quarterOrNone } from "@/lib/kernel/quarter-input";
import { requiredText, text } from "@/lib/kernel/text";
import { withTicked } from "@/lib/kernel/ticked";
import { FOLLOW_RULES } from "./domain/follow-move";
import { parseHours } from "./domain/hours";
import { CURRENCIES, parseAmount } from "./domain/money";
import {
  HORIZON,
  ITEM_KINDS,
  ITEM_STATUSES,
  PLAN_YEARS,
  PRIORITIES,
  USUAL_PRIORITY,
} from "./domain/plan";

/** Largest amounts one item or one year may carry: hours in tenths, money in minor units. */
const MOST_HOURS = 100_000;
const MOST_MONEY = 2_000_000_000;
/** A quarter has at most 2,190 hours. */
const MOST_PER_QUARTER = 21_900;
const WEEKS_PER_QUARTER = 13;

const path = z.enum(PATHS, "Choose a path");
const planId = z.uuid();
const itemId = z.uuid();
const version = intRange(1, 999_999_999);

const hours = (most: number) =>
  z
    .string()
    .max(40)
    .transform((typed, context) => {
      const tenths = typed.trim() === "" ? 0 : parseHours(typed);
      if (tenths === null || tenths > most)
        context.addIssue({
          code: "custom",
          message: `Use hours from 0 to ${most / 10}, such as 40 or 7.5`,
        });
      return tenths ?? 0;
    });

/** Money is read once the currency is known: the plan's, in the command. What is money in none is said with the rest. */
const amount = z
  .string()
  .refine(
    (typed) => typed.length <= 40 && CURRENCIES.some((one) => readAmount(typed, one) !== null),
    "Use an amount, such as 450",
  );

/** Reads what was typed as money of `currency`; null when it is none or too much. Empty is nothing. */
export function readAmount(typed: string, currency: string): number | null {
  const minor = typed.trim() === "" ? 0 : parseAmount(typed, currency);
  return minor === null || minor > MOST_MONEY ? null : minor;
}

/** What is said of an amount that is none in its currency. */
export const amountFault = (currency: string) => `Use an amount in ${currency}, such as 450`;

const currency = z.enum(CURRENCIES, "Choose a currency");

/** Where the form says its currency, what is no money in it (yen have no hundredths) is told with all the rest. */
export const amountsIn = (...fields: readonly string[]) =>
  z.superRefine<Record<string, unknown>>(
    (input, context) => {
      const known = currency.safeParse(input.currency);
      if (!known.success) return;
      for (const field of fields) {
        const typed = amount.safeParse(input[field]);
        if (typed.success && readAmount(typed.data, known.data) === null)
          context.addIssue({ code: "custom", path: [field], message: amountFault(known.data) });
      }
    },
    // Other fields may be at fault as well.
    { when: ({ value }) => typeof value === "object" && value !== null },
  );

const count = intRange(1, HORIZON);
const priority = z
  .enum(["1", "2", "3"], "Choose how much it matters")
  .transform((typed) => PRIORITIES.find((one) => String(one) === typed) ?? USUAL_PRIORITY);
const weight = z.enum(["0", "0.5", "1"], "Choose how far").transform(Number);

export const choosePathInput = z.object({
  path,
  reason: requiredText(2000, "Say in a sentence why: your later self will want to know"),
});

const capacity = {
  hours: hours(MOST_PER_QUARTER),
  hoursPer: z.enum(["week", "quarter"]),
};
const perQuarter = ({ hours: tenths, hoursPer }: { hours: number; hoursPer: string }) =>
  hoursPer === "week" ? tenths * WEEKS_PER_QUARTER : tenths;
const fits = (input: { hours: number; hoursPer: string }) => perQuarter(input) <= MOST_PER_QUARTER;
const tooMany = { path: ["hours"], message: "A week has fewer hours than that" };

const planFields = {
  title: requiredText(120, "Give the plan a name"),
  path,
  family: text(80).transform((typed) => typed || null),
  targetRole: text(120),
  targetOccupation: occupationOrNone.optional(),
  /** Left out where there is no ladder but the family's to choose. */
  ladderId: z
    .union([z.literal("").transform(() => null), z.uuid("Choose a ladder from the list")])
    .default(null),
  /** Left empty: not said. */
  leadingPercent: z.union([z.literal("").transform(() => null), intRange(0, 100)]).default(null),
  startsIn: quarter,
  currency,
  ...capacity,
};

export const createPlanInput = z
  .object({ ...planFields, begin: z.enum(["template", "empty"]), budget: amount })
  .refine(fits, tooMany)
  .check(amountsIn("budget"))
  .transform(({ hours: tenths, hoursPer, targetOccupation = null, ...input }) => ({
    ...input,
    targetOccupation,
    hoursPerQuarter: perQuarter({ hours: tenths, hoursPer }),
  }));
export type CreatePlanInput = z.output<typeof createPlanInput>;

/** The start form's address, from which the preview is drawn; what cannot be read falls back. */
export const previewFilter = z.object({
  path: path.nullable().catch(null),
  family: text(80).catch(""),
  target: text(120).catch(""),
  occupation: occupationCode.nullable().catch(null),
  ladder: z.uuid().nullable().catch(null),
});

/** Ids of what the person has already, as repeated fields of the address. */
const have = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().filter((id) => /^[1-4](\.[A-Za-z0-9]){1,4}$/.test(id)))
  .pipe(z.array(z.string()).max(120))
  .catch([]);

/** What next roles are asked for in the address; anything odd reads as not asked. */
export const rolesFilter = z.object({
  path: path.nullable().catch(null),
  back: z.literal("yes").nullable().catch(null),
  job: text(100).catch(""),
  have,
});
export type RolesFilter = z.output<typeof rolesFilter>;

/** The role that is looked at as a target, and what the person has of it already. */
export const targetFilter = z.object({ occupation: occupationCode.nullable().catch(null), have });

export const aimForRoleInput = z.object({
  planId,
  version,
  occupation: occupationCode,
  targetRole: requiredText(120, "Say what you call the role"),
});
export type AimForRoleInput = z.output<typeof aimForRoleInput>;

export const editPlanInput = z
  .object({
    ...planFields,
    planId,
    version,
    budget0: amount,
    budget1: amount,
    budget2: amount,
    budget3: amount,
    budget4: amount,
  })
  .refine(fits, tooMany)
  .check(amountsIn("budget0", "budget1", "budget2", "budget3", "budget4"))
  .transform(({ hours: tenths, hoursPer, ...input }) => ({
    ...input,
    hoursPerQuarter: perQuarter({ hours: tenths, hoursPer }),
    budgets: [input.budget0, input.budget1, input.budget2, input.budget3, input.budget4].slice(
      0,
      PLAN_YEARS,
    ),
  }));
export type EditPlanInput = z.output<typeof editPlanInput>;

/** Ticked prerequisites, as a list. */
export const withAfter = withTicked("after.", "after");

/** What the form of an item asks for, and, field by field, what a coach's suggestion does. */
export const itemFields = {
  planId,
  kind: z.enum(ITEM_KINDS, "Choose what it is"),
  title: requiredText(200, "Give it a name"),
  provider: text(120),
  startsIn: quarterOrNone,
  quarters: count,
  earliestIn: quarterOrNone,
  targetIn: quarterOrNone,
  priority,
  hours: hours(MOST_HOURS),
  cost: amount,
  after: z.array(z.uuid()).max(20, "At most 20 prerequisites"),
  "serves.specialist": weight,
  "serves.leadership": weight,
  "serves.hybrid": weight,
  notes: text(4000),
};

/** The plan's or template's currency as the form knows it, to tell faults by; what is stored goes by its own. */
export const shownCurrency = currency.optional().catch(undefined);

export const addItemInput = z.preprocess(
  withAfter,
  z
    .object({
      ...itemFields,
      currency: shownCurrency,
      credentialId: z.union([z.literal("").transform(() => null), z.uuid()]),
    })
    .check(amountsIn("cost")),
);
export type AddItemInput = z.output<typeof addItemInput>;

export const editItemInput = z.preprocess(
  withAfter,
  z.object({ ...itemFields, currency: shownCurrency, itemId, version }).check(amountsIn("cost")),
);
export type EditItemInput = z.output<typeof editItemInput>;

const oneItem = { planId, itemId, version };

export const placeItemInput = z.object({
  ...oneItem,
  startsIn: quarterOrNone,
  quarters: count,
  /** What comes after it goes along so, as it was seen in this version of the plan. */
  follow: z.enum(FOLLOW_RULES).default("stay"),
  planVersion: version.optional(),
});
export type PlaceItemInput = z.output<typeof placeItemInput>;
export const changeKindInput = z.object({ ...oneItem, kind: z.enum(ITEM_KINDS) });
export const reorderItemInput = z.object({ ...oneItem, direction: z.enum(["up", "down"]) });
export const setStatusInput = z.object({
  ...oneItem,
  status: z.enum(ITEM_STATUSES),
  reason: text(500).optional(),
});
/** What a row's button of the list says: item, the version seen, the status it is to have. */
const nextStep = z
  .string()
  .regex(/^\S+ \d+ [a-z ]+$/, "That step is not known")
  .transform((said) => {
    const [itemId, seen, ...status] = said.split(" ");
    return { itemId, version: seen, status: status.join(" ") };
  })
  .pipe(z.object({ itemId, version, status: z.enum(ITEM_STATUSES) }));
export const nextStatusInput = z
  .object({ planId, step: nextStep })
  .transform(({ planId: id, step }) => ({ planId: id, ...step }));
export const removeItemInput = z.object(oneItem);

/** `version` is the plan's: what one undoes, redoes or repairs is what one saw. */
export const stepInput = z.object({ planId, version });
export const repairInput = z.object({ planId, version, conflict: z.string().max(400) });
