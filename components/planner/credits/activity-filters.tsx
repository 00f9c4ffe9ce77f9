import { controlClass } from "@/components/forms/control-frame";
import { buttonClass } from "@/components/ui/button";
import { isFiltered } from "@/lib/planner/domain/credits/activities-address";

type ActivityFiltersProps = {
  filter: { q: string; certification: string | null; category: string; year: number | null };
  held: readonly { id: string; title: string }[];
  offers: { categories: readonly string[]; years: readonly number[] };
};

/** Narrows the ledger; the address holds what is listed. */
export function ActivityFilters({ filter, held, offers }: ActivityFiltersProps) {
  return (
    <form
      action="/credits/activities"
      className="mb-8 grid items-end gap-4 print-hidden sm:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr_1fr_auto]"
    >
      <label className="flex min-w-0 flex-col gap-1.5 font-semibold">
        Words
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={100}
          className={`${controlClass} font-normal`}
        />
      </label>
      <Choice
        name="certification"
        label="Counts for"
        chosen={filter.certification ?? ""}
        options={held.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Choice
        name="category"
        label="Category"
        chosen={filter.category}
        options={offers.categories.map((value) => ({ value, label: value.replaceAll("-", " ") }))}
      />
      <Choice
        name="year"
        label="Year"
        chosen={String(filter.year ?? "")}
        options={[...offers.years]
          .sort((a, b) => b - a)
          .map((year) => ({ value: String(year), label: String(year) }))}
      />
      <p className="flex items-center gap-4">
        <button type="submit" className={buttonClass({ variant: "secondary" })}>
          Show
        </button>
        {isFiltered(filter) && <a href="/credits/activities">Clear</a>}
      </p>
    </form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  chosen: string;
  options: readonly { value: string; label: string }[];
};

const Choice = ({ name, label, chosen, options }: ChoiceProps) => (
  <label className="flex min-w-0 flex-col gap-1.5 font-semibold">
    {label}
    <select name={name} className={`${controlClass} font-normal`}>
      <option value="">Any</option>
      {options.map(({ value, label: words }) => (
        <option key={value} value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
