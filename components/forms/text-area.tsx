"use no memo";
import type { ComponentProps } from "react";
import { type ControlProps, describedBy, errorOf, fieldId, typedOr } from "./control";
import { ControlFrame, controlClass } from "./control-frame";
import { useEarlyText } from "./use-early-text";

type TextAreaProps = ControlProps &
  Omit<ComponentProps<"textarea">, "name" | "id" | "defaultValue" | "maxLength"> & {
    defaultValue?: string | undefined;
  };

/** Several lines of text; grows with what is typed where the browser can, and cuts nothing, as `Field` does not. */
export function TextArea({
  name,
  label,
  state,
  hint,
  scope,
  defaultValue,
  ...area
}: TextAreaProps) {
  const id = fieldId(name, scope);
  const error = errorOf(state, name);
  const text = useEarlyText(id, typedOr(state, name, defaultValue));
  return (
    <ControlFrame id={id} label={label} optional={!area.required} hint={hint} error={error}>
      <textarea
        rows={4}
        {...area}
        id={id}
        name={name}
        defaultValue={text}
        className={`${controlClass} field-sizing-content max-h-96 min-h-28`}
        {...describedBy(id, hint, error)}
      />
    </ControlFrame>
  );
}
