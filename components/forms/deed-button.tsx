"use client";
"use no memo";
import { type ComponentProps, type ReactNode, useActionState, useId } from "react";
import { type FormState, untouched } from "@/lib/kernel/form-state";
import { FormMessage } from "./form-message";
import { HiddenFields } from "./hidden-fields";
import { Submit } from "./submit";

type DeedButtonProps<Result> = Pick<
  ComponentProps<typeof Submit>,
  "variant" | "size" | "pendingText"
> & {
  action: (previous: FormState<Result>, form: FormData) => Promise<FormState<Result>>;
  fields?: Readonly<Record<string, string>>;
  /** What is chosen beside the button, if anything. */
  choices?: ReactNode;
  /** The words of the button. */
  children: ReactNode;
};

/** One deed of an operator: what went wrong is said above its button. */
export function DeedButton<Result>(props: DeedButtonProps<Result>) {
  const { action, fields = {}, choices, children, ...button } = props;
  const [state, submit] = useActionState<FormState<Result>, FormData>(action, untouched);
  return (
    <form action={submit} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FormMessage state={state} scope={useId()} />
      <HiddenFields state={state} fields={fields} />
      {choices}
      <Submit {...button} className="justify-self-start">
        {children}
      </Submit>
    </form>
  );
}
