import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";

/** Finds clients by name: a plain GET form, so the address holds the search. */
export function ClientSearch({ search, show }: { search: string; show: string }) {
  return (
    <search>
      <form action="/clients" method="get" className="flex flex-wrap items-end gap-3">
        {show !== "all" && <input type="hidden" name="show" value={show} />}
        <div className="flex min-w-0 grow flex-col gap-1.5 sm:max-w-sm">
          <label htmlFor="q" className="font-semibold">
            Find by name
          </label>
          <input
            id="q"
            name="q"
            type="search"
            maxLength={80}
            defaultValue={search}
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
