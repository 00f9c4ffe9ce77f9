import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { removeSuggestionAction, withdrawSuggestionAction } from "@/lib/coaching/actions";
import type { ToldSuggestion } from "@/lib/coaching/domain/suggestions/told-suggestion";
import { SUGGESTION_TONE, SUGGESTION_WORD } from "./suggestion-words";

type DeskSuggestionsProps = {
  reviewId: string;
  suggestions: readonly ToldSuggestion[];
  /** What the coach may suggest about: an item by its id, or something new. */
  itemId: string | null;
  about: string;
  canSuggest: boolean;
};

/** What a coach proposed about one item, or anew, and the way to propose more. */
export function DeskSuggestions(props: DeskSuggestionsProps) {
  const { reviewId, suggestions, itemId, about, canSuggest } = props;
  const here = suggestions.filter((suggestion) => suggestion.itemId === itemId);
  return (
    <>
      {here.map((suggestion) => (
        <DeskSuggestion key={suggestion.id} suggestion={suggestion} />
      ))}
      {canSuggest && (
        <p>
          <a href={`/reviews/${reviewId}/suggest${itemId ? `?item=${itemId}` : ""}`}>
            {itemId ? "Suggest a change" : "Suggest something new"}
            {itemId && <span className="sr-only"> of {about}</span>}
          </a>
        </p>
      )}
    </>
  );
}

function DeskSuggestion({ suggestion }: { suggestion: ToldSuggestion }) {
  const { id, state, body, proposed, answer } = suggestion;
  return (
    <article
      className={`grid gap-1 border-s-4 border-double ps-4 ${state === "pending" ? "border-line-strong" : "border-accent"}`}
    >
      <p className="flex flex-wrap gap-2">
        <Badge tone={SUGGESTION_TONE[state]}>{SUGGESTION_WORD[state]}</Badge>
      </p>
      {proposed.map((words) => (
        <p key={words} className="font-semibold first-letter:uppercase">
          {words}
        </p>
      ))}
      {body && <p className="max-w-measure whitespace-pre-line">{body}</p>}
      {answer && <p className="max-w-measure text-ink-2">Your client said: {answer}</p>}
      {(state === "pending" || state === "open") && (
        <ActionForm
          action={state === "pending" ? removeSuggestionAction : withdrawSuggestionAction}
          fields={{ suggestionId: id }}
          variant="quiet"
          size="compact"
          pendingText="One moment…"
        >
          {state === "pending" ? "Remove this suggestion" : "Take this suggestion back"}
        </ActionForm>
      )}
    </article>
  );
}
