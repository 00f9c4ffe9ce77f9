"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { TextArea } from "@/components/forms/text-area";
import { answerSuggestionAction } from "@/lib/coaching/actions";
import { untouched } from "@/lib/kernel/form-state";

type AnswerSuggestionProps = {
  id: string;
  /** The suggestion in words, for who hears the buttons alone. */
  about: string;
  state: "open" | "rejected";
  canTake: boolean;
  /** The same was changed since: taking it over is said twice. */
  mustInsist: boolean;
};

/** The client's decision on one suggestion, with a word for the coach if they like. */
export function AnswerSuggestion({ id, about, state, canTake, mustInsist }: AnswerSuggestionProps) {
  const [answered, submit] = useActionState(answerSuggestionAction, untouched);
  const button = (text: string, value: string, isMain: boolean) => (
    <Submit
      name="answer"
      value={value}
      size="compact"
      variant={isMain ? "primary" : "secondary"}
      pendingText="One moment…"
    >
      {text}
      <span className="sr-only">: {about}</span>
    </Submit>
  );
  return (
    <form action={submit} className="grid max-w-question gap-3 print-hidden">
      <FormMessage state={answered} scope={id} />
      <HiddenFields
        state={answered}
        fields={{ suggestionId: id, ...(mustInsist && { insist: "yes" }) }}
      />
      {state === "rejected" ? (
        button("Think about it again", "reopen", false)
      ) : (
        <>
          <TextArea
            name="reason"
            label="A word on it"
            hint="Your coach reads it."
            scope={id}
            state={answered}
            rows={2}
          />
          <div className="flex flex-wrap gap-3">
            {canTake &&
              button(mustInsist ? "Take it over all the same" : "Take it over", "accept", true)}
            {button("Do not take it over", "reject", false)}
          </div>
        </>
      )}
    </form>
  );
}
