import { z } from "zod";
import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import { PATHS } from "@/lib/kernel/path";
import { text } from "@/lib/kernel/text";
import { ITEM_KINDS } from "@/lib/planner/domain/plan";
import { amountsIn, itemFields, shownCurrency, withAfter } from "@/lib/planner/schema";

const place = { startsIn: z.int().nullable(), quarters: z.int() };
const amounts = { hours: z.int(), costMinor: z.int() };
const itemId = z.uuid();
const links = {
  id: z.uuid().optional(),
  after: z.array(z.uuid()).optional(),
  before: z.array(z.uuid()).optional(),
  serves: z.enum(PATHS).nullable().optional(),
  credentialId: z.uuid().nullable().optional(),
};

/** A proposal as it was stored. */
export const storedProposal: z.ZodType<Proposal> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("add"),
    item: z.object({ ...place, ...amounts, ...links, kind: z.enum(ITEM_KINDS), title: z.string() }),
  }),
  z.object({ kind: z.literal("move"), itemId, to: z.object(place) }),
  z.object({ kind: z.literal("swap"), itemId, otherId: itemId }),
  z.object({ kind: z.literal("drop"), itemId }),
  z.object({ kind: z.literal("re-estimate"), itemId, to: z.object(amounts) }),
  z.object({
    kind: z.literal("prerequisites"),
    itemId,
    to: z.object({ after: z.array(z.uuid()) }),
  }),
]);

const { kind, title, startsIn, quarters, hours, cost, after } = itemFields;
const common = { reviewId: z.uuid(), body: text(2000) };
const about = { ...common, itemId };
const amount = { hours, cost, currency: shownCurrency };

/** One form for all kinds: what a kind does not ask for is not looked at. */
export const suggestInput = z.preprocess(
  withAfter,
  z.discriminatedUnion(
    "what",
    [
      z
        .object({
          ...{ ...common, kind, title, startsIn, quarters, ...amount },
          what: z.literal("add"),
        })
        .check(amountsIn("cost")),
      z.object({ ...about, startsIn, quarters, what: z.literal("move") }),
      z.object({ ...about, what: z.literal("swap"), otherId: z.uuid("Choose the other item") }),
      z.object({ ...about, what: z.literal("drop") }),
      z.object({ ...about, ...amount, what: z.literal("re-estimate") }).check(amountsIn("cost")),
      z.object({ ...about, after, what: z.literal("prerequisites") }),
    ],
    { error: "Choose what to suggest" },
  ),
);
export type SuggestInput = z.output<typeof suggestInput>;

export const suggestionInput = z.object({ suggestionId: z.uuid() });

export const answerSuggestionInput = z.object({
  suggestionId: z.uuid(),
  answer: z.enum(["accept", "reject", "reopen"]),
  reason: text(1000).default(""),
  /** Said by whoever saw that the same was changed since, and takes the suggestion all the same. */
  insist: z.literal("yes").optional(),
});
