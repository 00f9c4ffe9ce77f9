"use no memo";
import type { ReactNode } from "react";
import { type ControlProps, describedBy, errorOf, fieldId, typedOr } from "./control";
import { ErrorLine } from "./control-frame";

type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };
type RadioRowsProps = ControlProps & {
  choices: readonly Choice[];
  defaultValue?: string | undefined;
  required?: boolean;
};

/** Native radios as big rows; choosing does not send. The first one is what the error summary links to. */
export function RadioRows(props: RadioRowsProps) {
  const { name, label, state, hint, scope, choices, defaultValue, required = false } = props;
  const id = fieldId(name, scope);
  const error = errorOf(state, name);
  const chosen = typedOr(state, name, defaultValue);
  return (
    <fieldset className="flex flex-col gap-1.5" {...describedBy(id, hint, error)}>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-ink-2">
          {hint}
        </p>
      )}
      <ErrorLine id={id} error={error} />
      {choices.map((choice, index) => (
        <label
          key={choice.value}
          className="flex min-h-11 items-start gap-3 rounded-sm border border-line-strong bg-surface px-4 py-2.5 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:outline has-checked:outline-accent has-disabled:cursor-not-allowed has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={name}
            value={choice.value}
            defaultChecked={choice.value === chosen}
            disabled={choice.disabled}
            required={required}
            className="mt-0.5 size-5 shrink-0 outline-none"
          />
          <span className="min-w-0">
            {choice.label}
            {choice.hint && <span className="block text-sm text-ink-2">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
