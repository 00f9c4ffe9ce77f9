"use client";
"use no memo";
import { type ComponentProps, type ReactNode, useActionState, useId, useRef } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { useFocusAfter } from "./use-focus-after";

type ActionFormProps<Result> = Pick<
  ComponentProps<typeof Submit>,
  "variant" | "size" | "pendingText" | "aria-label"
> & {
  action: (previous: FormState<Result>, form: FormData) => Promise<FormState<Result>>;
  fields: Readonly<Record<string, string>>;
  /** Id of where the keyboard goes when the button is gone with what it did. */
  stands?: string;
  /** The words of the button. */
  children: ReactNode;
};

/** One button that does one thing to one thing; what went wrong is said above it. */
export function ActionForm<Result>(props: ActionFormProps<Result>) {
  const { action, fields, stands, children, ...button } = props;
  const form = useRef<HTMLFormElement>(null);
  useFocusAfter(form, stands ?? null);
  const [state, submit] = useActionState<FormState<Result>, FormData>(action, untouched);
  return (
    <form ref={form} action={submit} className="grid justify-items-start gap-3">
      <FormMessage state={state} scope={useId()} />
      <HiddenFields state={state} fields={fields} />
      <Submit {...button}>{children}</Submit>
    </form>
  );
}
