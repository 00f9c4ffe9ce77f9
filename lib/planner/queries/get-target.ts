import "server-only";
import { asActorOnce, type Database } from "@/db/client";
import type { EntrySummary } from "@/lib/catalogue/domain/catalogue-entry";
import { gapSize } from "@/lib/catalogue/domain/gap-size";
import type { ElementGap } from "@/lib/catalogue/domain/role-gap";
import { wayRound } from "@/lib/catalogue/domain/way-round";
import { listStarterCredentials, readRoleAt, readVantage } from "@/lib/catalogue/queries";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { PATHS, type Path } from "@/lib/kernel/path";
import { readAim } from "./read-aim";

type Asked = { occupation: string; have: readonly string[] };

/**
 * An occupation as the role to aim for: what it would change in the actor's plan, what it asks beyond their own
 * work, and which credentials serve the way. Four queries. Throws NotFound where there is no such occupation.
 */
export const getTarget = (actor: Actor, { occupation, have }: Asked) =>
  asActorOnce(actor, async (tx) => {
    const aim = await readAim(tx, actor);
    const from = aim.occupationCode ? await readVantage(tx, aim.occupationCode) : null;
    const role = await readRoleAt(tx, occupation, from);
    if (!role) throw new NotFound("occupation");
    const path = aim.plan?.path ?? aim.chosen;
    const { grows, ways, ...target } = role;
    const had = new Set(have);
    return {
      ...target,
      plan: aim.plan,
      path,
      isOwn: from?.occupation.code === occupation,
      from: from?.occupation ?? null,
      missing: grows?.filter(({ id }) => !had.has(id)) ?? null,
      has: (grows ?? []).filter(({ id }) => had.has(id)),
      round: grows && wayRound(gapSize(grows, had), vias(ways, had)),
      credentials: await listServing(tx, path, aim.plan?.family ?? aim.jobFamily),
    };
  });

type Way = {
  code: string;
  title: string;
  first: readonly ElementGap[] | null;
  second: readonly ElementGap[] | null;
};

const vias = (ways: readonly Way[], had: ReadonlySet<string>) =>
  ways.flatMap(({ code, title, first, second }) =>
    first && second
      ? [{ code, title, first: gapSize(first, had), second: gapSize(second, had) }]
      : [],
  );

/** So many are suggested. */
const MOST = 6;

/** Credentials for people at work already, of the path and family; none while there is no path. */
async function listServing(
  tx: Database,
  path: Path | null,
  family: string | null,
): Promise<EntrySummary[]> {
  if (path === null) return [];
  const wanted = path === "hybrid" ? PATHS : path;
  const entries = await listStarterCredentials(tx, { path: wanted, family });
  return entries.filter(({ level }) => level !== "entry").slice(0, MOST);
}
