"use client";
// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
import { usePathname, useRouter } from "next/navigation";
import {
  type MouseEvent,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
  useTransition,
} from "react";
import { useKeysChoice } from "@/components/ui/use-keys-choice";
import { answerAndGoOnAction } from "@/lib/assessment/actions";
import { questionsOfSheet } from "@/lib/assessment/domain/question-sheet";
import { untouched } from "@/lib/kernel/form-state";
import { AnswerRows } from "./answer-rows";
import { answeredHere, keepHere } from "./answered-here";
import { KeyboardNote } from "./keyboard-note";
import { QuestionCount } from "./question-count";
import { useQuestionKeys } from "./question-keys";
import { QuestionScale } from "./question-scale";
import { SavedStatus } from "./saved-status";
import { useAnswerQueue } from "./use-answer-queue";

type QuestionFormProps = {
  attemptId: string;
  /** All questions that are known, as `questionSheet` writes them. */
  sheet: string;
  /** Raw answers that the server has, by item. */
  answers: Readonly<Record<string, number>>;
  seq: number;
  number: number;
  /** The most questions it can come to, while the server still chooses them one by one; null when all are known. */
  most: number | null;
  secondsEach: number;
  /** Classes of its buttons: words of the page, not of the script. */
  looks: { primary: string; secondary: string };
};

// Outlives the page it leaves: whoever went on finds the next question in focus.
let wentOn = false;

/**
 * One question of a sitting. It holds all that are known, so that moving on needs no network; the address says
 * which one is shown. Past the last known one the form itself goes on. Without a script it is a plain form.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { attemptId, sheet, most, secondsEach, looks } = props;
  const questions = useMemo(() => questionsOfSheet(sheet), [sheet]);
  const total = questions.length;
  const router = useRouter();
  const [number, setNumber] = useState(numberIn(usePathname(), total) ?? props.number);
  const [{ seq, answers: earlier }] = useState(() => answeredHere(attemptId, props.seq));
  const [given, setGiven] = useState(earlier);
  const [leavingFor, setLeavingFor] = useState<"next" | "review" | null>(null);
  const [formState, formAction] = useActionState(answerAndGoOnAction, untouched);
  const [isGoingOn, startGoingOn] = useTransition();
  const { queue, state } = useAnswerQueue(attemptId, seq);
  const [withKeys, setWithKeys] = useKeysChoice("number-keys");
  const heading = useRef<HTMLLegendElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const shownAt = useRef(0);
  const hasMoved = useRef(false);

  const answers = { ...props.answers, ...given, ...state.elsewhere };
  const question = questions[number - 1];
  const isAnswered = question !== undefined && answers[question.id] !== undefined;
  const left = questions.filter(({ id }) => answers[id] === undefined).length;
  const address = (to: number | "review") => `/assessment/${attemptId}/${to}`;

  const send = (itemId: string, value: number) => {
    const milliseconds = Math.round(performance.now() - shownAt.current);
    if (queue) keepHere(attemptId, queue.add({ itemId, value, milliseconds }));
  };
  const answer = (value: number) => {
    if (!question) return;
    setGiven({ ...given, [question.id]: value });
    send(question.id, value);
  };
  const show = (to: number) => {
    hasMoved.current = true;
    // At once, not with the address: a quick next key must not answer the question before.
    setNumber(to);
    window.history.pushState(null, "", address(to));
  };
  const next = () => (number < total ? show(number + 1) : setLeavingFor("next"));
  const back = () => (number > 1 ? show(number - 1) : router.push("/assessment"));
  useQuestionKeys({
    isOn: withKeys,
    choose: (value) => document.getElementById(`answer-${value}`)?.click(),
    next,
    back,
  });

  useEffect(() => {
    const follow = () => setNumber((at) => numberIn(window.location.pathname, total) ?? at);
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [total]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per question shown
  useEffect(() => {
    shownAt.current = performance.now();
    document.title = `Question ${number}${most === null ? ` of ${total}` : ""} · Fairlead`;
    if (hasMoved.current || wentOn) heading.current?.focus();
    wentOn = false;
  }, [number]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the queue was there
  useEffect(() => {
    if (!queue) return;
    const early = document.querySelector<HTMLInputElement>("input[name=value]:checked")?.value;
    if (question && early !== undefined && Number(early) !== answers[question.id])
      answer(Number(early));
    // Chosen between the script and its queue: drawn as given, and sent by nobody yet.
    for (const [itemId, value] of Object.entries(given))
      if (value !== { ...props.answers, ...earlier }[itemId]) send(itemId, value);
  }, [queue]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: goes once, when the last answer has arrived
  useEffect(() => {
    if (leavingFor === null || state.waiting > 0) return;
    if (most === null || leavingFor === "review") return router.push(address("review"));
    wentOn = true;
    setLeavingFor(null);
    const { current } = form;
    // The answer has brought the next question; one that is left out must ask for it.
    startGoingOn(() => {
      if (isAnswered) router.push(address(total + 1));
      else if (current) formAction(new FormData(current));
    });
  }, [leavingFor, state.waiting]);

  if (!question) return null;
  return (
    <form
      ref={form}
      action={formAction}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isGoingOn) next();
      }}
      className="mx-auto flex max-w-question flex-col gap-8"
    >
      <header className="flex flex-col gap-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <QuestionCount
            number={number}
            total={total}
            most={most}
            minutes={Math.ceil((left * secondsEach) / 60)}
          />
          <SavedStatus state={state} />
        </div>
        <QuestionScale
          answered={questions.map(({ id }) => answers[id] !== undefined)}
          most={most}
          current={number}
        />
      </header>
      {formState.ok === false && (
        <p role="alert" className="border-s-2 border-danger bg-danger-soft px-4 py-3">
          {formState.message}
        </p>
      )}
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="itemId" value={question.id} />
      <input type="hidden" name="number" value={number} />
      <input type="hidden" name="seq" value={seq + 1} />
      <AnswerRows
        key={`${question.id} ${state.surprises}`}
        question={question}
        chosen={answers[question.id]}
        onAnswer={answer}
        withKeys={withKeys}
        headingRef={heading}
      />
      {leavingFor && state.waiting > 0 && (
        <p role="status" className="text-ink-2">
          Waiting until your last answers are saved. They are kept in this tab.
        </p>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <a
          href={number > 1 ? address(number - 1) : "/assessment"}
          className={looks.secondary}
          onClick={(event) => {
            if (isElsewhere(event)) return;
            event.preventDefault();
            back();
          }}
        >
          Back
        </a>
        <button type="submit" className={`${looks.primary} min-w-32`}>
          {isGoingOn ? "One moment…" : number < total || most !== null ? "Next" : "Review"}
        </button>
        <a
          href={address("review")}
          className="ms-auto text-sm text-accent underline underline-offset-4"
          onClick={(event) => {
            // The list is drawn by the server: it must have the answer first.
            if (state.waiting === 0 || isElsewhere(event)) return;
            event.preventDefault();
            setLeavingFor("review");
          }}
        >
          See all questions
        </a>
      </div>
      <KeyboardNote isOn={withKeys} onChange={setWithKeys} />
    </form>
  );
}

/** Asked for in another tab or window. */
const isElsewhere = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey;

function numberIn(path: string, total: number): number | null {
  const number = Number(path.split("/")[3]);
  return Number.isInteger(number) && number >= 1 && number <= total ? number : null;
}
