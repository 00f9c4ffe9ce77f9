import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { type ClientView, viewQuery } from "@/lib/coaching/domain/client-view";

type ClientSearchProps = { view: ClientView; cohorts: readonly { id: string; name: string }[] };

/** Finds clients by name and cohort in what the list is narrowed to: a plain GET form, so the address holds the search. */
export function ClientSearch({ view, cohorts }: ClientSearchProps) {
  const { q, cohort, ...kept } = view;
  return (
    <search>
      <form action="/clients" method="get" className="flex flex-wrap items-end gap-3">
        {[...new URLSearchParams(viewQuery({ ...kept, q: "", cohort: null }))].map(
          ([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ),
        )}
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
        {cohorts.length > 0 && <CohortChoice chosen={cohort} cohorts={cohorts} />}
        <Button type="submit" variant="secondary">
          Find
        </Button>
      </form>
    </search>
  );
}

type CohortChoiceProps = { chosen: string | null; cohorts: ClientSearchProps["cohorts"] };

/** Still markup: what is chosen is said by its option. */
const CohortChoice = ({ chosen, cohorts }: CohortChoiceProps) => (
  <label className="flex min-w-0 flex-col gap-1.5 font-semibold max-sm:grow sm:max-w-60">
    Counted in
    <select name="cohort" className={`${controlClass} font-normal`}>
      <option value="">Any cohort, or none</option>
      {cohorts.map(({ id, name }) => (
        <option key={id} value={id} selected={id === chosen}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
