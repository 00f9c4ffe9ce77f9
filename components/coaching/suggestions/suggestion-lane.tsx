import { ReviewIcon } from "@/components/planner/plan-icons";
import { gridPlace } from "@/components/planner/timeline/grid-place";
import { type Ghost, ghostRows } from "@/lib/coaching/domain/suggestions/ghosts";
import { decideAddress } from "./suggestion-words";

type SuggestionLaneProps = { planId: string; ghosts: readonly Ghost[] };

/** What is suggested, drawn under the lanes of the plan itself: dashed where an item lies, double where it would lie. */
export function SuggestionLane({ planId, ghosts }: SuggestionLaneProps) {
  if (ghosts.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a lane is a group, not a set of form fields
    <div
      role="group"
      aria-label="Suggested"
      className="lane border-t border-dashed border-line-strong print:hidden"
    >
      <div className="lane-name">
        <ReviewIcon className="mt-0.5 size-4 shrink-0" />
        Suggested
      </div>
      <ul className="grid min-h-9 flex-1 auto-rows-[2.25rem] grid-cols-20">
        {ghostRows(ghosts).map(({ was, is, rows, label, ...ghost }) => (
          <li key={`${ghost.id} ${rows.was}`} className="contents">
            {was && (
              <Bar
                at={gridPlace(was.column, was.span, rows.was)}
                look="was"
                words={ghost.what === "gone" ? "goes" : "was"}
              />
            )}
            {is && (
              <Bar
                at={gridPlace(is.column, is.span, rows.is)}
                look="is"
                words={IS_WORD[ghost.what]}
              />
            )}
            <a
              href={decideAddress(planId, ghost.id)}
              className={`${gridPlace(label.column, label.span, rows.label)} flex min-w-0 items-center px-1 text-xs text-ink ${label.column === 0 && is && is.column > 0 ? "justify-end text-end" : ""}`}
            >
              <span className="truncate first-letter:uppercase" title={ghost.words}>
                {ghost.words}
              </span>
              {ghost.isLate && <span className="shrink-0">, changed by you since</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const IS_WORD = { moved: "is", new: "new", altered: "alters", gone: "" } as const;

const LOOK = {
  was: "border border-dashed border-line-strong text-ink-2",
  is: "border-4 border-double border-accent font-semibold text-ink",
} as const;

type BarProps = { at: string; look: keyof typeof LOOK; words: string };

const Bar = ({ at, look, words }: BarProps) => (
  <span className={`${at} min-w-0 p-0.5`}>
    <span className={`flex h-full items-center rounded-sm bg-surface px-1 text-xs ${LOOK[look]}`}>
      <span className="truncate">{words}</span>
    </span>
  </span>
);
