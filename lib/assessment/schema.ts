import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { requiredText, text } from "@/lib/kernel/text";
import { NOTE_MAX } from "./domain/attempt-note";
import { CATEGORIES } from "./domain/instrument";
import { OUTCOMES } from "./domain/outcome";
import {
  REFLECTION_MAX,
  REFLECTION_QUESTIONS,
  type ReflectionQuestion,
} from "./domain/reflection-questions";
import { LINK_DAYS, LINK_LABEL_MAX } from "./domain/result-link";
import type { Score } from "./domain/score";

const attemptId = z.uuid("This sitting is not known");
const TOP = CATEGORIES - 1;
const MOST = 1_000_000_000;
const DAY = 24 * 60 * 60 * 1000;

/** One answer. `seq` orders answers of one sitting: a late one never replaces a newer one. */
export const answerInput = z.object({
  attemptId,
  itemId: z.string().max(40),
  value: intRange(0, TOP),
  milliseconds: intRange(0, DAY).optional(),
  seq: intRange(0, MOST),
});
export type AnswerInput = z.infer<typeof answerInput>;

/** The same from a plain form: the answer may be left out, and `number` is the question it was shown as. */
export const answerFormInput = answerInput.extend({
  value: intRange(0, TOP).optional(),
  number: intRange(1, 999),
});

export const sittingInput = z.object({ attemptId });
export const startInput = z.object({});

/** A note, with the version it was written on; empty takes it away. */
export const noteInput = z.object({
  attemptId,
  body: text(NOTE_MAX),
  version: intRange(0, MOST),
});
export type NoteInput = z.output<typeof noteInput>;

/** Deleting is for good, so it takes a tick besides the press. */
export const deleteAttemptInput = z.object({
  attemptId,
  sure: z.literal("yes", "Tick this to delete the sitting for good"),
});

const body = (question: ReflectionQuestion) => {
  const { choices } = question;
  if (!choices) return text(REFLECTION_MAX).optional();
  const known = ["", ...choices.map(({ value }) => value)];
  return text(40)
    .refine((value) => known.includes(value), "Choose one of the answers")
    .optional();
};

const fields = Object.fromEntries(
  REFLECTION_QUESTIONS.flatMap((question) => [
    [question.id, body(question)],
    [`version-${question.id}`, intRange(0, MOST).optional()],
  ]),
);

const reflectFields = z.object({ attemptId }).and(z.object(fields));

/** Reflection answers, each under its question's id, with the version it was written on. */
export const reflectInput = reflectFields.transform((given) => {
  const values: Readonly<Record<string, unknown>> = given;
  return {
    attemptId: given.attemptId,
    answers: REFLECTION_QUESTIONS.flatMap(({ id }) => {
      const written = values[id];
      const version = values[`version-${id}`];
      if (typeof written !== "string") return [];
      return [
        { questionId: id, body: written, version: typeof version === "number" ? version : 0 },
      ];
    }),
  };
});
export type ReflectInput = z.output<typeof reflectInput>;

const outcome = z.enum(OUTCOMES);
const probabilities = z.record(outcome, z.number());
const estimated = z.object({ mean: z.number(), standardError: z.number() });
const perDimension = z.object({ specialist: z.number(), leadership: z.number() });
const verdict = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["clear", "leaning"]), outcome, probability: z.number() }),
  z.object({ kind: z.literal("close"), outcome, next: outcome, probability: z.number() }),
  z.object({ kind: z.literal("none"), reason: z.enum(["too few answers", "not reliable"]) }),
]);

/** A score as it was stored: read back, never trusted by shape alone. */
export const storedScore = z.object({
  answered: perDimension,
  specialist: estimated,
  leadership: estimated,
  covariance: z.number(),
  cuts: perDimension.extend({ delta: z.number() }),
  probabilities,
  verdict,
  sensitivity: z.array(z.object({ shift: z.number(), probabilities, verdict })),
  facets: z.array(
    z.object({
      facet: z.enum(["skills", "responsibilities", "advancement", "satisfaction"]),
      specialist: estimated,
      leadership: estimated,
      difference: estimated,
      specialistHigher: z.number(),
    }),
  ),
  drivers: z.array(perDimension.extend({ itemId: z.string() })),
  flip: z
    .object({ outcome, changes: z.array(z.object({ itemId: z.string(), to: z.number() })) })
    .nullable()
    .optional(),
  workItself: z.number().nullable(),
  rawMeans: z.object({ specialist: z.number().nullable(), leadership: z.number().nullable() }),
  flags: z.array(
    z.object({
      sign: z.enum(["fast", "run", "fit", "opposites"]),
      weight: z.enum(["hard", "soft"]),
      value: z.number(),
    }),
  ),
  marginals: z
    .object({ specialist: z.array(z.number()), leadership: z.array(z.number()) })
    .optional(),
}) satisfies z.ZodType<Score>;

/** As much of it as change and choosing need. */
export const storedReading = storedScore.pick({
  specialist: true,
  leadership: true,
  probabilities: true,
  verdict: true,
  marginals: true,
});

/** Whether one's answers may be used to calibrate the questionnaire. */
export const researchInput = z.object({
  given: z.enum(["yes", "no"]).transform((given) => given === "yes"),
});

const runId = z.uuid("This calibration is not known");
export const calibrationInput = z.object({ runId });
export const versionInput = z.object({ versionId: z.string().max(120) });

const CHOSEN = "item-";

/** A run, and the items that are ticked: each is a field `item-<id>`. */
export const quarantineInput = z.looseObject({ runId }).transform((given) => ({
  runId: given.runId,
  items: Object.keys(given)
    .filter((name) => name.startsWith(CHOSEN))
    .map((name) => name.slice(CHOSEN.length)),
}));

/** A link to one's result: for whom, for how long, and whether one's name stands on it. */
export const shareInput = z.object({
  attemptId,
  label: requiredText(LINK_LABEL_MAX, "Say whom it is for, so that you know it again"),
  days: z
    .string()
    .transform(Number)
    .refine((days) => LINK_DAYS.some((choice) => choice === days), "Choose how long it lasts"),
  showsName: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
export type ShareInput = z.output<typeof shareInput>;

/** Which link to take back: one, or all of the result's. */
export const takeBackInput = z.object({
  attemptId,
  link: z.union([z.literal("all"), z.uuid("This link is not known")]),
});
export type TakeBackInput = z.output<typeof takeBackInput>;
