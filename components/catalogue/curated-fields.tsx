import { Checkbox } from "@/components/forms/checkbox";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import type { CuratedDraft } from "@/lib/catalogue/domain/curated-draft";
import { INDUSTRIES } from "@/lib/catalogue/domain/industry";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { FormState } from "@/lib/kernel/form-state";
import { PATHS } from "@/lib/kernel/path";
import { GRADE_OPTIONS } from "./grade-options";
import { NeededRows, neededLabels } from "./needed-rows";

const LABELS = {
  name: "Name",
  kind: "Kind",
  abbreviation: "Abbreviation",
  provider: "Issuer or school",
  path: "Path it serves",
  level: "Level",
  format: "Form",
  duration: "How long it takes",
  hoursMin: "Hours, at least",
  hoursMax: "Hours, at most",
  feeMin: "Fee, at least",
  feeMax: "Fee, at most",
  currency: "Currency of the fee",
  gradeFee: "How sure of hours and fee",
  renewalMonths: "Renewed every … months",
  renewalText: "Renewal in the issuer's words",
  renewalRule: "Renewal rule",
  renewalNote: "What the rule cannot say",
  upkeepText: "Upkeep",
  gradeRenewal: "How sure of the renewal",
  note: "Note",
  source: "Source",
  verifiedOn: "Checked on",
  status: "Status",
  effectiveFrom: "In effect from",
  effectiveTo: "In effect until",
  reason: "Why you change it",
} as const;

/** Every field's label, for setting two versions side by side. */
export const curatedLabels: Readonly<Record<string, string>> = {
  ...LABELS,
  ...Object.fromEntries(
    Object.entries(INDUSTRIES).map(([slug, name]) => [`industry.${slug}`, `Industry: ${name}`]),
  ),
  ...neededLabels,
};

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
const PATH_OPTIONS = PATHS.map((path) => ({ value: path, label: PATH_CONTRASTS[path].name }));
const PAIR = "grid gap-5 sm:grid-cols-2";

type CuratedFieldsProps = { draft: CuratedDraft; state: FormState };

/** All of a public entry, in the order of its page; an empty field means "not known". */
export function CuratedFields({ draft, state }: CuratedFieldsProps) {
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    state,
    defaultValue: draft[name] ?? "",
  });
  const grade = { options: GRADE_OPTIONS, placeholder: "Not said" };
  return (
    <>
      <Field {...field("name")} required />
      <div className={PAIR}>
        <Select {...field("kind")} options={options(KIND_WORDS)} required />
        <Field {...field("abbreviation")} />
        <Field {...field("provider")} />
        <Select {...field("path")} options={PATH_OPTIONS} placeholder="Not said" />
        <Select {...field("level")} options={options(LEVEL_WORDS)} placeholder="Not said" />
        <Field {...field("format")} />
        <Field {...field("duration")} />
      </div>
      <fieldset>
        <legend className="mb-1 font-semibold">Industries</legend>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {Object.entries(INDUSTRIES).map(([slug, name]) => (
            <Checkbox
              key={slug}
              name={`industry.${slug}`}
              label={name}
              state={state}
              defaultChecked={draft[`industry.${slug}`] !== undefined}
            />
          ))}
        </div>
      </fieldset>
      <div className={PAIR}>
        <Field {...field("hoursMin")} inputMode="numeric" />
        <Field {...field("hoursMax")} inputMode="numeric" />
        <Field {...field("feeMin")} inputMode="decimal" />
        <Field {...field("feeMax")} inputMode="decimal" />
        <Field {...field("currency")} autoCapitalize="characters" required />
        <Select {...field("gradeFee")} {...grade} />
      </div>
      <NeededRows draft={draft} state={state} />
      <div className={PAIR}>
        <Field {...field("renewalMonths")} inputMode="numeric" />
        <Select {...field("gradeRenewal")} {...grade} />
      </div>
      <TextArea {...field("renewalText")} rows={2} />
      <TextArea
        {...field("renewalRule")}
        rows={10}
        hint="As JSON, in the language of the renewal rules; its sentences are shown before you save"
        spellCheck={false}
      />
      <TextArea {...field("renewalNote")} rows={2} />
      <TextArea {...field("upkeepText")} rows={2} />
      <TextArea {...field("note")} rows={3} />
      <Field {...field("source")} hint="An address or a document" required />
      <div className={PAIR}>
        <Field {...field("verifiedOn")} type="date" />
        <Select {...field("status")} options={options(STATUS_WORDS)} required />
        <Field {...field("effectiveFrom")} type="date" />
        <Field {...field("effectiveTo")} type="date" />
      </div>
      <TextArea
        {...field("reason")}
        rows={2}
        hint="Everybody reads it in the entry's history"
        required
      />
    </>
  );
}
