import { Button } from "@/components/ui/button";
import { CLASS_WORDS, CLASSES_OF_WORK } from "@/lib/catalogue/domain/class-words";
import { preparationWords } from "@/lib/catalogue/domain/standing-words";
import type { MapFilter } from "@/lib/catalogue/schema";
import { FilterSelect } from "./filter-select";

type MapFormProps = { filter: MapFilter; groups: readonly { code: string; title: string }[] };

const KINDS = Object.fromEntries(CLASSES_OF_WORK.map((kind) => [kind, CLASS_WORDS[kind].name]));
const ZONES = Object.fromEntries(
  [1, 2, 3, 4, 5].map((zone) => [zone, preparationWords(zone) ?? ""]),
);

/** What the map shows, as a plain GET form. */
export function MapForm({ filter: { group, zone, kind, at }, groups }: MapFormProps) {
  const titles = Object.fromEntries(
    groups.map(({ code, title }) => [code, title.replace(/ Occupations$/, "")]),
  );
  return (
    <form
      action="/occupations/map"
      method="get"
      aria-label="Choose what the map shows"
      className="mb-6 grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[2fr_1.3fr_1fr_auto]"
    >
      {at && <input type="hidden" name="at" value={at} />}
      <FilterSelect name="group" label="Group" all="All groups" words={titles} chosen={group} />
      <FilterSelect
        name="zone"
        label="Preparation"
        all="Any"
        words={ZONES}
        chosen={zone === null ? null : `${zone}`}
      />
      <FilterSelect name="kind" label="Kind of work" all="Any" words={KINDS} chosen={kind} />
      <p className="flex items-center gap-4">
        <Button type="submit">Show</Button>
        {(group || zone || kind) && <a href="/occupations/map">All</a>}
      </p>
    </form>
  );
}
