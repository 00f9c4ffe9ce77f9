"use client";
import { useActionState } from "react";
import { Field } from "@/components/forms/field";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { removeViewAction, saveViewAction } from "@/lib/coaching/actions/client-list";
import { untouched } from "@/lib/kernel/form-state";

type SavedViewsProps = {
  views: readonly { id: string; name: string; query: string }[];
  /** What the list shows now, as the query of its address; empty where that is everybody. */
  query: string;
};

/** What a coach narrows the list to again and again, under names of their own; the one shown can be removed. */
export function SavedViews({ views, query }: SavedViewsProps) {
  const [removal, remove] = useActionState(removeViewAction, untouched);
  const here = views.find((view) => view.query === query);
  const removed = removal.ok === true ? removal.result : undefined;
  return (
    <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 print-hidden">
      {views.length > 0 && <Views views={views} query={query} />}
      {here && (
        <form action={remove}>
          <HiddenFields state={removal} fields={{ viewId: here.id }} />
          <Submit variant="quiet" size="compact" pendingText="Removing…">
            Remove this view
          </Submit>
        </form>
      )}
      {removal.ok === false && <FormMessage state={removal} />}
      {query !== "" && !here && (
        <Disclosure summary="Save this view" open={removed !== undefined}>
          <SaveView query={query} name={removed?.name} />
        </Disclosure>
      )}
    </div>
  );
}

const Views = ({ views, query }: SavedViewsProps) => (
  <nav aria-label="Saved views" className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
    <span className="text-ink-2">Saved views</span>
    {views.map((view) => (
      <a
        key={view.id}
        href={`/clients?${view.query}`}
        aria-current={view.query === query ? "true" : undefined}
        className="link-quiet aria-[current=true]:font-semibold aria-[current=true]:decoration-2"
      >
        {view.name}
      </a>
    ))}
  </nav>
);

/** `name`: of a view that was just removed, to be saved again as it was. */
function SaveView({ query, name }: { query: string; name: string | undefined }) {
  const [state, submit] = useActionState(saveViewAction, untouched);
  return (
    <form action={submit} className="grid max-w-question gap-3" noValidate>
      {name && <p role="status">“{name}” is removed. Save it again if that was a mistake.</p>}
      <FormMessage state={state} />
      <HiddenFields state={state} fields={{ query }} />
      <Field name="name" label="Name of the view" defaultValue={name} state={state} required />
      <Submit variant="secondary" size="compact" className="justify-self-start">
        Save the view
      </Submit>
    </form>
  );
}
