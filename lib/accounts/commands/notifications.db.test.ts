import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { asActor, asNobody } from "@/db/client";
import { notifications } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import { aNotification, anActor, aSession } from "@/db/testing/factories";
import { ACTORS, type ActorKind, verbs } from "@/db/testing/matrix";
import { listNotifications } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { tokenHash } from "@/lib/platform/secrets";
import { readAllNotifications, readNotification, removeNotification } from "./read-notifications";

const coach = () => anActor({ roles: ["client", "coach"] });
let cast: Record<ActorKind, Actor>;

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
});

describe.each(ACTORS)("a notification of the owner's, for: %s", (kind) => {
  const works = (deed: Promise<unknown>) =>
    deed.then(
      () => true,
      (error: Error) => {
        expect(error.message).toBe("notification not found");
        return false;
      },
    );

  it("opens as the matrix says, by command", async () => {
    const { id } = await aNotification({ userId: cast.owner.userId });
    const { notifications: listed } = await listNotifications(cast[kind], null);
    const may = [
      listed.some((row) => row.id === id) && "read",
      (await works(readNotification(cast[kind], id))) && "mark",
      (await works(removeNotification(cast[kind], id))) && "remove",
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs("notification", kind));
  });

  it("opens as the matrix says, by row-level security alone", async () => {
    const { id } = await aNotification({ userId: cast.owner.userId });
    const here = eq(notifications.id, id);
    const [read, marked, removed] = await asActor(cast[kind], async (tx) => [
      await tx.select().from(notifications).where(here),
      await tx.update(notifications).set({ readAt: new Date() }).where(here).returning(),
      await tx.delete(notifications).where(here).returning(),
    ]);
    const may = [
      read.length > 0 && "read",
      marked.length > 0 && "mark",
      removed.length > 0 && "remove",
    ];
    expect(may.filter(Boolean).join(" ")).toBe(verbs("notification", kind));
  });
});

it("is written by jobs alone, and never rewritten but as read", async () => {
  const ada = await anActor();
  const { id } = await aNotification({ userId: ada.userId });
  const told = { userId: ada.userId, key: "x", kind: "x", refId: crypto.randomUUID() };
  await expect(asActor(ada, (tx) => tx.insert(notifications).values(told))).rejects.toThrow();
  const rewrite = sql`update notifications set kind = 'y' where id = ${id}`;
  await expect(asActor(ada, (tx) => tx.execute(rewrite))).rejects.toThrow();
});

it("tells a person one thing once", async () => {
  const ada = await anActor();
  await aNotification({ userId: ada.userId, key: "same" });
  await expect(aNotification({ userId: ada.userId, key: "same" })).rejects.toThrow();
  await aNotification({ userId: (await anActor()).userId, key: "same" });
});

it("lists the newest first, page by page, each once, though several came at one moment", async () => {
  const ada = await anActor();
  const at = new Date("2027-01-01T00:00:00Z");
  for (let n = 0; n < 45; n += 1)
    await aNotification({ userId: ada.userId, kind: `k${n}`, createdAt: new Date(+at + (n >> 2)) });
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listNotifications>> = await listNotifications(ada, after);
    seen.push(...page.notifications.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(new Set(seen).size).toBe(45);
  const { rows } = await owner.execute<{ id: string }>(
    sql`select id from notifications where user_id = ${ada.userId} order by created_at desc, id desc`,
  );
  expect(seen).toEqual(rows.map(({ id }) => id));
});

it("counts what waits where the session is read, at most a hundred", async () => {
  const ada = await anActor();
  const { cookie } = await aSession({ id: ada.userId });
  const unread = async () => {
    const { rows } = await asNobody((db) =>
      db.execute<{ unread: number }>(
        sql`select unread from session_actor(${tokenHash(cookie)}, true)`,
      ),
    );
    return rows[0]?.unread;
  };
  expect(await unread()).toBe(0);
  const { id } = await aNotification({ userId: ada.userId });
  await aNotification({ userId: ada.userId });
  await aNotification({ userId: (await anActor()).userId });
  expect(await unread()).toBe(2);
  await readNotification(ada, id);
  expect(await unread()).toBe(1);
  await owner.execute(sql`insert into notifications (user_id, key, kind, ref_id)
    select ${ada.userId}, n::text, 'x', gen_random_uuid() from generate_series(1, 150) n`);
  expect(await unread()).toBe(100);
  await readAllNotifications(ada);
  expect(await unread()).toBe(0);
});

it("keeps the moment something was first read", async () => {
  const ada = await anActor();
  const readAt = new Date("2027-01-01T00:00:00Z");
  const { id } = await aNotification({ userId: ada.userId, readAt });
  await readNotification(ada, id);
  await readAllNotifications(ada);
  const [row] = await owner.select().from(notifications).where(eq(notifications.id, id));
  expect(row?.readAt).toEqual(readAt);
});
