import "server-only";
import { asActor, asActorOnce, type Database } from "@/db/client";
import { matchOccupations, readOccupationTitles, searchCatalogue } from "@/lib/catalogue/queries";
import { inOrder } from "@/lib/coaching/domain/templates/edit-template";
import { entryForm } from "@/lib/coaching/domain/templates/entry-form";
import { namedEntryForm } from "@/lib/coaching/domain/templates/named-entry";
import type { Template } from "@/lib/coaching/domain/templates/template";
import type { EntryFilter } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { starterCredential } from "@/lib/planner/queries/starter-credentials";
import { readTemplates } from "./read-templates";

/** The actor's own templates by name, and those set aside. One query. */
export const listTemplates = (actor: Actor) => asActor(actor, (tx) => readTemplates(tx, actor));

/** One of them. Throws NotFound. */
export async function getTemplate(actor: Actor, templateId: string) {
  const found = (await listTemplates(actor)).find(({ id }) => id === templateId);
  if (!found) throw new NotFound("template");
  return found;
}

/**
 * One of them with what writing an entry begins with: a new one or the one that is rewritten, what the catalogue says of
 * the entry or occupation that was chosen for it, or what a search found. Four queries at the most. Throws NotFound, also
 * for an entry of the catalogue that is not everybody's.
 */
export const getTemplateDesk = (actor: Actor, templateId: string, asked: EntryFilter) =>
  asActorOnce(actor, async (tx) => {
    const kept = await getTemplate(actor, templateId);
    const { template } = kept;
    const entries = inOrder(template.entries);
    const edited = entries.find(({ id }) => id === asked.edit) ?? null;
    const was = edited ? entryForm(edited, template.currency) : {};
    const entryId = asked.entry === "none" ? null : asked.entry;
    const named = entryId ? await readNamed(actor, template, { entryId, edited }) : null;
    const role = named ? null : await readRole(tx, asked.occupation);
    const isSearch = !named && !role && asked.q !== "";
    const found = isSearch ? await searchCatalogue(actor, { q: asked.q, isPublic: true }) : null;
    const initial = named
      ? namedEntryForm(template, named, { was, after: named.needs.after })
      : { ...was, ...(role && { kind: "role", title: role }) };
    const roles = isSearch ? await matchOccupations(tx, asked.q) : [];
    const credentialId = asked.entry || role ? (named?.id ?? null) : (edited?.credentialId ?? null);
    return { ...kept, entries, edited, named, role, found, roles, initial, credentialId };
  });

type Naming = { entryId: string; edited: { id: string } | null };

/** A public entry of the catalogue, and what it asks of the template's other entries. */
async function readNamed(actor: Actor, template: Template, { entryId, edited }: Naming) {
  const others = template.entries
    .filter(({ id }) => id !== edited?.id)
    .map(({ id, credentialId }) => ({ id, credentialId, status: "planned" as const }));
  const named = await starterCredential(actor, entryId, others);
  if (named.isOwn) throw new NotFound("entry");
  return named;
}

async function readRole(tx: Database, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const title = (await readOccupationTitles(tx, [code])).get(code);
  if (title === undefined) throw new NotFound("occupation");
  return title;
}
