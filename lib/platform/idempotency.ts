import "server-only";
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { redirect } from "next/navigation";
import { asActorOnce } from "@/db/client";
import { idempotencyKeys } from "@/db/schema";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";

type Answer<Result> = { result?: Result; redirect?: string };

const KEY = /^[\w-]{8,64}$/;

/**
 * Runs `work` once per `idempotencyKey` of the form: a repeated submission gets the first one's answer.
 * The key, the effect and the answer are one transaction; a twin waits for the first to end. `part`: which
 * part of what the form asks for, where each is a transaction of its own.
 * Throws Conflict when the key comes again with another content.
 */
export async function once<Result>(
  actor: Actor,
  form: FormData,
  work: () => Promise<Result>,
  part = "",
): Promise<Result> {
  const given = form.get("idempotencyKey");
  if (typeof given !== "string" || !KEY.test(given)) return work();
  // A digest of both is no longer than a key may be.
  const key = part ? createHash("sha256").update(`${given} ${part}`).digest("hex") : given;
  const answer = await asActorOnce<Answer<Result>>(actor, async (tx) => {
    const fingerprint = fingerprintOf(form);
    const mine = { userId: actor.userId, key, fingerprint, answer: {} };
    const [fresh] = await tx
      .insert(idempotencyKeys)
      .values(mine)
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    const here = and(eq(idempotencyKeys.userId, actor.userId), eq(idempotencyKeys.key, key));
    if (!fresh)
      return earlier<Result>(await tx.select().from(idempotencyKeys).where(here), fingerprint);
    const done = await workOrRedirect(work);
    await tx.update(idempotencyKeys).set({ answer: done }).where(here);
    return done;
  });
  if (answer.redirect) redirect(answer.redirect);
  return answer.result as Result;
}

function earlier<Result>(
  rows: { fingerprint: string; answer: unknown }[],
  fingerprint: string,
): Answer<Result> {
  const row = rows[0];
  if (!row || row.fingerprint !== fingerprint)
    throw new Conflict("This form was already sent with other content. Reload the page to go on.");
  return row.answer as Answer<Result>;
}

// A redirect is thrown; thrown on, it would roll the work back.
async function workOrRedirect<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await work() };
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (!digest.startsWith("NEXT_REDIRECT;")) throw error;
    return { redirect: digest.split(";").slice(2, -2).join(";") };
  }
}

function fingerprintOf(form: FormData): string {
  const hash = createHash("sha256");
  for (const [name, value] of form)
    if (!name.startsWith("$ACTION"))
      hash.update(`${name}\u0000${typeof value === "string" ? value : value.size}\u0001`);
  return hash.digest("hex");
}
