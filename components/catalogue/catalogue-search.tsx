import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { KIND_WORDS, LEVEL_WORDS, STATUS_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { INDUSTRIES } from "@/lib/catalogue/domain/industry";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { CatalogueFilter } from "@/lib/catalogue/schema";
import { PATHS } from "@/lib/kernel/path";
import { FilterSelect } from "./filter-select";
import { SURE_WORDS } from "./sure-words";

const PATH_WORDS = Object.fromEntries(PATHS.map((path) => [path, PATH_CONTRASTS[path].name]));
const { any: _any, ...INDUSTRY_WORDS } = INDUSTRIES;

/** The search as a plain GET form: the address holds it, and it works without a script. */
export function CatalogueSearch({ filter }: { filter: CatalogueFilter }) {
  const { q, kind, path, industry, level, status, sure, mine } = filter;
  return (
    <form
      action="/catalogue"
      method="get"
      aria-label="Search the catalogue"
      className="plate grid grid-cols-2 gap-x-4 gap-y-4 p-5 md:grid-cols-4"
    >
      <div className="col-span-full flex flex-col gap-1.5">
        <label htmlFor="q" className="font-semibold">
          Search
        </label>
        <p id="q-hint" className="text-sm text-ink-2">
          A name, an abbreviation or an issuer; a misspelling is fine.
        </p>
        <div className="flex gap-3">
          <input
            id="q"
            name="q"
            type="search"
            maxLength={100}
            defaultValue={q}
            aria-describedby="q-hint"
            className={controlClass}
          />
          <Button type="submit">Search</Button>
        </div>
      </div>
      <FilterSelect name="kind" label="Kind" all="Any" words={KIND_WORDS} chosen={kind} />
      <FilterSelect name="path" label="Path" all="Any" words={PATH_WORDS} chosen={path} />
      <FilterSelect
        name="industry"
        label="Industry"
        all="Any"
        words={INDUSTRY_WORDS}
        chosen={industry}
      />
      <FilterSelect name="level" label="Level" all="Any" words={LEVEL_WORDS} chosen={level} />
      <FilterSelect name="status" label="Status" all="Any" words={STATUS_WORDS} chosen={status} />
      <FilterSelect name="sure" label="How sure" all="Any" words={SURE_WORDS} chosen={sure} />
      <FilterSelect
        name="mine"
        label="Whose"
        all="All"
        words={{ yes: "Only my own" }}
        chosen={mine}
      />
      {(q || kind || path || industry || level || status || sure || mine) && (
        <p className="flex items-end pb-2.5 md:col-span-full md:pb-0">
          <a href="/catalogue">Clear all</a>
        </p>
      )}
    </form>
  );
}
