import { eq, inArray, sql } from "drizzle-orm";
import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { clientLabels, consentRequests, engagements, mails, savedViews } from "@/db/schema";
import { aGrant, anEngagement } from "@/db/testing/coaching-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { one } from "@/db/testing/one";
import { cleanUp } from "@/lib/accounts/jobs/clean-up";
import { type ClientView, viewQuery } from "@/lib/coaching/domain/client-view";
import { exportCoaching, listClients } from "@/lib/coaching/queries";
import { chosenClientsInput, saveViewInput } from "@/lib/coaching/schema/client-list";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound, Refused } from "@/lib/kernel/errors";
import { askMany } from "./ask-many";
import { labelClients } from "./label-clients";
import { removeView, saveView } from "./saved-views";

const pool = new Pool({ connectionString: process.env.DATABASE_OWNER_URL, max: 2 });
afterAll(() => pool.end());

let ben: Actor;
let ids: string[];
beforeEach(async () => {
  ben = await anActor({ roles: ["client", "coach"] });
  ids = [];
  for (const name of ["Ada", "Cleo", "Zoe"]) {
    const { userId } = await anActor({ name });
    await anEngagement({ clientId: userId, coachId: ben.userId });
    ids.push(userId);
  }
});

const list = (label: string | null = null, of = ben) =>
  listClients(of, { search: "", filter: "all", label, today: "2027-05-10" });
const names = async (label: string | null) => (await list(label)).clients.map(({ name }) => name);
const put = (label: string, clientIds: string[], does: "add" | "remove" = "add", by = ben) =>
  labelClients(by, { label, clientIds, does });

describe("a label", () => {
  it("is put on many at once, narrows the list whatever its case, and is counted", async () => {
    const [ada = "", cleo = "", zoe = ""] = ids;
    expect(await put("Weekly", [ada, zoe])).toMatchObject({
      label: "Weekly",
      clientIds: [ada, zoe],
    });
    // One and the same word: spelled as before, and only who had it not is new.
    const again = await put("weekly", [ada, cleo]);
    expect(again).toEqual({ label: "Weekly", does: "add", clientIds: [cleo] });
    expect(await names("WEEKLY")).toEqual(["Ada", "Cleo", "Zoe"]);
    expect((await list()).labels).toEqual([{ label: "Weekly", people: 3 }]);
    // What undo sends touches nobody else.
    const { label, clientIds } = again;
    expect(await put(label, clientIds, "remove")).toMatchObject({ clientIds: [cleo] });
    expect(await names("Weekly")).toEqual(["Ada", "Zoe"]);
    expect((await list()).clients.map(({ labels }) => labels)).toEqual([
      ["Weekly"],
      [],
      ["Weekly"],
    ]);
    expect((await list("Weekly")).counts.all).toBe(2);
  });

  it("is put on nobody where one of them is not coached by who asks", async () => {
    const stranger = await anActor();
    await expect(put("Weekly", [...ids, stranger.userId])).rejects.toThrow(NotFound);
    await expect(put("Weekly", ids, "add", stranger)).rejects.toThrow(NotFound);
    await owner
      .update(engagements)
      .set({ endedAt: sql`now()`, endedBy: "client" })
      .where(eq(engagements.clientId, ids[0] ?? ""));
    await expect(put("Weekly", ids)).rejects.toThrow(NotFound);
    expect((await list()).labels).toEqual([]);
    // The second line of defence says the same.
    await expect(
      asActor(ben, (tx) =>
        tx
          .insert(clientLabels)
          .values({ coachId: ben.userId, clientId: stranger.userId, label: "x" }),
      ),
    ).rejects.toThrow();
  });

  it("is its coach's alone, in their copy, and erased ninety days after the coaching", async () => {
    const [ada = ""] = ids;
    await put("Weekly", [ada]);
    const client = { ...(await anActor()), userId: ada };
    expect(await asActor(client, (tx) => tx.$count(clientLabels))).toBe(0);
    expect((await exportCoaching(client)).client_labels).toEqual([]);
    expect((await exportCoaching(ben)).client_labels).toMatchObject([{ label: "Weekly" }]);
    const endedAgo = (days: number) =>
      owner
        .update(engagements)
        .set({ endedAt: sql`now() - make_interval(days => ${days})`, endedBy: "client" })
        .where(eq(engagements.clientId, ada));
    const left = () => owner.$count(clientLabels, eq(clientLabels.clientId, ada));
    await endedAgo(89);
    await cleanUp(pool);
    expect(await left()).toBe(1);
    await endedAgo(91);
    await cleanUp(pool);
    expect(await left()).toBe(0);
  });

  it("is read from a form's ticks, one at least", () => {
    const read = (form: object) =>
      chosenClientsInput.safeParse({ label: "W", does: "add", ...form });
    expect(read({ [`client.${ids[0]}`]: "on" }).data).toMatchObject({ clientIds: [ids[0]] });
    expect(read({}).error?.issues[0]?.message).toBe("Choose at least one client first");
    expect(read({ "client.x": "on" }).success).toBe(false);
    expect(read({ [`client.${ids[0]}`]: "on", label: "x".repeat(31) }).success).toBe(false);
  });
});

