import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";
import { ClearOccupation } from "./clear-occupation";
import { OccupationFinder } from "./occupation-finder";

type OwnOccupationProps = {
  here: string;
  code: string | null;
  /** Null where the present release knows no such occupation. */
  title: string | null;
  job: string;
  matches: readonly { code: string; title: string; found: string; dataStatus: DataStatus }[] | null;
};

/** Which occupation of the catalogue one's own work is: said, looked at, changed, cleared. */
export function OwnOccupation({ here, code, title, job, matches }: OwnOccupationProps) {
  return (
    <div className="flex flex-col gap-6">
      {code && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {title ? (
            <p>
              <strong>
                <a href={`/occupations/${code}`}>{title}</a>
              </strong>
              {" · "}
              <a href="/roles">See next roles</a>
            </p>
          ) : (
            <p>What you chose ({code}) is no longer in the catalogue: choose again.</p>
          )}
          <ClearOccupation next={here} />
        </div>
      )}
      <OccupationFinder here={here} part="occupation" job={job} matches={matches} />
    </div>
  );
}
