import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { clientLabels } from "@/db/schema";
import { aGrant, anEngagement, aReview, aRevision } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import type { PageCursor } from "@/lib/coaching/domain/page-cursor";
import type { Actor } from "@/lib/kernel/actor";
import type { Wanted } from "./client-page";
import { pageByName } from "./page-by-name";
import { pageOfFound } from "./page-of-found";

// The list that nobody has narrowed must be the one that a search finds which everybody passes.

const EVERYBODY = { search: "person", label: null, today: "2027-05-10" };
const PEOPLE = 190;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);

let coach: Actor;

/** Names that many share, in both cases; some ended, some began again; reviews that wait, of plans shared or not. */
async function aClient(n: number): Promise<void> {
  const client = await anActor({ name: `${n % 2 ? "P" : "p"}erson ${n % 23}` });
  const pair = { clientId: client.userId, coachId: coach.userId };
  if (n % 3 === 0) await anEngagement({ ...pair, endedAt: hoursAgo(900), endedBy: "client" });
  if (n % 9 === 0) return;
  const engagement = await anEngagement(pair);
  if (n % 7 === 0)
    await owner.insert(clientLabels).values([
      { ...pair, label: "Weekly" },
      { ...pair, label: "agile" },
    ]);
  if (n % 3 !== 1) return;
  const plan = await aPlan({ clientId: client.userId });
  const revision = await aRevision(plan);
  if (n % 4 > 0) await aGrant(engagement);
  // Several wait since the same moment.
  const requestedAt = hoursAgo(Math.floor(n / 12));
  const state = n % 5 === 0 ? "approved" : n % 2 ? "requested" : "in review";
  await aReview({ ...pair, planId: plan.id, revisionId: revision.id, requestedAt, state });
}

beforeAll(async () => {
  coach = await anActor({ roles: ["client", "coach"] });
  for (let n = 0; n < PEOPLE; n += 1) await aClient(n);
  const other = await anActor();
  const stranger = await anActor({ name: "Person of another" });
  await aGrant(await anEngagement({ clientId: stranger.userId, coachId: other.userId }));
});

const both = (asked: Partial<Wanted> & Pick<Wanted, "filter">) =>
  asActor(coach, async (tx) => ({
    named: await pageByName(tx, { ...EVERYBODY, ...asked }),
    found: await pageOfFound(tx, { ...EVERYBODY, ...asked }),
  }));

describe.each(["all", "ended"] as const)("a coach's list of %s", (filter) => {
  it("is the same page from every place, onwards and back", async () => {
    const places: PageCursor[] = [];
    let after: PageCursor | null = null;
    for (let at = 0; at === 0 || after; at += 1) {
      const { named, found } = await both({ filter, after });
      expect(named).toEqual(found);
      for (const { place, second, id } of named.page.slice(0, 50))
        places.push([String(place), second, id]);
      after = named.page.length > 50 ? (places.at(-1) ?? null) : null;
    }
    expect(places.length).toBe(filter === "all" ? 168 : 64);
    expect(new Set(places.map(([, , id]) => id)).size).toBe(places.length);
    for (const place of places.filter((_, at) => at % 5 === 0)) {
      const back = await both({ filter, before: place });
      expect(back.named).toEqual(back.found);
      const on = await both({ filter, after: place });
      expect(on.named).toEqual(on.found);
    }
  });

  it("starts at its top where the address names no place of it", async () => {
    const top = await both({ filter });
    const id = "00000000-0000-4000-8000-000000000000";
    for (const cursor of [{ after: ["soon", "a", id] }, { before: ["soon", "a", id] }] as const)
      expect((await both({ filter, ...cursor })).named).toEqual(top.named);
  });
});
