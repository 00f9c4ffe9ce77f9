import "server-only";
import { inArray } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { consentGrants } from "@/db/schema";
import { together } from "@/db/together";
import { isOpen } from "@/lib/accounts/domain/grant";
import type { Scope } from "@/lib/accounts/domain/scope";
import { listGrantsWhere } from "@/lib/accounts/queries/list-grants";
import { attention } from "@/lib/coaching/domain/attention";
import { type Need, needsOf } from "@/lib/coaching/domain/need";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { isBackwards, PAGE, placeOf, type Row, type Wanted } from "./client-page";
import { pageByName } from "./page-by-name";
import { pageOfFound } from "./page-of-found";
import { readListAids } from "./read-list-aids";
import { needsAmong } from "./read-needs";

/**
 * The actor's clients, those whose review waits first, then by name; with how many each filter has. Those who need
 * attention stand by how pressing it is: only then everybody's needs are looked at, else those of the page. Four
 * queries.
 */
export const listClients = (actor: Actor, wanted: Wanted) =>
  asActor(actor, async (tx) => {
    const isWhole = wanted.filter === "attention";
    const [{ counts, page }, aids] = await together([
      countedPage(tx, wanted),
      readListAids(tx, actor, wanted.today),
    ]);
    const isBack = isBackwards(wanted);
    const hasMore = page.length > PAGE;
    const shown = isBack ? page.slice(-PAGE) : page.slice(0, PAGE);
    const ids = shown.map(({ id }) => id);
    const [scopes, needs] = await together([
      openScopes(tx, ids),
      isWhole ? null : needsAmong(tx, wanted.today, ids),
    ]);
    return {
      clients: shown.map((row) =>
        asClient(
          row,
          needs?.get(row.client_id) ?? (row.days ? needsOf(row.days) : []),
          scopes.get(row.id) ?? [],
        ),
      ),
      counts,
      previous: (isBack ? hasMore : placeOf(wanted) !== null) ? cursorAt(shown.at(0)) : null,
      next: (isBack ? true : hasMore) ? cursorAt(shown.at(-1)) : null,
      ...aids,
    };
  });
export type ClientList = Awaited<ReturnType<typeof listClients>>;

const cursorAt = (row: Row | undefined): PageCursor | null =>
  row ? [String(row.place), row.second, row.id] : null;

/** Who was narrowed down is looked for among all; else a page is one stretch of names. */
const countedPage = (tx: Database, wanted: Wanted) =>
  wanted.filter === "attention" || wanted.search !== "" || wanted.label || wanted.cohort
    ? pageOfFound(tx, wanted)
    : pageByName(tx, wanted);

const asClient = ({ state, since, ...row }: Row, needs: Need[], scopes: readonly Scope[]) => ({
  clientId: row.client_id,
  name: row.name,
  startedAt: new Date(row.started_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  reviewId: row.review_id,
  needs,
  labels: row.labels,
  cohort: row.cohort,
  scopes,
  attention: state && since ? attention(state, new Date(since), now()) : null,
});

/** What each engagement opens to its coach at present. */
async function openScopes(tx: Database, engagementIds: string[]) {
  const open = new Map<string, Scope[]>();
  if (engagementIds.length === 0) return open;
  const grants = await listGrantsWhere(tx, inArray(consentGrants.engagementId, engagementIds));
  const at = now();
  for (const { engagementId, ...grant } of grants)
    if (isOpen(grant, at)) open.set(engagementId, [...(open.get(engagementId) ?? []), grant.scope]);
  return open;
}
