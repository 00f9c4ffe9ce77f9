"use client";
import { OFFERED, SCOPE } from "@/components/coaching/scope-words";
import { Field } from "@/components/forms/field";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Select } from "@/components/forms/select";
import { Submit } from "@/components/forms/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import type { AskedMany } from "@/lib/coaching/domain/asked-many";
import type { FormState } from "@/lib/kernel/form-state";
import { CHOSEN_FORM } from "./chosen-form";

type AskedChosenProps = {
  state: FormState;
  asked: AskedMany;
  submit: (form: FormData) => void;
};

const OPTIONS = OFFERED.map((scope) => ({ value: scope, label: SCOPE[scope].name }));

/** Part of the form of those who are chosen: what they are asked to show. Nobody is asked by its button yet. */
export const AskChosen = ({ state, isOpen }: { state: FormState; isOpen: boolean }) => (
  <Disclosure summary="Ask them to see more" open={isOpen}>
    <div className="grid gap-3">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          name="scope"
          label="What you ask for"
          scope={CHOSEN_FORM}
          state={state}
          options={OPTIONS}
          required
        />
        <div className="min-w-0 grow sm:max-w-md">
          <Field
            name="purpose"
            label="What for"
            hint="Each of them reads this, and decides."
            scope={CHOSEN_FORM}
            state={state}
            required
          />
        </div>
        <Submit name="does" value="look" variant="secondary" pendingText="Looking…">
          See whom that asks
        </Submit>
      </div>
    </div>
  </Disclosure>
);

/** Whom it would ask, to be confirmed; or whom it did. */
export function AskedChosen({ state, asked: answer, submit }: AskedChosenProps) {
  const { asked, refused, isSure, scope, purpose } = answer;
  return (
    <Notice tone={isSure ? "ok" : "info"} role="status" title={askedWords(answer)}>
      {refused.length > 0 && (
        <ul>
          {refused.map(({ words, people }) => (
            <li key={words}>
              Not {people}: {words}
            </li>
          ))}
        </ul>
      )}
      {!isSure && asked.length > 0 && (
        <form action={submit}>
          <HiddenFields
            state={state}
            fields={{
              ...{ scope, purpose, does: "ask" },
              ...Object.fromEntries(asked.map((id) => [`client.${id}`, "on"])),
            }}
          />
          <Submit size="compact" pendingText="Asking…">
            {`Ask ${clients(asked.length)}`}
          </Submit>
        </form>
      )}
    </Notice>
  );
}

const clients = (n: number): string => `${n} ${n === 1 ? "client" : "clients"}`;

function askedWords({ asked, isSure, scope, purpose }: AskedMany): string {
  const what = `“${SCOPE[scope].name}”`;
  if (isSure) return `${clients(asked.length)} asked for ${what}. They decide.`;
  return asked.length === 0
    ? `Nobody would be asked for ${what}.`
    : `${clients(asked.length)} would be asked for ${what}, for: ${purpose}`;
}
