import "server-only";
import { asActorOnce } from "@/db/client";
import { listInvitationsTo } from "@/lib/accounts/queries";
import { getAssessmentSummary } from "@/lib/assessment/queries";
import type { Actor } from "@/lib/kernel/actor";
import type { Quarter } from "@/lib/kernel/quarter";
import { getPlanningSummary } from "@/lib/planner/queries";
import { getCoachingSummary } from "./get-coaching-summary";

/** Where the actor stands in every room in `quarter`, in one transaction. Five queries. */
export const getOverview = (actor: Actor & { email: string }, quarter: Quarter) =>
  asActorOnce(actor, async () => ({
    assessment: await getAssessmentSummary(actor),
    planning: await getPlanningSummary(actor, quarter),
    coaching: await getCoachingSummary(actor),
    invitations: await listInvitationsTo(actor),
  }));
