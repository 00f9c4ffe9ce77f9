"use no memo";
import type { ComponentProps } from "react";
import { type ControlProps, describedBy, errorOf, fieldId, typedOr } from "./control";
import { ControlFrame, controlClass } from "./control-frame";

type Option = { value: string; label: string; disabled?: boolean };
type SelectProps = ControlProps &
  Omit<ComponentProps<"select">, "name" | "id" | "defaultValue" | "children"> & {
    options: readonly Option[];
    defaultValue?: string | undefined;
    /** First, empty choice; without it the first option is chosen. */
    placeholder?: string;
  };

/** One of a list, with the browser's own picker. */
export function Select(props: SelectProps) {
  const { name, label, state, hint, scope, options, defaultValue, placeholder, ...select } = props;
  const id = fieldId(name, scope);
  const error = errorOf(state, name);
  const value = typedOr(state, name, defaultValue);
  return (
    <ControlFrame id={id} label={label} optional={!select.required} hint={hint} error={error}>
      <select
        // React does not apply a new defaultValue to a select that is already there.
        key={value}
        {...select}
        id={id}
        name={name}
        defaultValue={value}
        className={controlClass}
        {...describedBy(id, hint, error)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </ControlFrame>
  );
}
