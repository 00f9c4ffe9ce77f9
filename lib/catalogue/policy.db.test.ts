import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { asActor } from "@/db/client";
import { ladders } from "@/db/schema";
import { aLadder } from "@/db/testing/catalogue-factories";
import { anActor } from "@/db/testing/factories";
import { type ActorKind, verbs } from "@/db/testing/matrix";
import type { Actor } from "@/lib/kernel/actor";
import { canEditLadder, canSeeLadder } from "./policy";

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
