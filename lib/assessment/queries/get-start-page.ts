import "server-only";
import { asActorOnce } from "@/db/client";
import { mostQuestions } from "@/lib/assessment/domain/next-step";
import { shownOrder } from "@/lib/assessment/domain/shown-order";
import { sittingMode } from "@/lib/assessment/domain/sitting-mode";
import type { Actor } from "@/lib/kernel/actor";
import { getAssessmentSummary } from "./get-assessment-summary";
import { activeInstrument } from "./instrument-of";

/** Where the actor stands, and how a new sitting of theirs would ask. */
export const getStartPage = (actor: Actor) =>
  asActorOnce(actor, async (tx) => {
    const { open, latest } = await getAssessmentSummary(actor);
    const version = await activeInstrument(tx);
    const mode = sittingMode(version, latest !== null);
    /** For an adaptive sitting the most there can be. */
    const questions = mode === "adaptive" ? mostQuestions(version) : shownOrder(version, 0).length;
    return { open, latest, form: { status: version.status, mode, questions } };
  });
