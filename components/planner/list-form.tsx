"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { useFocusAfter } from "@/components/forms/use-focus-after";
import { type FormState, untouched } from "@/lib/kernel/form-state";

type ListFormProps<T> = {
  action: (before: FormState<T>, form: FormData) => Promise<FormState<T>>;
  /** Tells its message from those of other forms on the page. */
  scope: string;
  fields: Readonly<Record<string, string | number>>;
  children: ReactNode;
};

/**
 * One form around a whole list: each row's button says by its name and value what is to happen to which row.
 * The row is redrawn when it did; the keyboard stays on it, or goes to the first of those left when it is gone, and
 * to the heading of the page when none is.
 */
export function ListForm<T>(props: ListFormProps<T>) {
  const { action, scope, fields, children } = props;
  const [state, submit] = useActionState<FormState<T>, FormData>(action, untouched);
  const list = useRef<HTMLFormElement>(null);
  const pressedIn = useRef<string>(undefined);
  useFocusAfter(list);
  useEffect(() => {
    if (state.ok !== true || document.activeElement !== document.body) return;
    const row = document.getElementById(pressedIn.current ?? "");
    (row ?? list.current)?.querySelector("button")?.focus();
  }, [state]);
  return (
    <form
      ref={list}
      action={submit}
      onSubmit={({ nativeEvent }) => {
        if (nativeEvent instanceof SubmitEvent)
          pressedIn.current = nativeEvent.submitter?.closest("li[id]")?.id;
      }}
    >
      <HiddenFields state={state} fields={fields} />
      {state.ok === false && <FormMessage state={state} scope={scope} />}
      {children}
    </form>
  );
}
