"use no memo";
import type { ComponentProps } from "react";
import { type ControlProps, describedBy, errorOf, fieldId, typedOr } from "./control";
import { ControlFrame, controlClass } from "./control-frame";

type FieldProps = ControlProps &
  Omit<ComponentProps<"input">, "name" | "id" | "defaultValue" | "maxLength"> & {
    defaultValue?: string | undefined;
  };

/**
 * One line of text, a number or a date. Keeps what was typed, except a password. Nothing is cut that is pasted: the
 * answer says how much is too much.
 */
export function Field({ name, label, state, hint, scope, defaultValue, ...input }: FieldProps) {
  const id = fieldId(name, scope);
  const error = errorOf(state, name);
  const value = input.type === "password" ? undefined : typedOr(state, name, defaultValue);
  return (
    <ControlFrame id={id} label={label} optional={!input.required} hint={hint} error={error}>
      <input
        {...input}
        id={id}
        name={name}
        defaultValue={value}
        className={controlClass}
        {...describedBy(id, hint, error)}
      />
    </ControlFrame>
  );
}
