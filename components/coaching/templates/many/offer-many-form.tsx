"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { offerToManyAction } from "@/lib/coaching/actions/templates";
import type { OfferedMany } from "@/lib/coaching/domain/templates/offered-many";
import { untouched } from "@/lib/kernel/form-state";

type OfferManyFormProps = {
  /** What was seen: the template and each plan by version, the quarter, and what is taken. */
  fields: Readonly<Record<string, string | number>>;
  /** How many it would reach. */
  count: number;
};

/** Sends what was looked at to all of them, with a word why; then says who got it and who did not. */
export function OfferManyForm({ fields, count }: OfferManyFormProps) {
  const [state, submit] = useActionState(offerToManyAction, untouched);
  const done = state.ok === true ? state.result : null;
  return (
    <div className="grid max-w-question gap-6">
      {done && <Offered {...done} />}
      {count > 0 ? (
        <form action={submit} className="flex flex-col gap-5">
          {state.ok === false && <FormMessage state={state} scope="offer" />}
          <HiddenFields state={state} fields={fields} />
          <TextArea
            name="reason"
            label="Why you offer it"
            hint="Each of them reads this first, and is told by mail that something was offered."
            scope="offer"
            state={state}
            rows={3}
            required
          />
          <Submit className="self-start" pendingText="Offering…">
            {count === 1 ? "Offer it to 1 client" : `Offer it to ${count} clients`}
          </Submit>
        </form>
      ) : (
        !done && <p className="text-ink-2">There is nobody it could be offered to.</p>
      )}
    </div>
  );
}

const Offered = ({ offered, left }: OfferedMany) => (
  <Notice
    tone={left.length > 0 ? "warn" : "ok"}
    role="status"
    title={`Offered to ${offered.length} ${offered.length === 1 ? "client" : "clients"}. They decide.`}
  >
    <ul>
      {offered.map(({ reviewId, name }) => (
        <li key={reviewId}>
          <a href={`/reviews/${reviewId}`}>{name}</a>
        </li>
      ))}
      {left.map(({ name, words }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may have one name, and the list is never reordered
        <li key={at}>
          Not to {name ?? "one of them"}: {words}
        </li>
      ))}
    </ul>
  </Notice>
);
