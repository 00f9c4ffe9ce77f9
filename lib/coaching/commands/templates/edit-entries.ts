import "server-only";
import { randomUUID } from "node:crypto";
import { withEntry, withoutEntry } from "@/lib/coaching/domain/templates/edit-template";
import type { TemplateEntry } from "@/lib/coaching/domain/templates/template";
import type { EntryInput } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict } from "@/lib/kernel/errors";
import { readMoney } from "@/lib/planner/commands/read-money";
import { changeTemplate, type SeenTemplate } from "./change-template";

/** Adds an entry to a template of the actor's own. Throws NotFound, Conflict or Refused. */
export const addEntry = (actor: Actor, input: EntryInput): Promise<void> =>
  changeTemplate(actor, input, (template) => {
    const kept = { id: randomUUID(), credentialId: null };
    return withEntry(template, { ...kept, ...said(input, template.currency) });
  });

/** Rewrites one. Throws NotFound, Conflict or Refused. */
export const editEntry = (actor: Actor, input: EntryInput & { entryId: string }): Promise<void> =>
  changeTemplate(actor, input, (template) => {
    const old = template.entries.find(({ id }) => id === input.entryId);
    if (!old) throw new Conflict("That entry is no longer in the template.");
    return withEntry(template, { ...old, ...said(input, template.currency) });
  });

/** Takes one out. Throws NotFound or Conflict. */
export const removeEntry = (
  actor: Actor,
  { entryId, ...seen }: SeenTemplate & { entryId: string },
): Promise<void> => changeTemplate(actor, seen, (template) => withoutEntry(template, entryId));

type Said = Omit<TemplateEntry, "id" | "credentialId">;

const said = (input: EntryInput, currency: string): Said => ({
  ...{ kind: input.kind, title: input.title, quarters: input.quarters, hours: input.hours },
  ...{ after: input.after, serves: input.serves },
  offset: input.place - 1,
  costMinor: readMoney(input.cost, currency, "cost"),
});
