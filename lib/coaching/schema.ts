import { z } from "zod";
import { SCOPES, type Scope } from "@/lib/accounts/domain/scope";
import { email } from "@/lib/accounts/schema";
import { requiredText, text } from "@/lib/kernel/text";
import { OUTCOMES } from "./domain/review";
import { CRITERIA, LEVELS, readRubric } from "./domain/rubric";

/** A tick box: its own name per scope, since a form's repeated names are lost. */
const tick = z.literal("on").optional();
const ticks = {
  "scope-profile": tick,
  "scope-results": tick,
  "scope-responses": tick,
  "scope-plan": tick,
  "scope-evidence": tick,
  "scope-check-ins": tick,
} satisfies Record<`scope-${Scope}`, typeof tick>;

const day = z
  .union([z.literal(""), z.iso.date("Use a date")])
  .optional()
  .transform((typed) => typed || null);

const terms = {
  ...ticks,
  purpose: requiredText(300, "Say what it is for"),
  until: day,
  span: z.enum(["whole history", "from today"], "Choose how far back"),
};

type Ticked = { [Name in keyof typeof ticks]?: "on" | undefined };

/** The scopes that were ticked, in their one order. */
const ticked = (input: Ticked): Scope[] => SCOPES.filter((scope) => input[`scope-${scope}`]);

const withScopes = <Input extends Ticked>(input: Input) => ({ ...input, scopes: ticked(input) });

export const inviteCoachInput = z
  .object({ email, ...terms })
  .refine((input) => ticked(input).length > 0, {
    path: ["scope-plan"],
    message: "Choose at least one thing to share",
  })
  .transform(withScopes);

export const changeConsentInput = z
  .object({ engagementId: z.uuid(), ...terms })
  .transform(withScopes);

export const engagementInput = z.object({ engagementId: z.uuid() });
export const invitationInput = z.object({ invitationId: z.uuid() });
export const answerInput = z.object({ token: z.string().min(1).max(100) });

const whomToAsk = z.uuid("Choose whom to ask");
export const requestReviewInput = z.object({
  planId: z.uuid(),
  coachId: whomToAsk,
  secondCoachId: z
    .union([z.literal(""), z.uuid()])
    .optional()
    .transform((id) => id || null),
  note: text(2000),
});
export const askSecondOpinionInput = z.object({
  reviewId: z.uuid(),
  coachId: whomToAsk,
  note: text(2000),
});

export const reviewInput = z.object({ reviewId: z.uuid() });

const level = z.union([z.literal("").transform(() => undefined), z.enum(LEVELS)]).optional();

export const giveOutcomeInput = z
  .object({
    reviewId: z.uuid(),
    outcome: z.enum(OUTCOMES, "Choose what you think of the plan"),
    reason: requiredText(4000, "Say why: the client reads this first"),
    ...Object.fromEntries(CRITERIA.map(({ name }) => [`rubric.${name}`, level])),
  })
  .transform(({ reviewId, outcome, reason, ...said }) => {
    const levels = Object.entries(said).map(([name, one]) => [name.slice("rubric.".length), one]);
    return { reviewId, outcome, reason, rubric: readRubric(Object.fromEntries(levels)) };
  });

export const dismissReviewInput = z.object({
  reviewId: z.uuid(),
  reason: requiredText(1000, "Say why"),
});

const body = requiredText(4000, "Write something first");
export const addCommentInput = z.object({
  reviewId: z.uuid(),
  itemId: z
    .union([z.literal(""), z.uuid()])
    .optional()
    .transform((id) => id || null),
  body,
});
export const editCommentInput = z.object({ commentId: z.uuid(), body });
export const commentInput = z.object({ commentId: z.uuid() });
export const resolveCommentInput = z.object({
  commentId: z.uuid(),
  isResolved: z.enum(["yes", "no"]).transform((said) => said === "yes"),
});

/** What the queue's address says; anything odd reads as its plainest view. */
export const reviewListInput = z.object({
  show: z.enum(["open", "closed"]).catch("open"),
  after: z.string().optional().catch(undefined),
});
