import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { asActorOnce, type Database } from "@/db/client";
import { credentials } from "@/db/schema";
import { withEntry, withoutEntry } from "@/lib/coaching/domain/templates/edit-template";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import type { EntryInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, Refused } from "@/lib/kernel/errors";
import { readMoney } from "@/lib/planner/commands/read-money";
import { changeTemplate, type SeenTemplate } from "./change-template";

/** Adds an entry to a template of the actor's own. Throws NotFound, Conflict or Refused. */
export const addEntry = (actor: Actor, input: EntryInput): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const named = await readNamed(tx, input.credentialId);
    await changeTemplate(actor, input, (template) => {
      if (named === "gone") throw new Refused(GONE, "title");
      return withEntry(template, {
        ...{ ...said(input, template.currency), id: randomUUID() },
        ...(named ?? { credentialId: null }),
      });
    });
  });

/** Rewrites one. Throws NotFound, Conflict or Refused. */
export const editEntry = (actor: Actor, input: EntryInput & { entryId: string }): Promise<void> =>
  asActorOnce(actor, async (tx) => {
    const named = await readNamed(tx, input.credentialId);
    await changeTemplate(actor, input, (template) => {
      const old = template.entries.find(({ id }) => id === input.entryId);
      if (!old) throw new Conflict("That entry is no longer in the template.");
      const rewritten = { ...old, ...said(input, template.currency) };
      if (named !== "gone")
        return withEntry(template, { ...rewritten, ...(named ?? { credentialId: null }) });
      // What it has named all along may have gone from the catalogue since: its own words stay.
      if (old.credentialId !== input.credentialId) throw new Refused(GONE, "title");
      return withEntry(template, { ...rewritten, credentialId: null });
    });
  });

/** Takes one out. Throws NotFound or Conflict. */
export const removeEntry = (
  actor: Actor,
  { entryId, ...seen }: SeenTemplate & { entryId: string },
): Promise<void> => changeTemplate(actor, seen, (template) => withoutEntry(template, entryId));

const GONE = "That is not in the catalogue for everybody. Choose another, or write it yourself.";

/** A public entry of the catalogue, whose kind is the entry's; null where none is named. */
async function readNamed(tx: Database, credentialId: string | null) {
  if (credentialId === null) return null;
  const [row] = await tx
    .select({ credentialId: credentials.id, kind: credentials.kind })
    .from(credentials)
    .where(and(eq(credentials.id, credentialId), isNull(credentials.ownerId)));
  return row ?? ("gone" as const);
}

type Said = Omit<TemplateEntry, "id" | "credentialId">;

const said = (input: EntryInput, currency: string): Said => ({
  ...{ kind: input.kind, title: input.title, quarters: input.quarters, hours: input.hours },
  ...{ after: input.after, serves: input.serves },
  offset: input.place - 1,
  costMinor: readMoney(input.cost, currency, "cost"),
});
