import Link from "next/link";
import { Field } from "@/components/forms/field";
import { Select } from "@/components/forms/select";
import { Button } from "@/components/ui/button";
import { KIND_WORDS, LEVEL_WORDS } from "@/lib/catalogue/domain/catalogue-entry";
import { INDUSTRIES } from "@/lib/catalogue/domain/industry";
import { PATH_CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import type { CatalogueFilter } from "@/lib/catalogue/schema";
import { untouched } from "@/lib/kernel/form-state";
import { PATHS } from "@/lib/kernel/path";

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

const PATH_OPTIONS = PATHS.map((path) => ({ value: path, label: PATH_CONTRASTS[path].name }));
const MINE = [{ value: "yes", label: "Only my own" }];

/** The search as a plain GET form: the address holds it, and it works without a script. */
export function CatalogueSearch({ filter }: { filter: CatalogueFilter }) {
  const state = untouched;
  const { kind, path, industry, level, mine } = filter;
  return (
    <search>
      <form
        action="/catalogue"
        method="get"
        className="plate grid gap-4 p-5 sm:grid-cols-2 lg:grid-cols-6"
      >
        <div className="sm:col-span-2 lg:col-span-6">
          <Field
            name="q"
            label="Search"
            hint="A name, an abbreviation or an issuer; a misspelling is fine"
            type="search"
            maxLength={100}
            defaultValue={filter.q}
            state={state}
            required={false}
          />
        </div>
        <Select
          name="kind"
          label="Kind"
          placeholder="Any"
          options={options(KIND_WORDS)}
          defaultValue={kind ?? ""}
          state={state}
        />
        <Select
          name="path"
          label="Path"
          placeholder="Any"
          options={PATH_OPTIONS}
          defaultValue={path ?? ""}
          state={state}
        />
        <Select
          name="industry"
          label="Industry"
          placeholder="Any"
          options={options(INDUSTRIES).slice(1)}
          defaultValue={industry ?? ""}
          state={state}
        />
        <Select
          name="level"
          label="Level"
          placeholder="Any"
          options={options(LEVEL_WORDS)}
          defaultValue={level ?? ""}
          state={state}
        />
        <Select
          name="mine"
          label="Whose"
          placeholder="All"
          options={MINE}
          defaultValue={mine ?? ""}
          state={state}
        />
        <div className="flex items-end gap-4">
          <Button type="submit" className="grow">
            Search
          </Button>
          <Link href="/catalogue" className="py-2 text-accent underline underline-offset-4">
            Clear
          </Link>
        </div>
      </form>
    </search>
  );
}
