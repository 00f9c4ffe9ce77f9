import "server-only";
import { and, asc, eq, getTableColumns, ne, or } from "drizzle-orm";
import { asActor } from "@/db/client";
import {
  actionItems,
  clientLabels,
  coachNotes,
  cohortMembers,
  cohorts,
  meetingPoints,
  meetings,
  planTemplates,
  reviewComments,
  reviews,
  savedViews,
  suggestions,
} from "@/db/schema";
import { boundTo } from "@/lib/coaching/domain/note-bound";
import type { Actor } from "@/lib/kernel/actor";
import { openText } from "@/lib/platform/sealed-text";

/** Everything of this room that belongs to the person, for their own copy: their reviews, and what they wrote. */
export const exportCoaching = (actor: Actor) =>
  asActor(actor, async (tx) => {
    const me = actor.userId;
    return {
      // What a client asked in their own words is in their own copy alone: it would outlive their consent.
      reviews: (
        await tx
          .select()
          .from(reviews)
          .where(or(eq(reviews.clientId, me), eq(reviews.coachId, me)))
          .orderBy(asc(reviews.requestedAt))
      ).map((review) => (review.clientId === me ? review : { ...review, note: "" })),
      review_comments: await tx
        .select()
        .from(reviewComments)
        .where(
          or(
            and(eq(reviewComments.clientId, me), eq(reviewComments.isPending, false)),
            eq(reviewComments.authorId, me),
          ),
        )
        .orderBy(asc(reviewComments.createdAt)),
      suggestions: await tx
        .select()
        .from(suggestions)
        .where(
          or(
            and(eq(suggestions.clientId, me), ne(suggestions.state, "pending")),
            eq(suggestions.authorId, me),
          ),
        )
        .orderBy(asc(suggestions.createdAt)),
      meetings: await tx
        .select()
        .from(meetings)
        .where(or(eq(meetings.clientId, me), eq(meetings.coachId, me)))
        .orderBy(asc(meetings.startsAt)),
      // Row-level security shows the agendas of just these.
      meeting_points: await tx.select().from(meetingPoints).orderBy(asc(meetingPoints.createdAt)),
      action_items: await tx
        .select()
        .from(actionItems)
        .where(or(eq(actionItems.clientId, me), eq(actionItems.coachId, me)))
        .orderBy(asc(actionItems.createdAt)),
      plan_templates: await tx.select().from(planTemplates).where(eq(planTemplates.coachId, me)),
      // With the cohort's name: its id alone says nothing.
      cohort_members: await tx
        .select({ ...getTableColumns(cohortMembers), cohort: cohorts.name })
        .from(cohortMembers)
        .innerJoin(cohorts, eq(cohorts.id, cohortMembers.cohortId))
        .where(eq(cohortMembers.clientId, me)),
      client_labels: await tx.select().from(clientLabels).where(eq(clientLabels.coachId, me)),
      saved_views: await tx.select().from(savedViews).where(eq(savedViews.coachId, me)),
      // What a coach wrote for themselves is in the coach's own copy, and in nobody else's.
      coach_notes: (await tx.select().from(coachNotes).where(eq(coachNotes.coachId, me))).map(
        ({ sealed, keyId, ...note }) => ({
          ...note,
          body: openText({ keyId, sealed }, boundTo(note)),
        }),
      ),
    };
  });