describe("a saved view", () => {
  it("keeps only what a list's address can say", () => {
    const { query } = saveViewInput.parse({
      name: "Mine",
      query: "label=Weekly&show=attention&why=nonsense&evil=%3Cscript%3E&after=x",
    });
    expect(query).toBe("show=attention&label=Weekly");
  });

  it("keeps the longest search and label there can be, in letters that take most of an address", async () => {
    const view: ClientView = {
      ...{ q: "港".repeat(80), show: "attention", why: "no check-in" },
      ...{ label: "灯".repeat(30), cohort: crypto.randomUUID() },
    };
    const sent = saveViewInput.parse({ name: "遠い", query: viewQuery(view) });
    const coach = await anActor({ roles: ["client", "coach"] });
    await saveView(coach, sent);
    expect((await list(null, coach)).views).toMatchObject([{ query: viewQuery(view) }]);
  });

  it("has a name of its own, is removed and saved again, and is nobody else's", async () => {
    await saveView(ben, { name: "Mine", query: "q=a" });
    await expect(saveView(ben, { name: "mine", query: "q=b" })).rejects.toThrow(Refused);
    const [view] = (await list()).views;
    const other = await anActor({ roles: ["client", "coach"] });
    expect((await list(null, other)).views).toEqual([]);
    await expect(removeView(other, view?.id ?? "")).rejects.toThrow(NotFound);
    const gone = await removeView(ben, view?.id ?? "");
    expect((await list()).views).toEqual([]);
    await saveView(ben, gone);
    expect((await list()).views).toMatchObject([{ name: "Mine", query: "q=a" }]);
    expect(await asActor(other, (tx) => tx.$count(savedViews))).toBe(0);
  });
});

describe("many clients", () => {
  const ask = (clientIds: string[], isSure: boolean, by = ben) =>
    askMany(by, {
      clientIds,
      scope: "check-ins",
      purpose: "To see how it goes",
      does: isSure ? "ask" : "look",
    });
  const requests = () =>
    owner.select().from(consentRequests).where(eq(consentRequests.coachId, ben.userId));
  const engagementOf = async (clientId: string) =>
    one(await owner.select().from(engagements).where(eq(engagements.clientId, clientId)));

  it("are asked to show more at once, after it was seen whom that asks, and who need not be is counted by reason", async () => {
    const [ada = "", cleo = "", zoe = ""] = ids;
    await aGrant(await engagementOf(cleo), { scope: "check-ins" });
    const looked = await ask(ids, false);
    const sees = { words: "You see that already.", people: 1 };
    expect(looked).toMatchObject({ asked: [ada, zoe], refused: [sees], isSure: false });
    expect(await requests()).toEqual([]);
    expect(await ask([...ids, ada], true)).toMatchObject({ asked: [ada, zoe], refused: [sees] });
    expect((await requests()).map(({ clientId }) => clientId).sort()).toEqual([ada, zoe].sort());
    const sent = await owner.select().from(mails).where(inArray(mails.userId, ids));
    expect(sent.map(({ kind }) => kind)).toEqual(["consent-asked", "consent-asked"]);
    const again = await ask(ids, true);
    expect(again.asked).toEqual([]);
    expect(again.refused.map(({ people }) => people)).toEqual([2, 1]);
  });

  it("are all the actor's, or nobody is asked", async () => {
    const stranger = await anActor();
    for (const isSure of [false, true]) {
      await expect(ask([...ids, stranger.userId], isSure)).rejects.toThrow(NotFound);
      await expect(ask(ids, isSure, stranger)).rejects.toThrow(NotFound);
    }
    await owner
      .update(engagements)
      .set({ endedAt: sql`now()`, endedBy: "client" })
      .where(eq(engagements.clientId, ids[2] ?? ""));
    await expect(ask(ids, true)).rejects.toThrow(NotFound);
    expect(await requests()).toEqual([]);
  });

  it("are asked for by a form that says whom, what and what for", () => {
    const [ada = ""] = ids;
    const form = { does: "look", scope: "plan", purpose: "To see", [`client.${ada}`]: "on" };
    expect(chosenClientsInput.parse(form)).toMatchObject({ clientIds: [ada], does: "look" });
    for (const wrong of [
      { ...form, purpose: " " },
      { ...form, scope: "all" },
      { does: "ask", scope: "plan" },
    ])
      expect(chosenClientsInput.safeParse(wrong).success).toBe(false);
  });
});
