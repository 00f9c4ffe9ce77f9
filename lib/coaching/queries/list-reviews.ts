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
    const inOrder = filter === "open" ? asc : desc;
    const sorting = sql`${key} collate "C"`;
    const beyond = after && beyondCursor(filter, sorting, after);
    const mine = eq(reviews.coachId, actor.userId);
    const isOpen = inArray(reviews.state, OPEN);
    // Cut first, joined after: row-level security then looks at one page of plans and revisions, not at every one.
    const page = tx
      .select({
        id: reviews.id,
        clientId: reviews.clientId,
        planId: reviews.planId,
        revisionId: reviews.revisionId,
        state: reviews.state,
        note: reviews.note,
        offer: reviews.offer,
        requestedAt: reviews.requestedAt,
        closedAt: reviews.closedAt,
        key: key.as("key"),
      })
      .from(reviews)
      .where(
        and(
          mine,
          filter === "open" ? isOpen : notInArray(reviews.state, OPEN),
          beyond ?? undefined,
        ),
      )
      .orderBy(inOrder(sorting), inOrder(reviews.id))
      .limit(PAGE + 1)
      .as("page");
    const rows = await tx
      .select({
        id: page.id,
        clientName: users.name,
        planTitle: plans.title,
        revision: revisions.number,
        state: page.state,
        note: page.note,
        offer: page.offer,
        requestedAt: page.requestedAt,
        closedAt: page.closedAt,
        key: page.key,
      })
      .from(page)
      .innerJoin(users, eq(users.id, page.clientId))
      .innerJoin(plans, eq(plans.id, page.planId))
      // From before the day a grant reaches back to: its revision is out of reach, and so is the review.
      .leftJoin(revisions, eq(revisions.id, page.revisionId))
      .orderBy(inOrder(sql`${page.key} collate "C"`), inOrder(page.id));
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
      reviews: shown.flatMap(({ key: _key, revision, ...review }) =>
        revision === null
          ? []
          : [
              {
                ...review,
                revision,
                attention: attention(review.state, review.requestedAt, now()),
              },
            ],
      ),
      counts: counts ?? { open: 0, closed: 0 },
      next,
    };
  });

function beyondCursor(filter: ReviewFilter, sorting: SQL, [first, , id]: PageCursor): SQL {
  return filter === "open"
    ? sql`(${sorting}, ${reviews.id}) > (${first}, ${id}::uuid)`
    : sql`(${sorting}, ${reviews.id}) < (${first}, ${id}::uuid)`;
}
