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
const PARTS = { kind: "What", value: "Which", key: "Key", grade: "How sure" } as const;
const ROWS = Array.from({ length: MOST_NEEDED }, (_, at) => at);
const SPARE = 2;

const rowName = (at: number) => `Needed first, ${at + 1}`;

/** The labels of all rows by field name, for where the rows themselves are not seen. */
export const neededLabels: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.flatMap((at) =>
    (Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => [
      `needed.${at}.${part}`,
      `${rowName(at)}: ${PARTS[part]}`,
    ]),
  ),
);

/** What is needed first, a row each; two rows more than there are. Emptying a row takes it out. */
export function NeededRows({ draft, state }: { draft: CuratedDraft; state: FormState }) {
  const values = state.ok === false ? state.values : draft;
  const last = ROWS.findLast((at) => values[`needed.${at}.value`] || draft[`needed.${at}.value`]);
  const shown = ROWS.slice(0, (last ?? -1) + 1 + SPARE);
  return shown.map((at) => {
    const field = (part: keyof typeof PARTS) => ({
      name: `needed.${at}.${part}`,
      label: PARTS[part],
      state,
      defaultValue: draft[`needed.${at}.${part}`] ?? "",
    });
    return (
      <fieldset key={at} className="border-t border-line pt-4">
        <legend className="pe-3 font-heading">{rowName(at)}</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select {...field("kind")} options={KINDS} placeholder="Nothing" />
          <Select {...field("grade")} options={GRADE_OPTIONS} placeholder="Not said" />
          <Field {...field("value")} hint="Years as a number, or the name" />
          <Field {...field("key")} hint="Of a credential in the catalogue" list="entry-keys" />
        </div>
      </fieldset>
    );
  });
}
