import "server-only";
import { asActor, type Database } from "@/db/client";
import { together } from "@/db/together";
import { attention } from "@/lib/coaching/domain/attention";
import { needsOf } from "@/lib/coaching/domain/need";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";
import { isBackwards, PAGE, placeOf, type Row, type Wanted } from "./client-page";
import { pageByName } from "./page-by-name";
import { pageOfFound } from "./page-of-found";
import { readListAids } from "./read-list-aids";
import { type Seen, seenOf } from "./read-needs";

/**
 * The actor's clients, those whose review waits first, then by name; with how many each filter has. Those who need
 * attention stand by how pressing it is: only then everybody's needs are looked at, else those of the page. Three
 * queries.
 */
export const listClients = (actor: Actor, wanted: Wanted) =>
  asActor(actor, async (tx) => {
    const [{ counts, page }, aids] = await together([
      countedPage(tx, wanted),
      readListAids(tx, actor, wanted.today),
    ]);
    const isBack = isBackwards(wanted);
    const hasMore = page.length > PAGE;
    const shown = isBack ? page.slice(-PAGE) : page.slice(0, PAGE);
    const ids = shown.map(({ id }) => id);
    const seen = await seenOf(tx, wanted.today, ids);
    return {
      clients: shown.map((row) => asClient(row, seen.get(row.id) ?? NOTHING)),
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

/** Of an engagement that opens nothing at present. */
const NOTHING: Seen = { scopes: [], needs: [] };

const asClient = ({ state, since, days, ...row }: Row, { scopes, needs }: Seen) => ({
  clientId: row.client_id,
  name: row.name,
  startedAt: new Date(row.started_at),
  endedAt: row.ended_at === null ? null : new Date(row.ended_at),
  reviewId: row.review_id,
  needs: days ? needsOf(days) : needs,
  labels: row.labels,
  cohort: row.cohort,
  scopes,
  attention: state && since ? attention(state, new Date(since), now()) : null,
});
