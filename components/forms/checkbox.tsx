"use no memo";
import type { ComponentProps } from "react";
import { type ControlProps, describedBy, errorOf, fieldId } from "./control";
import { ErrorLine } from "./control-frame";

type CheckboxProps = ControlProps &
  Omit<ComponentProps<"input">, "type" | "name" | "id" | "defaultValue">;

/** One yes or no. Sends `value` (or "on") when ticked, nothing when not. */
export function Checkbox(props: CheckboxProps) {
  const { name, label, state, hint, scope, value = "on", defaultChecked, ...input } = props;
  const id = fieldId(name, scope);
  const error = errorOf(state, name);
  const checked = state.ok === false ? state.values[name] === String(value) : defaultChecked;
  return (
    <div className="flex flex-col gap-1">
      <ErrorLine id={id} error={error} />
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
        <input
          {...input}
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          className="mt-0.5 size-5 shrink-0"
          {...describedBy(id, hint, error)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-2.5 mb-1.5 ms-8 max-w-measure text-sm text-ink-2">
          {hint}
        </p>
      )}
    </div>
  );
}
