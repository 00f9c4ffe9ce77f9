import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import type { FormState } from "@/lib/kernel/form-state";
import { PATHS } from "@/lib/kernel/path";
import { quarterText } from "@/lib/kernel/quarter";
import { CURRENCIES } from "@/lib/planner/domain/money";

/** What the fields of a plan begin with and offer. */
export type PlanOffer = {
  initial: Readonly<Record<string, string>>;
  families: readonly { slug: string; name: string }[];
  /** Ladders copied from a family's, one's own first. */
  copies: readonly { id: string; name: string; family: string; isOwn: boolean }[];
  /** The occupation of the catalogue that the role is, where one was chosen. */
  occupation: { code: string; title: string } | null;
  /** Titles to suggest for the target role. */
  roles: readonly string[];
  /** The quarter one is in: plans start around it. */
  today: number;
};
type PlanFieldsProps = PlanOffer & { state: FormState };

const WORD = { specialist: "Specialist", leadership: "Leadership", hybrid: "Hybrid" } as const;

/** Name, path, target, start: what a plan is for. */
export function AimFields(props: PlanFieldsProps) {
  const { state, initial, families, copies, occupation, roles, today } = props;
  const field = (name: string, label: string) => ({
    name,
    label,
    state,
    defaultValue: initial[name],
  });
  const now = initial.startsIn ? [initial.startsIn] : [];
  const starts = new Set([
    ...now,
    ...Array.from({ length: 13 }, (_, at) => quarterText(today - 4 + at) as string),
  ]);
  return (
    <>
      <Field {...field("title", "Name of the plan")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          {...field("path", "Path")}
          options={PATHS.map((path) => ({ value: path, label: WORD[path] }))}
          required
        />
        <Select
          {...field("family", "Job family")}
          placeholder="None of these"
          options={families.map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        {copies.length > 0 && (
          <div className="sm:col-span-2">
            <Select
              {...field("ladderId", "Ladder it climbs")}
              hint="Its rungs are the roles that are suggested."
              placeholder="The job family's"
              options={copies.map((copy) => ({
                value: copy.id,
                label: ladderWords(copy, families),
              }))}
            />
          </div>
        )}
        <Field
          {...field("targetRole", "Role you aim for")}
          list="target-roles"
          autoComplete="off"
        />
        <Select
          {...field("startsIn", "First quarter")}
          options={[...starts].sort().map((text) => ({ value: text, label: text }))}
          required
        />
        <Field
          {...field("leadingPercent", "Time that leads people, in %")}
          hint="For a hybrid path: 25 to 60 % is a hybrid. The plan says when its hours tell another story."
          inputMode="numeric"
        />
        <div className="sm:col-span-2">
          {occupation ? (
            <Select
              {...field("targetOccupation", "Occupation that role is")}
              hint="Pay, gaps and what comes after it are known of the occupation, whatever you call the role."
              placeholder="None of the catalogue"
              options={[{ value: occupation.code, label: occupation.title }]}
            />
          ) : (
            <p className="text-sm text-ink-2">
              Not sure what to aim for? <a href="/roles">See next roles</a> from the work you do
              now.
            </p>
          )}
        </div>
      </div>
      <datalist id="target-roles">
        {roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </>
  );
}

/** "Acme (Software), by your operator": the family as well, since a plan has one of its own. */
const ladderWords = (
  { name, family, isOwn }: PlanOffer["copies"][number],
  families: PlanOffer["families"],
): string => {
  const ofFamily = families.find(({ slug }) => slug === family)?.name ?? family;
  return `${name} (${ofFamily})${isOwn ? "" : ", by your operator"}`;
};

/** Hours and the money's currency: what there is to plan with. */
export function MeansFields({ state, initial }: Pick<PlanFieldsProps, "state" | "initial">) {
  const field = (name: string, label: string) => ({
    name,
    label,
    state,
    defaultValue: initial[name],
  });
  return (
    <div className="grid gap-5 sm:grid-cols-[2fr_3fr_2fr]">
      <Field {...field("hours", "Hours you have")} inputMode="decimal" required />
      <Select
        {...field("hoursPer", "For each")}
        options={[
          { value: "week", label: "week (13 a quarter)" },
          { value: "quarter", label: "quarter" },
        ]}
        required
      />
      <Select
        {...field("currency", "Currency")}
        options={CURRENCIES.map((code) => ({ value: code, label: code }))}
        required
      />
    </div>
  );
}
