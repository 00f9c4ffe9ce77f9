import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { cohortMembers, users } from "@/db/schema";
import { aCohort, aGrant, anEngagement, aReview, aRevision } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { aPlan } from "@/db/testing/planner-factories";
import { endEngagement } from "@/lib/accounts/commands/end-engagement";
import { listClients } from "./list-clients";
import { listReviews } from "./list-reviews";

const TODAY = "2027-05-10";

describe("the list of clients", () => {
  it("shows those who wait first, finds by name, and pages without a gap", async () => {
    const [ada, ben] = [await anActor({ name: "Ada" }), await anActor()];
    const pair = { clientId: ada.userId, coachId: ben.userId };
    await aGrant(await anEngagement(pair));
    const plan = await aPlan({ clientId: ada.userId });
    await aReview({ ...pair, planId: plan.id, revisionId: (await aRevision(plan)).id });
    for (let n = 0; n < 120; n++) {
      const client = await anActor({ name: `Client ${String(n).padStart(3, "0")} 100%` });
      await anEngagement({ clientId: client.userId, coachId: ben.userId });
    }
    const names: string[] = [];
    let page = await listClients(ben, { search: "", filter: "all", today: TODAY });
    expect(page.previous).toBeNull();
    const pages = [page];
    while (page.next) {
      page = await listClients(ben, {
        search: "",
        filter: "all",
        after: page.next,
        today: TODAY,
      });
      pages.push(page);
    }
    for (const { clients } of pages) names.push(...clients.map(({ name }) => name));
    // Back the same way, page by page.
    for (const earlier of pages.slice(0, -1).reverse()) {
      page = await listClients(ben, {
        search: "",
        filter: "all",
        before: page.previous,
        today: TODAY,
      });
      expect(page.clients).toEqual(earlier.clients);
      expect(page.next).toEqual(earlier.next);
    }
    expect(page.previous).toBeNull();
    expect(names).toHaveLength(121);
    expect(new Set(names).size).toBe(121);
    expect(names[0]).toBe("Ada");
    const search = (text: string) =>
      listClients(ben, { search: text, filter: "all", after: null, today: TODAY });
    expect((await search("client 007")).clients.map(({ name }) => name)).toEqual([
      "Client 007 100%",
    ]);
    expect((await search("100%")).counts.all).toBe(120);
    expect((await search("_")).clients).toEqual([]);
    const { clients, counts } = await listClients(ben, {
      search: "",
      filter: "attention",
      after: null,
      today: TODAY,
    });
    expect(counts).toMatchObject({
      all: 121,
      attention: 1,
      ended: 0,
      why: { review: 1, quiet: 0 },
    });
    expect(clients).toMatchObject([
      { clientId: ada.userId, scopes: ["plan"], attention: { kind: "not started", days: 0 } },
    ]);
  });
});

it("narrows clients to a cohort, page by page, to those of it alone who share their plan", async () => {
  const [ben, mia] = [await anActor(), await anActor()];
  const [autumn, spring] = [
    await aCohort(),
    await aCohort({ startsOn: "2026-02-01", endsOn: "2026-12-31" }),
  ];
  const join = async (name: string, { coach = ben, cohort = autumn, shares = true } = {}) => {
    const { userId: clientId } = await anActor({ name });
    const engagement = await anEngagement({ clientId, coachId: coach.userId });
    if (shares) await aGrant(engagement);
    await owner.insert(cohortMembers).values({ clientId, cohortId: cohort.id });
  };
  const theirs = Array.from({ length: 60 }, (_, n) => `Autumn ${String(n).padStart(2, "0")}`);
  for (const name of theirs) await join(name);
  await join("Of spring", { cohort: spring });
  await join("Shares nothing", { shares: false });
  await join("Of Mia", { coach: mia });
  const wanted = { search: "", filter: "all", cohort: autumn.id, today: TODAY } as const;
  const first = await listClients(ben, wanted);
  const rest = await listClients(ben, { ...wanted, after: first.next });
  expect([...first.clients, ...rest.clients].map(({ name }) => name)).toEqual(theirs);
  expect(rest.next).toBeNull();
  const back = await listClients(ben, { ...wanted, before: rest.previous });
  expect(back.clients).toEqual(first.clients);
  expect(first.counts).toMatchObject({ all: 60, ended: 0 });
  const attention = await listClients(ben, { ...wanted, cohort: spring.id, filter: "attention" });
  expect(attention.counts).toMatchObject({ all: 1 });
  expect(attention.cohorts).toMatchObject([
    { id: autumn.id, isOpen: true },
    { id: spring.id, isOpen: false },
  ]);
});

it("shows, sorts and finds clients by the name they have now, whoever writes an engagement", async () => {
  const [ada, ben] = [await anActor({ name: "Ada" }), await anActor()];
  const other = await anActor({ name: "Mia" });
  for (const { userId } of [ada, other])
    await anEngagement({ clientId: userId, coachId: ben.userId, clientName: "Somebody else" });
  const names = async (search: string) =>
    (await listClients(ben, { search, filter: "all", today: TODAY })).clients.map(
      ({ name }) => name,
    );
  expect(await names("")).toEqual(["Ada", "Mia"]);
  await asActor(ada, (tx) => tx.update(users).set({ name: "Zoë" }).where(eq(users.id, ada.userId)));
  expect(await names("")).toEqual(["Mia", "Zoë"]);
  expect(await names("zo")).toEqual(["Zoë"]);
  expect(await names("ada")).toEqual([]);
});

it("keeps of an ended coaching the name there was at its end", async () => {
  const [ada, ben] = [await anActor({ name: "Ada" }), await anActor()];
  const pair = { clientId: ada.userId, coachId: ben.userId };
  const { id } = await anEngagement(pair);
  await endEngagement(ada, id);
  await asActor(ada, (tx) => tx.update(users).set({ name: "Zoë" }).where(eq(users.id, ada.userId)));
  const ended = () => listClients(ben, { search: "", filter: "ended", today: TODAY });
  expect((await ended()).clients).toMatchObject([{ name: "Ada" }]);
  await anEngagement(pair);
  expect(
    (await listClients(ben, { search: "", filter: "all", today: TODAY })).clients,
  ).toMatchObject([{ name: "Zoë" }]);
  expect((await ended()).clients).toMatchObject([{ name: "Ada" }]);
});

it("pages a queue oldest first, and what is closed latest first, without a gap", async () => {
  const ben = await anActor({ roles: ["client", "coach"] });
  for (let day = 0; day < 60; day++) {
    const clientId = (await anActor()).userId;
    await aGrant(await anEngagement({ clientId, coachId: ben.userId }));
    const plan = await aPlan({ clientId, title: `Plan ${day}` });
    const revision = await aRevision(plan);
    const asked = new Date(Date.UTC(2027, 0, 1 + day));
    const review = { planId: plan.id, revisionId: revision.id, clientId, coachId: ben.userId };
    await aReview({ ...review, requestedAt: asked });
    await aReview({ ...review, requestedAt: asked, closedAt: asked, state: "withdrawn" });
  }
  const titles = async (filter: "open" | "closed") => {
    const first = await listReviews(ben, { filter, after: null });
    const second = await listReviews(ben, { filter, after: first.next });
    expect(first.counts).toEqual({ open: 60, closed: 60 });
    expect(second.next).toBeNull();
    return [...first.reviews, ...second.reviews].map(({ planTitle }) => planTitle);
  };
  const inOrder = Array.from({ length: 60 }, (_, day) => `Plan ${day}`);
  expect(await titles("open")).toEqual(inOrder);
  expect(await titles("closed")).toEqual(inOrder.toReversed());
});
