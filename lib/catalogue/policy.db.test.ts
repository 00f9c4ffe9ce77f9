import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor } from "@/db/client";
import { credentials, credentialVersions, ladders } from "@/db/schema";
import { aCredential, aLadder } from "@/db/testing/catalogue-factories";
import { owner } from "@/db/testing/connect";
import { anActor } from "@/db/testing/factories";
import { ACTORS, type ActorKind, type Resource, verbs } from "@/db/testing/matrix";
import type { Actor } from "@/lib/kernel/actor";
import { canEditLadder, canSeeLadder } from "./policy";

// Row-level security alone, no command before it: what each of the cast reads and changes.

const coach = () => anActor({ roles: ["client", "coach"] });
let cast: Record<ActorKind, Actor>;
const ids: Partial<Record<Resource, string>> = {};

beforeAll(async () => {
  cast = {
    owner: await anActor(),
    "other client": await anActor(),
    coach: await coach(),
    "coach, other scope": await coach(),
    "coach, revoked": await coach(),
    "coach, ended": await coach(),
    "stranger coach": await coach(),
    admin: await anActor({ roles: ["client", "admin"] }),
  };
  ids["entry, public"] = (await aCredential()).id;
  ids["entry, one's own"] = (await aCredential({ ownerId: cast.owner.userId })).id;
});

describe.each(["entry, public", "entry, one's own"] as const)("%s", (resource) => {
  it.each(ACTORS)("%s", async (kind) => {
    const here = eq(credentials.id, ids[resource] ?? "");
    const [read, changed] = await asActor(cast[kind], async (tx) => [
      await tx.select({ id: credentials.id }).from(credentials).where(here),
      await tx
        .update(credentials)
        .set({ note: kind })
        .where(here)
        .returning({ id: credentials.id }),
    ]);
    const change = resource === "entry, public" ? "curate" : "edit";
    const may = [read.length > 0 && "read", changed.length > 0 && change];
    expect(may.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  });
});

it.each(ACTORS.filter((kind) => kind !== "admin"))(
  "%s adds no public entry and writes no history",
  async (kind) => {
    const entry = { kind: "degree", name: "Mine for all", source: "Me" } as const;
    await expect(
      asActor(cast[kind], (tx) => tx.insert(credentials).values(entry)),
    ).rejects.toThrow();
    const version = { number: 1, before: {}, after: {}, reason: "Because" };
    await expect(
      asActor(cast[kind], (tx) =>
        tx
          .insert(credentialVersions)
          .values({ ...version, credentialId: ids["entry, public"] ?? "" }),
      ),
    ).rejects.toThrow();
  },
);

it("lets nobody rewrite what an entry said before, nor the operator count people one by one", async () => {
  const [version] = await owner
    .insert(credentialVersions)
    .values({
      ...{ credentialId: ids["entry, public"] ?? "", number: 7 },
      ...{ before: {}, after: {}, reason: "Once" },
    })
    .returning();
  for (const write of [
    sql`update credential_versions set reason = 'Never' where id = ${version?.id}`,
    sql`delete from credential_versions where id = ${version?.id}`,
  ])
    await expect(asActor(cast.admin, (tx) => tx.execute(write))).rejects.toThrow();
  const count = (actor: Actor) =>
    asActor(actor, (tx) =>
      tx.execute<{ n: number | null }>(sql`select count_people_with(${ids["entry, public"]}) as n`),
    );
  expect((await count(cast.admin)).rows).toEqual([{ n: 0 }]);
  expect((await count(cast.owner)).rows).toEqual([{ n: null }]);
});

it("takes away no entry that came with the product or that something names, also not by hand", async () => {
  const seeded = await aCredential({ seedKey: "seeded", seedHash: "x" });
  const named = await aCredential({ seedKey: "named-one" });
  await aCredential({
    prerequisites: [{ kind: "credential", name: "It", seedKey: "named-one", grade: "K" }],
  });
  const free = await aCredential({ seedKey: "free-one" });
  const remove = (actor: Actor, id: string) =>
    asActor(actor, (tx) => tx.delete(credentials).where(eq(credentials.id, id)).returning());
  expect(await remove(cast.admin, seeded.id)).toEqual([]);
  expect(await remove(cast.admin, named.id)).toEqual([]);
  expect(await remove(cast.owner, free.id)).toEqual([]);
  expect(await remove(cast.admin, free.id)).toHaveLength(1);
});

// Ladders.

const ada = await anActor();
const own = await aLadder({ ownerId: ada.userId });
const forAll = await aLadder();

/** What row-level security alone lets the actor do with a ladder. */
const may = (actor: Actor, id: string) =>
  asActor(actor, async (tx) => {
    const isIt = eq(ladders.id, id);
    const read = (await tx.$count(ladders, isIt)) === 1;
    const edited = await tx.update(ladders).set({ note: "x" }).where(isIt).returning();
    return [read && "read", edited.length === 1 && "edit"].filter(Boolean).join(" ");
  });

it.each<[ActorKind, Actor]>([
  ["owner", ada],
  ["other client", await anActor()],
  ["stranger coach", await anActor({ roles: ["client", "coach"] })],
  ["admin", await anActor({ roles: ["client", "admin"] })],
])("%s: the matrix, the predicates and row-level security say the same", async (kind, actor) => {
  for (const [resource, ladder] of [
    ["ladder, own", own],
    ["ladder, operator's", forAll],
  ] as const) {
    expect(await may(actor, ladder.id)).toBe(verbs(resource, kind));
    const predicates = [
      canSeeLadder(actor, ladder) && "read",
      canEditLadder(actor, ladder) && "edit",
    ];
    expect(predicates.filter(Boolean).join(" ")).toBe(verbs(resource, kind));
  }
});
