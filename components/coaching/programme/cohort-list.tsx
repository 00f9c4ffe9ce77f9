import type { ReactNode } from "react";
import { Day } from "@/components/ui/day";
import type { Cohort } from "@/lib/coaching/domain/cohorts/cohort";
import { told } from "./programme-words";

type CohortListProps = {
  cohorts: readonly Cohort[];
  /** People of each that has any, null where that is not told; null where there are too few people to tell anything of. */
  sizes: Readonly<Record<string, number | null>> | null;
  /** What can be done with one. */
  deeds?: (cohort: Cohort) => ReactNode;
};

/** Every cohort with its days and how many are counted in it. */
export const CohortList = ({ cohorts, sizes, deeds }: CohortListProps) => (
  <ul className="divide-y divide-line border-y border-line">
    {cohorts.map((cohort) => (
      <li key={cohort.id} className="grid gap-2 py-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <h3 className="min-w-0 text-md font-semibold break-words">{cohort.name}</h3>
          <p className="text-sm text-ink-2">
            {cohort.endsOn ? (
              <>
                <Day date={cohort.startsOn} /> to <Day date={cohort.endsOn} />
              </>
            ) : (
              <>
                from <Day date={cohort.startsOn} />
              </>
            )}{" "}
            · {sizeWords(sizes, cohort.id)}
          </p>
        </div>
        {deeds?.(cohort)}
      </li>
    ))}
  </ul>
);

/** One wording for all that is not told: two would give away which cohort was the small one. */
function sizeWords(sizes: CohortListProps["sizes"], id: string): string {
  if (!sizes) return "not told";
  const size = sizes[id];
  if (size === null) return "not told by itself";
  return size === undefined ? "nobody yet" : told(size);
}
