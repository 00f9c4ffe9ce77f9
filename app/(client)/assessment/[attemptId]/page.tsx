import { redirect } from "next/navigation";
import { getSitting } from "@/lib/assessment/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

/** Resumes a sitting on whatever device asks: at its first open question, or at its end. */
export default async function SittingPage({ params }: PageProps<"/assessment/[attemptId]">) {
  const attemptId = idOrNotFound((await params).attemptId);
  const actor = await requireActor();
  const { state, progress } = await orNotFound(getSitting(actor, attemptId));
  if (state === "submitted") redirect(`/history/${attemptId}`);
  if (state === "abandoned") redirect("/assessment");
  redirect(`/assessment/${attemptId}/${progress.next ?? "review"}`);
}
