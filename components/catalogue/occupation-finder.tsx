import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";
import { OccupationChoices } from "./occupation-choices";

type Match = { code: string; title: string; found: string; dataStatus: DataStatus };

type OccupationFinderProps = {
  /** The page it stands on, which answers `?job=`; one comes back to it with the choice made. */
  here: string;
  /** The part of that page it stands in, where it is not the whole. */
  part?: string;
  job: string;
  /** What the typed title may mean; null before anything was typed. */
  matches: readonly Match[] | null;
};

/** From a job title as one says it to an occupation of the catalogue, in two steps that work without a script. */
export function OccupationFinder({ here, part = "", job, matches }: OccupationFinderProps) {
  return (
    <div className="flex max-w-question flex-col gap-6">
      <form action={`${here}${part && `#${part}`}`} method="get" className="flex flex-col gap-1.5">
        <label htmlFor="job" className="font-semibold">
          Your job title
        </label>
        <p id="job-hint" className="text-sm text-ink-2">
          As you would say it; a misspelling is fine.
        </p>
        <div className="flex gap-3">
          <input
            id="job"
            name="job"
            type="search"
            maxLength={100}
            defaultValue={job}
            required
            autoComplete="organization-title"
            aria-describedby="job-hint"
            className={controlClass}
          />
          <Button type="submit" variant={matches ? "secondary" : "primary"}>
            Find
          </Button>
        </div>
      </form>
      {matches && matches.length > 0 && <OccupationChoices matches={matches} next={here} />}
      {matches && matches.length === 0 && (
        <p role="status" className="text-ink-2">
          No occupation is known by anything like “{job}”. Try a broader word, or what others with
          your work are called.
        </p>
      )}
    </div>
  );
}
