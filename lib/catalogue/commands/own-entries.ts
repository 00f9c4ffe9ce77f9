import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { asActor, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type { Prerequisite } from "@/lib/catalogue/domain/catalogue-entry";
import type { AddEntryInput, EditEntryInput } from "@/lib/catalogue/domain/own-entry-schema";
import { keptRenewalRule } from "@/lib/catalogue/domain/own-renewal-rule";
import { renewalRule } from "@/lib/catalogue/domain/renewal-rule-schema";
import { canEditEntry, canSeeEntry } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Forbidden, NotFound, Refused } from "@/lib/kernel/errors";

/** More private entries than any plan needs; keeps one account from filling the disk. */
const MOST_ENTRIES = 500;

/** Adds a private entry; answers its id. Throws Refused when there are too many. */
export const addEntry = (actor: Actor, input: AddEntryInput): Promise<{ id: string }> =>
  asActor(actor, async (tx) => {
    if ((await tx.$count(credentials, eq(credentials.ownerId, actor.userId))) >= MOST_ENTRIES)
      throw new Refused(`You have ${MOST_ENTRIES} entries of your own: remove one first.`);
    const [added] = await tx
      .insert(credentials)
      .values({
        ...(await columns(tx, input, input.from)),
        ownerId: actor.userId,
        source: "Your own entry",
      })
      .returning({ id: credentials.id });
    if (!added) throw new NotFound("entry");
    return added;
  });

/** Changes a private entry. Throws NotFound, Forbidden, or Conflict when it changed meanwhile. */
export const editEntry = (actor: Actor, input: EditEntryInput): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownEntry(tx, actor, input.entryId);
    const asRead = sql`date_trunc('milliseconds', ${credentials.updatedAt}) = ${input.version}::timestamptz`;
    const [edited] = await tx
      .update(credentials)
      .set({ ...(await columns(tx, input, input.entryId)), updatedAt: sql`clock_timestamp()` })
      // Two edits at once: the second waits here, and finds another version.
      .where(and(eq(credentials.id, input.entryId), asRead))
      .returning({ id: credentials.id });
    if (!edited)
      throw new Conflict("This entry changed meanwhile: reload it, then make your change again.");
  });

/** Removes a private entry; plan items made from it keep what they copied. Throws NotFound or Forbidden. */
export const removeEntry = (actor: Actor, entryId: string): Promise<void> =>
  asActor(actor, async (tx) => {
    await ownEntry(tx, actor, entryId);
    await tx
      .delete(credentials)
      .where(and(eq(credentials.id, entryId), eq(credentials.ownerId, actor.userId)));
  });

async function ownEntry(tx: Database, actor: Actor, entryId: string) {
  const [entry] = await tx
    .select({ ownerId: credentials.ownerId })
    .from(credentials)
    .where(eq(credentials.id, entryId));
  if (!entry || !canSeeEntry(actor, entry)) throw new NotFound("entry");
  if (!canEditEntry(actor, entry))
    throw new Forbidden("This entry is shared: only the operator edits it.");
  return entry;
}

/** One end of a range stands for both. `earlierId`: the entry whose rule the form began with. */
async function columns(tx: Database, input: AddEntryInput, earlierId: string | null) {
  const { kind, name, abbreviation, provider, path, industry, level, currency, note } = input;
  return {
    ...{ kind, name, abbreviation, provider, path, level, currency, note },
    industries: [industry],
    hoursMin: input.hoursMin ?? input.hoursMax,
    hoursMax: input.hoursMax ?? input.hoursMin,
    feeMinMinor: input.feeMin ?? input.feeMax,
    feeMaxMinor: input.feeMax ?? input.feeMin,
    prerequisites: await prerequisitesOf(tx, input),
    renewalMonths: input.renewalMonths,
    renewalText: input.renewalText,
    renewalRule: keptRenewalRule(input, await earlierRule(tx, earlierId)),
  };
}

async function earlierRule(tx: Database, earlierId: string | null) {
  if (earlierId === null) return null;
  const [row] = await tx
    .select({ rule: credentials.renewalRule, renewalMonths: credentials.renewalMonths })
    .from(credentials)
    .where(eq(credentials.id, earlierId));
  return row ? { ...row, rule: renewalRule.safeParse(row.rule).data ?? null } : null;
}

/** What is needed first; a credential that the catalogue knows by that name is linked to it. */
async function prerequisitesOf(tx: Database, input: AddEntryInput): Promise<Prerequisite[]> {
  const { neededYears: years, neededCredentials, neededEducation } = input;
  const keyOf = await keysByName(tx, neededCredentials);
  const own = { grade: null };
  return [
    ...(years === null ? [] : [{ ...own, kind: "experience", years } as const]),
    ...neededEducation.map((name) => ({ ...own, kind: "education", name }) as const),
    ...neededCredentials.map(
      (name) =>
        ({
          ...own,
          kind: "credential",
          name,
          seedKey: keyOf.get(name.toLowerCase()) ?? null,
        }) as const,
    ),
  ];
}

async function keysByName(tx: Database, names: readonly string[]): Promise<Map<string, string>> {
  if (names.length === 0) return new Map();
  const asked = names.map((name) => name.toLowerCase());
  const [short, long] = [sql`lower(${credentials.abbreviation})`, sql`lower(${credentials.name})`];
  const rows = await tx
    .select({
      key: credentials.seedKey,
      abbreviation: credentials.abbreviation,
      name: credentials.name,
    })
    .from(credentials)
    .where(and(isNull(credentials.ownerId), or(inArray(short, asked), inArray(long, asked))));
  return new Map(
    rows.flatMap(({ key, abbreviation, name }) =>
      key === null
        ? []
        : [name, abbreviation ?? name].map((said) => [said.toLowerCase(), key] as const),
    ),
  );
}
