import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { type CuratedDraft, MOST_NEEDED } from "@/lib/catalogue/domain/curated-draft";
import type { FormState } from "@/lib/kernel/form-state";
import { GRADE_OPTIONS } from "./grade-options";

const KINDS = [
  { value: "experience", label: "Years of experience" },
  { value: "credential", label: "A credential held first" },
  { value: "education", label: "Education" },
];
const PARTS = { kind: "what", value: "which", key: "key", grade: "how sure" } as const;
const ROWS = Array.from({ length: MOST_NEEDED }, (_, at) => at);
const SPARE = 2;

const labelOf = (at: number, part: keyof typeof PARTS) => `Needed first ${at + 1}, ${PARTS[part]}`;

/** The labels of all rows by field name. */
export const neededLabels: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap((at) =>
    (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [
      `needed.${at}.${part}`,
      labelOf(at, part),
    ]),
  ),
);

/** What is needed first, a row each; two rows more than there are. Emptying a row takes it out. */
export function NeededRows({ draft, state }: { draft: CuratedDraft; state: FormState }) {
  const values = state.ok === false ? state.values : draft;
  const last = ROWS.findLast((at) => values[`needed.${at}.value`] || draft[`needed.${at}.value`]);
  const shown = ROWS.slice(0, (last ?? -1) + 1 + SPARE);
  return (
    <fieldset className="grid gap-5">
      <legend className="mb-2 font-semibold">Needed first</legend>
      {shown.map((at) => {
        const field = (part: keyof typeof PARTS) => ({
          name: `needed.${at}.${part}`,
          label: labelOf(at, part),
          state,
          defaultValue: draft[`needed.${at}.${part}`] ?? "",
        });
        return (
          <div key={at} className="grid gap-4 border-s-2 border-line ps-4 sm:grid-cols-2">
            <Select {...field("kind")} options={KINDS} placeholder="Nothing" />
            <Field {...field("value")} hint="Years as a number, or the name" maxLength={200} />
            <Field
              {...field("key")}
              hint="Of a credential in the catalogue"
              list="entry-keys"
              maxLength={80}
            />
            <Select {...field("grade")} options={GRADE_OPTIONS} placeholder="Not said" />
          </div>
        );
      })}
    </fieldset>
  );
}
