"use client";
// A form is drawn again by hand: what the compiler would keep weighs more than the page has left.
"use no memo";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { addItemAction, editItemAction } from "@/lib/planner/actions";
import { ITEM_KINDS } from "@/lib/planner/domain/plan";
import { AfterFields } from "./after-fields";
import { KIND_WORD } from "./item-words";
import { quarterOptions } from "./quarter-options";
import { SmartHelp } from "./smart-help";
import type { PlanFrame } from "./typed-hints";

type ItemFormProps = {
  planId: string;
  /** What the fields begin with, by name. */
  initial: Readonly<Record<string, string>>;
  credentialId: string | null;
  startsIn: number;
  currency: string;
  /** What the hints on writing it are measured by. */
  plan: PlanFrame;
  /** On what the fields begin with. */
  hints: readonly { about: string; words: string }[];
  /** Items it can come after. */
  others: readonly { id: string; title: string }[];
};

const LABELS = {
  kind: "Kind",
  title: "What it is",
  provider: "Provider",
  startsIn: "Starts in",
  quarters: "Quarters it takes",
  earliestIn: "Not before",
  targetIn: "Wished in",
  priority: "How much it matters",
  hours: "Hours in all",
  cost: "Cost in all",
  "serves.specialist": "Serves the specialist path",
  "serves.leadership": "Serves the leadership path",
  "serves.hybrid": "Serves the hybrid path",
  notes: "Notes",
} as const;

const HOW_FAR = [
  { value: "0", label: "Not at all" },
  { value: "0.5", label: "In part" },
  { value: "1", label: "Fully" },
];

const HOW_MUCH = [
  { value: "1", label: "A must" },
  { value: "2", label: "I should do it" },
  { value: "3", label: "Nice to have" },
];

/** Adds an item with everything there is to say of it. */
export function AddItemForm(props: Omit<ItemFormProps, "item">) {
  const { planId, credentialId, currency } = props;
  const [state, submit] = useActionState(addItemAction, untouched);
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ planId, currency, credentialId: credentialId ?? "" }} />
      <Fields {...props} state={state} />
      <div>
        <Submit pendingText="Adding…">Add to the plan</Submit>
      </div>
    </form>
  );
}

/** Rewrites an item. What was changed elsewhere meanwhile is shown beside it, never overwritten. */
export function EditItemForm(props: ItemFormProps & { item: { id: string; version: number } }) {
  const { planId, item, others, currency } = props;
  const [state, submit] = useActionState(editItemAction, untouched);
  const version = versionOf(state) ?? item.version;
  const labels = {
    ...LABELS,
    ...Object.fromEntries(others.map(({ id, title }) => [`after.${id}`, `After ${title}`])),
  };
  return (
    <form action={submit} className="flex max-w-question flex-col gap-5">
      <ConflictChoice state={state} labels={labels} href={`/plan/${planId}/items/${item.id}`} />
      {!isConflict(state) && <FormMessage state={state} done="Saved." />}
      <HiddenFields state={state} fields={{ planId, currency, itemId: item.id, version }} />
      <Fields {...props} state={state} />
      <div>
        <Submit>{isConflict(state) ? "Keep what I wrote" : "Save"}</Submit>
      </div>
    </form>
  );
}

const isConflict = (state: FormState): boolean =>
  state.ok === false && state.code === "conflict" && state.current !== undefined;

/** After a conflict, sending again is a choice made with what stands now in sight. */
function versionOf(state: FormState): number | null {
  if (state.ok === false && state.code === "conflict" && state.current)
    return Number(state.current.version);
  return null;
}

function Fields(props: ItemFormProps & { state: FormState }) {
  const { state, initial, credentialId, startsIn, currency, others } = props;
  const field = (name: keyof typeof LABELS) => ({
    name,
    label: LABELS[name],
    state,
    defaultValue: initial[name],
  });
  return (
    <SmartHelp hints={props.hints} plan={props.plan}>
      <Field {...field("title")} required />
      <div className="grid gap-5 sm:grid-cols-2">
        {credentialId ? (
          <input type="hidden" name="kind" value={initial.kind} />
        ) : (
          <Select
            {...field("kind")}
            options={ITEM_KINDS.map((kind) => ({ value: kind, label: KIND_WORD[kind] }))}
            required
          />
        )}
        <Field {...field("provider")} />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          {...field("startsIn")}
          placeholder="Not placed yet: the tray"
          options={quarterOptions(startsIn, initial.startsIn)}
        />
        <Field {...field("quarters")} type="number" min={1} max={20} step={1} required />
        <Field {...field("hours")} inputMode="decimal" required />
        <Field {...field("cost")} label={`Cost in all, ${currency}`} inputMode="decimal" required />
      </div>
      {others.length > 0 && (
        <Disclosure summary={afterWords(others, initial)} open={false}>
          <AfterFields state={state} initial={initial} others={others} />
        </Disclosure>
      )}
      <Disclosure summary="Which paths it serves, and when you may start">
        <div className="grid gap-5 sm:grid-cols-2">
          <Select {...field("serves.specialist")} options={HOW_FAR} required />
          <Select {...field("serves.leadership")} options={HOW_FAR} required />
          <Select {...field("serves.hybrid")} options={HOW_FAR} required />
          <Select
            {...field("earliestIn")}
            placeholder="Any time"
            options={quarterOptions(startsIn, initial.earliestIn)}
          />
        </div>
      </Disclosure>
      <Disclosure summary="What a fit should aim for">
        <div className="grid gap-5 sm:grid-cols-2">
          <Select
            {...field("targetIn")}
            placeholder="Where it stands"
            options={quarterOptions(startsIn, initial.targetIn)}
          />
          <Select {...field("priority")} options={HOW_MUCH} required />
        </div>
      </Disclosure>
      <TextArea {...field("notes")} rows={4} />
    </SmartHelp>
  );
}

function afterWords(others: ItemFormProps["others"], initial: ItemFormProps["initial"]): string {
  const chosen = others.filter(({ id }) => initial[`after.${id}`] !== undefined);
  return chosen.length > 0
    ? `Comes after ${chosen.map(({ title }) => title).join(", ")}`
    : "Comes after something else in the plan";
}
