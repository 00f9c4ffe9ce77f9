import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { type ClientView, viewQuery } from "@/lib/coaching/domain/client-view";

/** Finds clients by name in what the list is narrowed to: a plain GET form, so the address holds the search. */
export function ClientSearch({ view }: { view: ClientView }) {
  const { q, ...kept } = view;
  return (
    <search>
      <form action="/clients" method="get" className="flex flex-wrap items-end gap-3">
        {[...new URLSearchParams(viewQuery({ ...kept, q: "" }))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <div className="flex min-w-0 grow flex-col gap-1.5 sm:max-w-sm">
          <label htmlFor="q" className="font-semibold">
            Find by name
          </label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={80}
            defaultValue={q}
            className={controlClass}
          />
        </div>
        <Button type="submit" variant="secondary">
          Find
        </Button>
      </form>
    </search>
  );
}
