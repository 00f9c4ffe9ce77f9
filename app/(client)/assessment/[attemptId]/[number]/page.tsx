import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { QuestionForm } from "@/components/assessment/question-form";
import { buttonClass } from "@/components/ui/button";
import { questionSheet } from "@/lib/assessment/domain/question-sheet";
import { getSitting } from "@/lib/assessment/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

type Props = PageProps<"/assessment/[attemptId]/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Question ${(await params).number}` };
}

export default async function QuestionPage({ params }: Props) {
  const { attemptId: id, number: text } = await params;
  const attemptId = idOrNotFound(id);
  if (!/^\d{1,3}$/.test(text)) notFound();
  const actor = await requireActor();
  const sitting = await orNotFound(getSitting(actor, attemptId));
  if (sitting.state === "submitted") redirect(`/history/${attemptId}`);
  if (sitting.state === "abandoned") redirect("/assessment");
  const number = Number(text);
  if (number < 1) notFound();
  const { questions, most } = sitting;
  if (number > questions.length)
    redirect(`/assessment/${attemptId}/${most === null ? "review" : questions.length}`);

  return (
    <QuestionForm
      key={`${attemptId} ${questions.length}`}
      attemptId={attemptId}
      sheet={questionSheet(questions)}
      answers={sitting.answers}
      seq={sitting.seq}
      number={number}
      most={most}
      secondsEach={sitting.progress.secondsEach}
      looks={{ primary: buttonClass({}), secondary: buttonClass({ variant: "secondary" }) }}
    />
  );
}
