import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { auditLog, cohortMembers, cohorts, consentGrants, engagements, users } from "@/db/schema";
import { aCohort, aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { exportCoaching, getSharingPage, listClients } from "@/lib/coaching/queries";
import { chosenClientsInput } from "@/lib/coaching/schema/client-list";
import { changeCohortInput, makeCohortInput } from "@/lib/coaching/schema/cohorts";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { leaveCohort } from "./leave-cohort";
import { placeClients, restorePlaces } from "./place-clients";
import { changeCohort, makeCohort, removeCohort } from "./run-cohorts";

let ben: Actor;
let clients: Actor[];
let ids: string[];
beforeEach(async () => {
  await owner.delete(cohortMembers);
  await owner.delete(cohorts);
  ben = await anActor({ name: "Ben", roles: ["client", "coach"] });
  clients = [];
  for (const name of ["Ada", "Cleo", "Zoe"]) {
    const client = await anActor({ name });
    await aGrant(await anEngagement({ clientId: client.userId, coachId: ben.userId }));
    clients.push(client);
  }
  ids = clients.map(({ userId }) => userId);
});

const places = async () =>
  new Map(
    (await owner.select().from(cohortMembers)).map(({ clientId, cohortId }) => [
      clientId,
      cohortId,
    ]),
  );
const coachOf = async (clientId: string) => {
  const coach = await anActor({ roles: ["client", "coach"] });
  await aGrant(await anEngagement({ clientId, coachId: coach.userId }));
  return coach;
};

describe("clients", () => {
  it("are counted in a cohort many at once, moved to another, and each is put back where they were", async () => {
    const [ada = "", cleo = "", zoe = ""] = ids;
    const [autumn, spring] = [await aCohort({ name: "Autumn" }), await aCohort()];
    const first = await placeClients(ben, { clientIds: [ada, cleo], cohortId: autumn.id });
    expect(first).toEqual({
      cohort: { id: autumn.id, name: "Autumn" },
      moved: [
        { clientId: ada, cohortId: null },
        { clientId: cleo, cohortId: null },
      ],
      unshared: 0,
    });
    await placeClients(ben, { clientIds: [cleo], cohortId: spring.id });
    // Cleo is there already: undoing does not touch her.
    const all = await placeClients(ben, { clientIds: [...ids, ada], cohortId: spring.id });
    expect(all.moved).toEqual([
      { clientId: ada, cohortId: autumn.id },
      { clientId: zoe, cohortId: null },
    ]);
    expect(await restorePlaces(ben, { from: spring.id, former: all.moved })).toBe(2);
    expect(await places()).toEqual(
      new Map([
        [ada, autumn.id],
        [cleo, spring.id],
      ]),
    );
    const out = await placeClients(ben, { clientIds: ids, cohortId: null });
    expect(out).toMatchObject({ cohort: null, moved: [{ clientId: ada }, { clientId: cleo }] });
    expect(await places()).toEqual(new Map());
    expect(await restorePlaces(ben, { from: null, former: out.moved })).toBe(2);
    expect((await places()).size).toBe(2);
    const { clients: listed } = await listClients(ben, {
      ...{ search: "", filter: "all", today: "2027-05-10" },
    });
    expect(listed.map(({ cohort }) => cohort)).toEqual(["Autumn", spring.name, null]);
  });

  it("are left where they were moved since, and nobody is put into a cohort that is gone", async () => {
    const [ada = "", cleo = ""] = ids;
    const [autumn, spring] = [await aCohort(), await aCohort()];
    await placeClients(ben, { clientIds: [ada, cleo], cohortId: autumn.id });
    const { moved } = await placeClients(ben, { clientIds: [ada, cleo], cohortId: spring.id });
    const [client] = clients;
    if (client) await leaveCohort(client, spring.id);
    expect(await restorePlaces(ben, { from: spring.id, former: moved })).toBe(1);
    expect(await places()).toEqual(new Map([[cleo, autumn.id]]));
    const gone = [{ clientId: cleo, cohortId: crypto.randomUUID() }];
    await expect(restorePlaces(ben, { from: autumn.id, former: gone })).rejects.toThrow(Refused);
  });

  it("who do not share their plan stay, and strangers stop the whole of it", async () => {
    const [ada = "", cleo = "", zoe = ""] = ids;
    const { id: cohortId } = await aCohort();
    await owner
      .update(consentGrants)
      .set({ revokedAt: sql`now()` })
      .where(eq(consentGrants.clientId, zoe));
    const { moved, unshared } = await placeClients(ben, { clientIds: ids, cohortId });
    expect([moved.map(({ clientId }) => clientId), unshared]).toEqual([[ada, cleo], 1]);
    const stranger = await anActor();
    for (const by of [ben, stranger])
      await expect(
        placeClients(by, { clientIds: [ada, stranger.userId], cohortId: null }),
      ).rejects.toThrow(NotFound);
    await owner
      .update(engagements)
      .set({ endedAt: sql`now()`, endedBy: "client" })
      .where(eq(engagements.clientId, cleo));
    await expect(placeClients(ben, { clientIds: [cleo], cohortId: null })).rejects.toThrow(
      NotFound,
    );
    expect((await places()).size).toBe(2);
  });

  it("come into no cohort that has ended or does not exist", async () => {
    const ended = await aCohort({ startsOn: "2020-01-01", endsOn: "2020-06-30" });
    const place = (cohortId: string) => placeClients(ben, { clientIds: ids, cohortId });
    await expect(place(ended.id)).rejects.toThrow(Refused);
    await expect(place(crypto.randomUUID())).rejects.toThrow(NotFound);
  });

  it("are in one cohort at most, whatever two coaches say at once", async () => {
    const [ada = ""] = ids;
    const other = await coachOf(ada);
    const [autumn, spring] = [await aCohort(), await aCohort()];
    for (let round = 0; round < 10; round++)
      await Promise.all([
        placeClients(ben, { clientIds: [ada], cohortId: autumn.id }),
        placeClients(other, { clientIds: [ada], cohortId: spring.id }),
      ]);
    expect((await places()).size).toBe(1);
    await expect(
      owner.insert(cohortMembers).values({ clientId: ada, cohortId: autumn.id }),
    ).rejects.toThrow();
  });

  it("are chosen by a form's ticks, and put back by what it says of each", () => {
    const [ada = ""] = ids;
    const cohort = crypto.randomUUID();
    const read = (form: object) => chosenClientsInput.safeParse(form);
    expect(read({ does: "place", cohortId: cohort, [`client.${ada}`]: "on" }).data).toEqual({
      ...{ does: "place", cohortId: cohort, clientIds: [ada] },
    });
    expect(read({ does: "restore", from: "none", [`client.${ada}`]: cohort }).data).toEqual({
      ...{ does: "restore", from: null, former: [{ clientId: ada, cohortId: cohort }] },
    });
    for (const wrong of [
      { does: "place", cohortId: "", [`client.${ada}`]: "on" },
      { does: "place", cohortId: cohort },
      { does: "restore", from: "none" },
      { does: "restore", from: "none", [`client.${ada}`]: "on" },
    ])
      expect(read(wrong).success).toBe(false);
  });
});

describe("a client", () => {
  it("sees in which cohort they are counted and by whom, in their log and copy too, and leaves it", async () => {
    const [ada] = clients;
    if (!ada) throw new Error("no client");
    const { id: cohortId } = await aCohort({ name: "Autumn" });
    expect((await getSharingPage(ada)).place).toBeNull();
    await placeClients(ben, { clientIds: ids, cohortId });
    const page = await getSharingPage(ada);
    expect(page.place).toMatchObject({ cohortId, name: "Autumn", by: "Ben" });
    expect(page.log.entries[0]).toMatchObject({
      action: "changed",
      resource: "cohort",
      who: "Ben",
    });
    // What was read by a query of its own before.
    expect(page.coaches[0]?.grants).toMatchObject([
      { scope: "plan", purpose: "Coaching", coversFrom: null, expiresAt: null, hasRunOut: false },
    ]);
    expect((await exportCoaching(ada)).cohort_members).toMatchObject([
      { cohortId, cohort: "Autumn" },
    ]);
    expect((await exportCoaching(ben)).cohort_members).toEqual([]);
    await leaveCohort(ada, cohortId);
    await expect(leaveCohort(ada, cohortId)).rejects.toThrow(NotFound);
    expect((await getSharingPage(ada)).place).toBeNull();
    expect((await places()).size).toBe(2);
  });

  it("is counted nowhere once their account is gone, and stays where a coach who is gone had put them", async () => {
    const [ada = "", cleo = ""] = ids;
    const { id: cohortId } = await aCohort();
    await placeClients(ben, { clientIds: [ada, cleo], cohortId });
    await owner.delete(users).where(eq(users.id, ada));
    expect([...(await places()).keys()]).toEqual([cleo]);
    await owner.delete(users).where(eq(users.id, ben.userId));
    const [, client] = clients;
    if (client) expect((await getSharingPage(client)).place).toMatchObject({ cohortId, by: null });
  });
});

describe("the operator", () => {
  const said = { name: "Autumn", startsOn: "2026-10-01", endsOn: null };
  const theOne = async () => {
    const [cohort] = await owner.select().from(cohorts);
    if (!cohort) throw new Error("no cohort");
    return cohort;
  };

  it("makes a cohort, changes it, and is told of a change meanwhile", async () => {
    const admin = await anActor({ roles: ["client", "admin"] });
    await makeCohort(admin, said);
    await expect(makeCohort(admin, { ...said, name: "AUTUMN" })).rejects.toThrow(Refused);
    await aCohort({ name: "Spring" });
    const { id: cohortId } = await owner
      .select()
      .from(cohorts)
      .where(eq(cohorts.name, "Autumn"))
      .then(([row]) => row ?? { id: "" });
    const change = { ...said, cohortId, version: 1 };
    await expect(changeCohort(admin, { ...change, name: "spring" })).rejects.toThrow(Refused);
    await changeCohort(admin, { ...change, name: "Autumn 2026", endsOn: "2027-03-31" });
    const stale = changeCohort(admin, { ...change, name: "Fall" });
    await expect(stale).rejects.toThrow(Conflict);
    await stale.catch((error) =>
      expect(error.current).toMatchObject({
        name: "Autumn 2026",
        endsOn: "2027-03-31",
        version: "2",
      }),
    );
    await expect(changeCohort(admin, { ...change, cohortId: crypto.randomUUID() })).rejects.toThrow(
      NotFound,
    );
  });

  it("removes only one that nobody is counted in, and sees nobody's place", async () => {
    const admin = await anActor({ roles: ["client", "admin"] });
    await makeCohort(admin, said);
    const { id: cohortId } = await theOne();
    await placeClients(ben, { clientIds: ids, cohortId });
    await expect(removeCohort(admin, cohortId)).rejects.toThrow(Refused);
    expect(await asActor(admin, (tx) => tx.$count(cohortMembers))).toBe(0);
    await placeClients(ben, { clientIds: ids, cohortId: null });
    expect(await removeCohort(admin, cohortId)).toEqual(said);
    await expect(removeCohort(admin, cohortId)).rejects.toThrow(NotFound);
  });

  it("is who does it, and there is an end to how many", async () => {
    await makeCohort(await anActor({ roles: ["admin"] }), said);
    const { id: cohortId } = await theOne();
    for (const other of [ben, ...clients]) {
      await expect(makeCohort(other, { ...said, name: "Mine" })).rejects.toThrow(NotFound);
      await expect(changeCohort(other, { ...said, cohortId, version: 1 })).rejects.toThrow(
        NotFound,
      );
      await expect(removeCohort(other, cohortId)).rejects.toThrow(NotFound);
    }
    for (let made = 1; made < 40; made++) await aCohort();
    await expect(
      makeCohort(await anActor({ roles: ["admin"] }), { ...said, name: "One more" }),
    ).rejects.toThrow(Refused);
  });

  it("types a name and days that make sense", () => {
    const form = { name: " Autumn ", startsOn: "2026-10-01", endsOn: "" };
    expect(makeCohortInput.parse(form)).toEqual(said);
    const wrong = makeCohortInput.safeParse({ ...form, endsOn: "2026-09-30" });
    expect(wrong.error?.issues[0]).toMatchObject({ path: ["endsOn"] });
    for (const odd of [
      { name: "" },
      { name: "x".repeat(61) },
      { startsOn: "" },
      { endsOn: "soon" },
    ])
      expect(makeCohortInput.safeParse({ ...form, ...odd }).success).toBe(false);
    expect(changeCohortInput.safeParse({ ...form, cohortId: "x", version: "1" }).success).toBe(
      false,
    );
  });

  it("leaves no trace of who moved whom but in that person's log", async () => {
    const { id: cohortId } = await aCohort();
    await placeClients(ben, { clientIds: ids, cohortId });
    const entries = await owner.select().from(auditLog).where(eq(auditLog.actorId, ben.userId));
    expect(entries.map(({ subjectId, resourceId }) => [subjectId, resourceId]).sort()).toEqual(
      ids.map((id) => [id, null]).sort(),
    );
  });
});
