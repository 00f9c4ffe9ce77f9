import { ActionForm } from "@/components/forms/action-form";
import { FitStrip } from "@/components/planner/fit/fit-strip";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import { acceptSuggestionsAction, rejectSuggestionsAction } from "@/lib/coaching/actions";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { AnswerSuggestion } from "./answer-suggestion";
import { SUGGESTION_TONE, SUGGESTION_WORD } from "./suggestion-words";

type ToldSuggestionsProps = {
  reviewId: string;
  suggestions: readonly ToldSuggestion[];
  startsIn: number;
};

const isReady = ({ state, standing, effect }: ToldSuggestion): boolean =>
  state === "open" && standing === "clean" && !("refused" in effect);

/** What the coach proposes, each with what it would do today; the client decides one by one, or on all at once. */
export function ToldSuggestions({ reviewId, suggestions, startsIn }: ToldSuggestionsProps) {
  const open = suggestions.filter(({ state }) => state === "open").length;
  const ready = suggestions.filter(isReady).length;
  return (
    <div className="grid gap-5">
      <h3 className="text-lg">Suggested changes</h3>
      <ul className="grid gap-6">
        {suggestions.map((suggestion) => (
          <li
            key={suggestion.id}
            id={`suggestion-${suggestion.id}`}
            className="scroll-mt-4 border-s-4 border-double border-accent ps-4"
          >
            <Told suggestion={suggestion} startsIn={startsIn} />
          </li>
        ))}
      </ul>
      <AnswerAll reviewId={reviewId} ready={ready} open={open} />
    </div>
  );
}

type AnswerAllProps = { reviewId: string; ready: number; open: number };

/** One answer to several. */
const AnswerAll = ({ reviewId, ready, open }: AnswerAllProps) => (
  <div className="flex flex-wrap gap-3 empty:hidden print-hidden">
    {ready > 1 && (
      <ActionForm
        action={acceptSuggestionsAction}
        fields={{ reviewId }}
        variant="secondary"
        pendingText="Taking over…"
      >
        {`Take over all ${ready} that nothing is in the way of`}
      </ActionForm>
    )}
    {open > 1 && (
      <ActionForm
        action={rejectSuggestionsAction}
        fields={{ reviewId }}
        variant="secondary"
        pendingText="One moment…"
      >
        {`Take over none of the ${open}`}
      </ActionForm>
    )}
  </div>
);

function Told({ suggestion, startsIn }: { suggestion: ToldSuggestion; startsIn: number }) {
  const { id, state, proposed, body, answer, standing } = suggestion;
  return (
    <div className="grid gap-2">
      <p>
        <Badge tone={SUGGESTION_TONE[state]}>{SUGGESTION_WORD[state]}</Badge>
      </p>
      {proposed.map((words) => (
        <p key={words} className="font-semibold first-letter:uppercase">
          {words}
        </p>
      ))}
      {body && <p className="max-w-measure whitespace-pre-line">{body}</p>}
      {state === "open" && <Effect suggestion={suggestion} startsIn={startsIn} />}
      {answer && <p className="max-w-measure text-ink-2">You said: {answer}</p>}
      {(state === "open" || state === "rejected") && (
        <AnswerSuggestion
          id={id}
          about={proposed[0] ?? ""}
          state={state}
          canTake={standing === "clean" || standing === "changed"}
          mustInsist={standing === "changed"}
        />
      )}
    </div>
  );
}

const LATE = {
  changed: "You have changed the same since your coach saw it. Taking it over undoes that change.",
  gone: "What it is about is gone from your plan, dropped or done.",
  moot: "Your plan says so already.",
} as const;

function Effect({ suggestion, startsIn }: { suggestion: ToldSuggestion; startsIn: number }) {
  const { standing, effect } = suggestion;
  return (
    <div className="grid max-w-measure gap-2">
      {standing !== "clean" && (
        <Notice tone="warn" title={LATE[standing]}>
          {standing === "changed" && !("refused" in effect) && (
            <p className="first-letter:uppercase">As your plan stands: {effect.words.join("; ")}</p>
          )}
        </Notice>
      )}
      {"refused" in effect ? (
        standing === "clean" && <p className="text-danger">{effect.refused}</p>
      ) : (
        <>
          {effect.shifts.map((shift) => (
            <FitStrip key={shift.id} move={shift} startsIn={startsIn} />
          ))}
          <Consequences title="Would no longer fit:" words={effect.brings} />
          <Consequences title="Would fit again:" words={effect.solves} />
        </>
      )}
    </div>
  );
}

function Consequences({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <div className="text-sm">
      <p>{title}</p>
      <ul className="list-disc ps-5">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  );
}
