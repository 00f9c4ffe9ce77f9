import type { ReactNode } from "react";
import { Steps } from "@/components/layout/steps";
import { LinkButton } from "@/components/ui/button";
import { answeredInWords } from "@/lib/assessment/domain/answered-in-words";

type JourneyProps = {
  assessment: {
    open: {
      attemptId: string;
      answered: number;
      shown: number;
      mode: "fixed" | "adaptive";
    } | null;
    latest: { attemptId: string; sentence: string; isReading: boolean } | null;
  };
  choice: { path: string; reason: string } | null;
  plan: { id: string; title: string; targetRole: string } | null;
  coaching: { coaches: readonly string[]; latest: { planId: string; state: string } | null };
};
type Step = { title: string; isDone: boolean; text: ReactNode; action: ReactNode };

/** The main job from first question to reviewed plan: what is done, what is next, what lies ahead. */
export function JourneySteps(props: JourneyProps) {
  const steps = [
    assessmentStep(props),
    choiceStep(props),
    planStep(props),
    coachStep(props),
    reviewStep(props),
  ];
  const current = steps.findIndex(({ isDone }) => !isDone);
  return (
    <Steps
      label="Your course"
      steps={steps.map(({ title, isDone, text, action }, index) => ({
        title,
        state: isDone ? "done" : index === current ? "current" : "ahead",
        text,
        ...(index === current && { action }),
      }))}
    />
  );
}

function assessmentStep({ assessment: { open, latest } }: JourneyProps): Step {
  const title = "See which way you lean";
  const goOn = open && `/assessment/${open.attemptId}`;
  const action = (
    <>
      <LinkButton href={goOn ?? "/assessment"}>
        {goOn ? "Go on where you stopped" : "Take the assessment"}
      </LinkButton>
      <LinkButton href="/paths" variant="secondary">
        Compare the three paths
      </LinkButton>
    </>
  );
  if (latest)
    return {
      title,
      isDone: true,
      text: (
        <>
          {latest.sentence} <a href={`/history/${latest.attemptId}`}>Read the result</a>
          {goOn && (
            <>
              {" or "}
              <a href={goOn}>go on with the sitting you began</a>
            </>
          )}
          {!goOn && !latest.isReading && (
            <>
              {" or "}
              <a href="/assessment">sit again</a>
            </>
          )}
        </>
      ),
      action,
    };
  const text = open
    ? `${answeredInWords(open)} Your answers are kept.`
    : "About seven minutes. It tells orientation, not ability, and says how sure it is.";
  return { title, isDone: false, text, action };
}

const choiceStep = ({ choice }: JourneyProps): Step => ({
  title: "Choose a path",
  isDone: choice !== null,
  text: choice ? (
    <>
      You chose <strong>{choice.path}</strong>. <a href="/roles">See next roles for it</a> or{" "}
      <a href="/plan/choose">think again</a>
    </>
  ) : (
    "Yours to choose, also against the result. You write down why."
  ),
  action: <LinkButton href="/plan/choose">Choose a path</LinkButton>,
});

const planStep = ({ plan }: JourneyProps): Step => ({
  title: "Plan five years",
  isDone: plan !== null,
  text: plan ? (
    <>
      <a href={`/plan/${plan.id}`}>{plan.title}</a>
      {plan.targetRole && `, toward ${plan.targetRole}`}
    </>
  ) : (
    "Certifications, training, degrees and next roles, within the hours and the money you have."
  ),
  action: (
    <>
      <LinkButton href="/plan/new">Make a plan</LinkButton>
      <LinkButton href="/roles" variant="secondary">
        See next roles
      </LinkButton>
    </>
  ),
});

const coachStep = ({ coaching: { coaches } }: JourneyProps): Step => ({
  title: "Invite a coach, if you want one",
  isDone: coaches.length > 0,
  text:
    coaches.length > 0 ? (
      <>
        {coaches.join(", ")}. <a href="/settings/sharing">Who sees what</a>
      </>
    ) : (
      "You say what they may see, until when, and take it back whenever you like."
    ),
  action: <LinkButton href="/settings/sharing">Invite a coach</LinkButton>,
});

const REVIEW_WORDS: Readonly<Record<string, string>> = {
  requested: "Your coach was asked and has not started yet.",
  "in review": "Your coach is reading it.",
  approved: "Your coach approved the plan.",
  "changes requested": "Your coach asks for changes.",
  commented: "Your coach left comments.",
  withdrawn: "You withdrew the last request.",
  dismissed: "The last review was dismissed.",
};

const reviewStep = ({ plan, coaching: { latest } }: JourneyProps): Step => ({
  title: "Have the plan reviewed",
  isDone: latest?.state === "approved",
  text: latest ? (
    <>
      {REVIEW_WORDS[latest.state]} <a href={`/plan/${latest.planId}/review`}>See the review</a>
    </>
  ) : (
    "Your coach reads one fixed version, comments step by step, and says what they think."
  ),
  action: plan && latest?.state !== "requested" && latest?.state !== "in review" && (
    <LinkButton href={`/plan/${plan.id}/review`}>Ask for a review</LinkButton>
  ),
});
