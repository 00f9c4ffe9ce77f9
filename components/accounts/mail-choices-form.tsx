"use client";
import { useActionState } from "react";
import { ConflictChoice } from "@/components/forms/conflict-choice";
import { fieldId, typedOr } from "@/components/forms/control";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { saveMailChoicesAction } from "@/lib/accounts/actions/mail-choices";
import { MAIL_KIND_WORDS, MAIL_KINDS, type MailKind } from "@/lib/accounts/domain/mail-kinds";
import { MAIL_PACE_WORDS, MAIL_PACES, type MailPaces } from "@/lib/accounts/domain/mail-pace";

import { untouched } from "@/lib/kernel/form-state";

type MailChoicesFormProps = {
  paces: MailPaces;
  version: number;
  /** Those that can reach the person; what was chosen for others stays as it is. */
  kinds: readonly MailKind[];
};

const LABELS = Object.fromEntries(
  MAIL_KINDS.map((kind) => [`kind.${kind}`, MAIL_KIND_WORDS[kind]]),
);

/** When each kind of mail comes, besides those of reminders; the inbox has all of it. */
export function MailChoicesForm({ paces, version, kinds }: MailChoicesFormProps) {
  const [state, submit] = useActionState(saveMailChoicesAction, untouched);
  const others = MAIL_KINDS.filter((kind) => !kinds.includes(kind));
  const kept = Object.fromEntries(others.map((kind) => [`kind.${kind}`, paces[kind]]));
  const clash = state.ok === false && state.code === "conflict" && state.current;
  return (
    <form action={submit} className="grid max-w-3xl gap-4">
      <ConflictChoice state={state} labels={LABELS} href="/settings/reminders" />
      {!clash && <FormMessage state={state} done="Saved." scope="mails" />}
      <HiddenFields
        state={state}
        fields={{ ...kept, version: clash ? Number(clash.version) : version }}
      />
      <table className="w-full max-sm:block">
        <caption className="mb-2 text-start font-semibold max-sm:block">Mail me when</caption>
        <thead className="max-sm:sr-only">
          <tr className="border-b border-line-strong text-sm text-ink-2">
            <td />
            {MAIL_PACES.map((pace) => (
              <th key={pace} scope="col" className="px-3 py-2 font-normal whitespace-nowrap">
                {MAIL_PACE_WORDS[pace]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {kinds.map((kind) => (
            <PacesOf key={kind} kind={kind} chosen={typedOr(state, `kind.${kind}`, paces[kind])} />
          ))}
        </tbody>
      </table>
      <p className="text-sm text-ink-2">
        The daily mail says how much is new, outside your quiet hours. All of it stands in your
        inbox at once, whatever you choose.
      </p>
      <div>
        <Submit>{clash ? "Keep what I chose" : "Save the mails"}</Submit>
      </div>
    </form>
  );
}

type PacesOfProps = { kind: MailKind; chosen: string | undefined };

/** One kind: a row, on a phone below each other. */
const PacesOf = ({ kind, chosen }: PacesOfProps) => (
  <tr className="border-b border-line max-sm:flex max-sm:flex-wrap max-sm:gap-x-5 max-sm:py-2">
    <th scope="row" className="py-2 pe-4 text-start font-normal max-sm:w-full max-sm:py-1">
      {MAIL_KIND_WORDS[kind]}
    </th>
    {MAIL_PACES.map((pace, at) => (
      <td key={pace} className="text-center">
        <label className="flex min-h-11 items-center justify-center gap-2">
          <input
            type="radio"
            id={at === 0 ? fieldId(`kind.${kind}`, "mails") : undefined}
            name={`kind.${kind}`}
            value={pace}
            defaultChecked={chosen === pace}
            aria-label={`${MAIL_PACE_WORDS[pace]}: ${MAIL_KIND_WORDS[kind]}`}
            className="size-5 shrink-0"
          />
          <span className="text-sm sm:hidden">{MAIL_PACE_WORDS[pace]}</span>
        </label>
      </td>
    ))}
  </tr>
);
