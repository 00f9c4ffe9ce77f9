import { FitStrip } from "@/components/planner/fit/fit-strip";
import { Notice } from "@/components/ui/notice";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { decideAddress } from "./suggestion-words";

type Suggested = {
  reviewId: string;
  coachName: string | null;
  suggestions: readonly ToldSuggestion[];
};

type SuggestedNoticeProps = {
  planId: string;
  startsIn: number;
  suggested: readonly Suggested[];
  /** Where the timeline shows: there it draws them itself. */
  timeline: "shown" | "on wide screens" | "hidden";
};

const STRIPS = { shown: "hidden", "on wide screens": "md:hidden", hidden: "" } as const;
/** More are read where they are decided. */
const MOST = 6;

/** What coaches suggest and is not decided yet, beside the plan it would change. Nothing without one. */
export function SuggestedNotice({ planId, startsIn, suggested, timeline }: SuggestedNoticeProps) {
  const all = suggested.flatMap(({ suggestions }) => suggestions);
  if (all.length === 0) return null;
  return (
    <div className="mb-6 print-hidden">
      <Notice title={titleOf(suggested, all.length)}>
        <p>
          Nothing changes before you take it over.{" "}
          {timeline !== "hidden" &&
            "The timeline shows below its lanes what was and what would be."}
        </p>
        <ul className="grid gap-2">
          {all.slice(0, MOST).map((one) => (
            <li key={one.id}>
              <span className="block first-letter:uppercase">{wordsOf(one)}</span>
              {!("refused" in one.effect) &&
                one.effect.shifts.map((shift) => (
                  <div key={shift.id} className={`max-w-measure ${STRIPS[timeline]}`}>
                    <FitStrip move={shift} startsIn={startsIn} />
                    <p className="text-xs text-ink-2">Dashed: was. Filled: would be.</p>
                  </div>
                ))}
            </li>
          ))}
        </ul>
        {all.length > MOST && <p>And {all.length - MOST} more.</p>}
        <p>
          <a href={decideAddress(planId, all[0]?.id ?? "")}>
            {all.length === 1 ? "Decide on it" : `Decide on these ${all.length}`}
          </a>
        </p>
      </Notice>
    </div>
  );
}

function titleOf(suggested: readonly Suggested[], count: number): string {
  const names = [...new Set(suggested.map(({ coachName }) => coachName ?? "A coach"))].join(
    " and ",
  );
  const changes = count === 1 ? "a change" : `${count} changes`;
  return `${names} ${names.includes(" and ") ? "suggest" : "suggests"} ${changes} of your plan`;
}

const STANDING = {
  clean: "",
  changed: " (you have changed the same since)",
  gone: " (what it is about is gone from your plan, dropped or done)",
  moot: " (your plan says so already)",
} as const;

/** As the plan stands; where that cannot be done any more, as it was proposed. */
function wordsOf({ proposed, effect, standing }: ToldSuggestion): string {
  const words = "refused" in effect || standing === "moot" ? proposed : effect.words;
  return `${words.join("; ")}${STANDING[standing]}`;
}
