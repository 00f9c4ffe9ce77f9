import { z } from "zod";
import type { Prerequisite } from "@/db/schema";
import { PATHS } from "@/lib/kernel/path";

/** What an empty cell means: not known, never zero. */
const cell = <T>(schema: z.ZodType<T, string>) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed ? typed : null))
    .pipe(z.union([z.null(), schema]));

const name = z.string().min(1, "must not be empty").max(200);
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be a kebab-case key");
const whole = z
  .string()
  .regex(/^\d{1,7}$/, "must be a whole number")
  .transform(Number);
const day = z.iso.date();
const grade = z.enum(["S", "s", "K", "U"]);

const INDUSTRIES =
  "software data cybersecurity healthcare finance marketing engineering education legal hr sales government coaching consulting any".split(
    " ",
  );

const industries = z
  .string()
  .transform((typed) => typed.split(" "))
  .refine((slugs) => slugs.every((slug) => INDUSTRIES.includes(slug)), "names an unknown industry");

const PREREQUISITE = /^(years|holds|education)=(.+):([SsKU])$/;

/** `years=5:s | holds=Some Certification:K | education=Master's degree:U` */
const prerequisites = z.string().transform((typed, context): Prerequisite[] =>
  typed === ""
    ? []
    : typed.split(" | ").flatMap((part): Prerequisite[] => {
        const [, kind, what, graded] = PREREQUISITE.exec(part) ?? [];
        const seen = grade.safeParse(graded);
        if (!kind || !what || !seen.success) {
          context.addIssue(`cannot be read: "${part}"`);
          return [];
        }
        if (kind === "years")
          return [{ kind: "experience", years: Number(what), grade: seen.data }];
        if (kind === "education") return [{ kind: "education", name: what, grade: seen.data }];
        return [{ kind: "credential", name: what, seedKey: null, grade: seen.data }];
      }),
);

const ordered = (min: number | null, max: number | null) =>
  (min === null) === (max === null) && (min ?? 0) <= (max ?? 0);

/** One row of certifications.csv, programmes.csv or degrees.csv; a file may lack optional columns. */
export const credentialRow = z
  .object({
    key,
    abbreviation: cell(name),
    name,
    provider: cell(name),
    path: z.enum(PATHS),
    industries,
    level: cell(z.enum(["entry", "mid", "mid-senior", "senior", "executive"])),
    format: cell(name),
    duration: cell(name),
    hours_min: cell(whole),
    hours_max: cell(whole),
    fee_min: cell(whole),
    fee_max: cell(whole),
    renewal_months: cell(whole),
    renewal: cell(z.string().max(500)),
    upkeep: cell(z.string().max(200)),
    prerequisites,
    grade_renewal: cell(grade),
    grade_fee: grade,
    verified_on: day,
    status: z.enum(["active", "changing", "retired"]),
    effective_to: cell(day),
    note: cell(z.string().max(500)),
  })
  .refine((row) => ordered(row.hours_min, row.hours_max), {
    path: ["hours_min"],
    message: "must not exceed hours_max",
  })
  .refine((row) => ordered(row.fee_min, row.fee_max), {
    path: ["fee_min"],
    message: "must not exceed fee_max",
  });

export const jobFamilyRow = z.object({ slug: key, name, branch_level: whole });

const occupation = z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, "must be a code such as 15-1252.00");

/** One level of a family's ladder: the rung of each track, and the occupation we suggest for it. */
export const ladderRow = z.object({
  family: key,
  level: whole,
  specialist: cell(name),
  hybrid: cell(name),
  leadership: cell(name),
  specialist_occupation: cell(occupation),
  hybrid_occupation: cell(occupation),
  leadership_occupation: cell(occupation),
});

/** One line of renewal-rules.jsonl. The rule's own language is checked in lib/catalogue. */
export const renewalRow = z.strictObject({
  key,
  rule: z.looseObject({ by: z.union([z.string(), z.array(z.string())]) }).nullable(),
  note: z.string().max(500).optional(),
});

/** What the CSV reader answers: each record with the line it ends on. */
export const csvRecords = z.array(
  z.object({ record: z.unknown(), info: z.object({ lines: z.number() }) }),
);
