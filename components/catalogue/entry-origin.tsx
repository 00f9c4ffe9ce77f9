import type { CatalogueEntry, EntryStatus } from "@/lib/catalogue/domain/catalogue-entry";
import { certainty } from "@/lib/catalogue/domain/certainty";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import { Fact } from "./entry-facts";

const STATUS = {
  active: "In use",
  changing: "Its rules are changing",
  retired: "Retired: kept here because plans may name it",
} satisfies Record<EntryStatus, string>;

/** Where every fact of an entry comes from, and what that is worth. */
export function EntryOrigin({ entry }: { entry: CatalogueEntry }) {
  return (
    <dl className="grid gap-x-8 sm:grid-cols-[12rem_minmax(0,1fr)]">
      <Fact name="Source">{entry.source}</Fact>
      {entry.gradeFee && <Fact name="Hours and fee">{certainty([entry.gradeFee]).words}</Fact>}
      {entry.gradeRenewal && <Fact name="Renewal">{certainty([entry.gradeRenewal]).words}</Fact>}
      {entry.verifiedOn && <Fact name="Checked on">{dayWords(entry.verifiedOn)}</Fact>}
      <Fact name="Status">
        {STATUS[entry.status]}
        {entry.effectiveFrom && `, from ${dayWords(entry.effectiveFrom)}`}
        {entry.effectiveTo && `, until ${dayWords(entry.effectiveTo)}`}
      </Fact>
    </dl>
  );
}
