import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { PATHS } from "@/lib/kernel/path";
import { requiredText, text } from "@/lib/kernel/text";
import { HIGHEST_LEVEL, RUNG_STEPS } from "./edit-rungs";

const version = intRange(1, 999_999_999);
const name = requiredText(120, "Give the ladder a name");
const level = intRange(1, HIGHEST_LEVEL);
const ladderId = z.uuid();
const track = z.enum(PATHS);

/** A copy of a job family's ladder, or of another copy. `forAll` is the operator's alone to ask. */
export const copyLadderInput = z
  .object({
    family: text(80).optional(),
    ladderId: ladderId.optional(),
    name,
    forAll: z
      .literal("on")
      .optional()
      .transform((ticked) => ticked === "on"),
  })
  .refine((from) => (from.family === undefined) !== (from.ladderId === undefined), {
    path: ["family"],
    message: "Choose what to copy",
  });
export type CopyLadderInput = z.output<typeof copyLadderInput>;

const FIELD = new RegExp(`^rung[.](${PATHS.join("|")})[.]([1-9]|1[0-2])$`);

/** Rungs come as fields `rung.<track>.<level>`; what is no such field is left alone. */
const nested = (form: unknown) => {
  if (typeof form !== "object" || form === null) return form;
  const rung: Record<string, Record<string, unknown>> = {};
  for (const [field, typed] of Object.entries(form)) {
    const [, of, at] = FIELD.exec(field) ?? [];
    if (of && at) rung[of] = { ...rung[of], [at]: typed };
  }
  return { ...form, rung };
};

/** What a button at a rung says: `up.specialist.4`. */
const step = z
  .string()
  .transform((said) => {
    const [does, of, at] = said.split(".");
    return { does, track: of, level: at };
  })
  .pipe(z.object({ does: z.enum(RUNG_STEPS), track, level }));

const titles = z.record(z.string(), text(120)).optional();

export const editLadderInput = z.preprocess(
  nested,
  z.object({
    ladderId,
    version,
    name,
    note: text(1000),
    branchLevel: level,
    rung: z.object({ specialist: titles, leadership: titles, hybrid: titles }),
    step: step.optional(),
  }),
);
export type EditLadderInput = z.output<typeof editLadderInput>;

/** The occupation of one rung; an empty code takes it away. */
export const attachOccupationInput = z.object({
  ladderId,
  version,
  track,
  level,
  code: z.union([
    z.literal("").transform(() => null),
    z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, "Choose an occupation from the list"),
  ]),
});
export type AttachOccupationInput = z.output<typeof attachOccupationInput>;

export const deleteLadderInput = z.object({ ladderId, confirmation: text(200) });
