import "server-only";
import { asActor } from "@/db/client";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";
import { readTemplates } from "./read-templates";

/** The actor's own templates by name, and those set aside. One query. */
export const listTemplates = (actor: Actor) => asActor(actor, (tx) => readTemplates(tx, actor));

/** One of them. Throws NotFound. */
export async function getTemplate(actor: Actor, templateId: string) {
  const found = (await listTemplates(actor)).find(({ id }) => id === templateId);
  if (!found) throw new NotFound("template");
  return found;
}
