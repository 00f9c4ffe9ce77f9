import "server-only";
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { catalogueImports } from "@/db/schema";
import { canImport } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/kernel/actor";
import { NotFound } from "@/lib/kernel/errors";

/** An import's state, held until the transaction ends. Throws NotFound, for anybody but an admin always. */
export async function lockImport(tx: Database, actor: Actor, importId: string) {
  if (!canImport(actor)) throw new NotFound("page");
  const [found] = await tx
    .select({ state: catalogueImports.state })
    .from(catalogueImports)
    .where(eq(catalogueImports.id, importId))
    .for("update");
  if (!found) throw new NotFound("import");
  return found;
}
