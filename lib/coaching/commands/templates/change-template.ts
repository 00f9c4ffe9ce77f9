import "server-only";
import { eq } from "drizzle-orm";
import { asActor } from "@/db/client";
import { planTemplates } from "@/db/schema";
import type { Template } from "@/lib/coaching/domain/templates/template";
import { lockTemplate, templateOf } from "@/lib/coaching/queries/read-templates";
import { storedTemplate } from "@/lib/coaching/schema/templates";
import type { Actor } from "@/lib/kernel/actor";
import { Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import { now } from "@/lib/platform/clock";

export type SeenTemplate = { templateId: string; version: number };

/**
 * The one way a template is changed: what it said before is kept, to be taken back. Throws NotFound, Conflict (changed
 * elsewhere since), and whatever `edit` refuses.
 */
export const changeTemplate = (
  actor: Actor,
  seen: SeenTemplate,
  edit: (template: Template) => Template,
): Promise<void> =>
  withTemplate(actor, seen, (row) => ({ ...edit(templateOf(row)), previous: templateOf(row) }));

/** Makes a template say what it said before its last change; once more, and that is taken back. Throws as `changeTemplate`. */
export const takeBackTemplate = (actor: Actor, seen: SeenTemplate): Promise<void> =>
  withTemplate(actor, seen, (row) => {
    if (row.previous === null) throw new Refused("Nothing was changed yet.");
    return { ...storedTemplate.parse(row.previous), previous: templateOf(row) };
  });

/** Sets a template aside, or brings it back. Offers that were made with it stay. Throws as `changeTemplate`. */
export const setTemplateAside = (
  actor: Actor,
  { isAside, ...seen }: SeenTemplate & { isAside: boolean },
): Promise<void> => withTemplate(actor, seen, () => ({ removedAt: isAside ? now() : null }));

type Row = typeof planTemplates.$inferSelect;
type Change = Partial<Omit<Row, "currency">> & { currency?: string };

const withTemplate = (actor: Actor, seen: SeenTemplate, change: (row: Row) => Change) =>
  asActor(actor, async (tx) => {
    const row = await lockTemplate(tx, actor, seen.templateId);
    if (!row) throw new NotFound("template");
    if (row.version !== seen.version)
      throw new Conflict(
        "This template was changed elsewhere. Open it again to see how it stands.",
      );
    const { currency: _fixed, ...changed } = change(row);
    await tx
      .update(planTemplates)
      .set({ ...changed, version: row.version + 1, updatedAt: now() })
      .where(eq(planTemplates.id, row.id));
  });
