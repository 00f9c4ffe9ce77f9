import "server-only";
import { and, asc, desc, eq, inArray, notInArray, type SQL, sql } from "drizzle-orm";
import { asActor } from "@/db/client";
import { plans, reviews, revisions, users } from "@/db/schema";
import { attention } from "@/lib/coaching/domain/attention";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { ReviewState } from "@/lib/coaching/domain/review";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

type ReviewFilter = "open" | "closed";

const PAGE = 50;
const OPEN: ReviewState[] = ["requested", "in review"];

/** The actor's queue: open ones oldest first, closed ones latest first. Two queries. */
export const listReviews = (
  actor: Actor,
  { filter, after }: { filter: ReviewFilter; after: PageCursor | null },
) =>
  asActor(actor, async (tx) => {
    // The last thing that happened to a review is what a list is sorted by; text keeps its microseconds.
    const at =
      filter === "open"
        ? reviews.requestedAt
        : sql`coalesce(${reviews.closedAt}, ${reviews.requestedAt})`;
    const key = sql<string>`to_char(${at} at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US')`;
    const sorting = sql`${key} collate "C"`;
    const beyond = after && beyondCursor(filter, sorting, after);
    const mine = eq(reviews.coachId, actor.userId);
    const isOpen = inArray(reviews.state, OPEN);
    const rows = await tx
      .select({
        id: reviews.id,
        clientName: users.name,
        planTitle: plans.title,
        revision: revisions.number,
        state: reviews.state,
        note: reviews.note,
        requestedAt: reviews.requestedAt,
        closedAt: reviews.closedAt,
        key,
      })
      .from(reviews)
      .innerJoin(users, eq(users.id, reviews.clientId))
      .innerJoin(plans, eq(plans.id, reviews.planId))
      .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
      .where(
        and(
          mine,
          filter === "open" ? isOpen : notInArray(reviews.state, OPEN),
          beyond ?? undefined,
        ),
      )
      .orderBy(
        filter === "open" ? asc(sorting) : desc(sorting),
        filter === "open" ? asc(reviews.id) : desc(reviews.id),
      )
      .limit(PAGE + 1);
    const [counts] = await tx
      .select({
        open: sql<number>`count(*) filter (where ${isOpen})::int`,
        closed: sql<number>`count(*) filter (where not ${isOpen})::int`,
      })
      .from(reviews)
      .where(mine);
    const shown = rows.slice(0, PAGE);
    const last = shown.at(-1);
    const next: PageCursor | null = rows.length > PAGE && last ? [last.key, "", last.id] : null;
    return {
      reviews: shown.map(({ key: _key, ...review }) => ({
        ...review,
        attention: attention(review.state, review.requestedAt, now()),
      })),
      counts: counts ?? { open: 0, closed: 0 },
      next,
    };
  });

function beyondCursor(filter: ReviewFilter, sorting: SQL, [first, , id]: PageCursor): SQL {
  return filter === "open"
    ? sql`(${sorting}, ${reviews.id}) > (${first}, ${id}::uuid)`
    : sql`(${sorting}, ${reviews.id}) < (${first}, ${id}::uuid)`;
}
