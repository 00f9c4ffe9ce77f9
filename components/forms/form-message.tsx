"use client";
"use no memo";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/kernel/form-state";
import { fieldId } from "./control";

type FormMessageProps = {
  state: FormState;
  scope?: string;
  /** What to say when it worked and the action itself said nothing. */
  done?: string;
};

/** What became of the form: errors as links to their fields, with focus moved here; or that it worked. */
export function FormMessage({ state, scope, done }: FormMessageProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.ok === false) box.current?.focus();
  }, [state]);
  if (state.ok === true) {
    const words = state.message ?? done;
    return words ? (
      <Notice tone="ok" role="status">
        {words}
      </Notice>
    ) : null;
  }
  if (state.ok === null) return null;
  const errors = Object.entries(state.fieldErrors);
  const saidAtField = errors.some(([, error]) => error === state.message);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="danger" {...(!saidAtField && { title: state.message })} role="alert">
        {errors.length > 0 && (
          <ul className="list-disc ps-5">
            {errors.map(([name, error]) => (
              <li key={name}>
                <a href={`#${fieldId(name, scope)}`}>{error}</a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}
