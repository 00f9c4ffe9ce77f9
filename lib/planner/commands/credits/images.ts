import "server-only";
import { eq, inArray, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type CreditSubject,
  creditActivities,
  creditAllocations,
  evidence,
  heldCertifications,
} from "@/db/schema";
import type { CreditShare } from "@/lib/planner/domain/credits/credits";

type Removable = { isRemoved: boolean };

type Row<T> = Omit<T, "id" | "clientId" | "version" | "createdAt" | "updatedAt" | "removedAt">;

/** What one change can alter of a row: as it was, or as it became. */
export type HeldImage = Row<typeof heldCertifications.$inferSelect> & Removable;
export type ActivityImage = Row<typeof creditActivities.$inferSelect> &
  Removable & { shares: readonly CreditShare[] };
type EvidenceImage = Removable;
export type Image = HeldImage | ActivityImage | EvidenceImage;

const removal = ({ isRemoved }: Removable) => ({ removedAt: isRemoved ? sql`now()` : null });

export async function writeHeld(tx: Database, id: string, image: HeldImage): Promise<number> {
  const { isRemoved, ...fields } = image;
  const { rowCount } = await tx
    .update(heldCertifications)
    .set({
      ...fields,
      ...removal({ isRemoved }),
      version: sql`${heldCertifications.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(heldCertifications.id, id));
  return rowCount ?? 0;
}

export async function writeActivity(
  tx: Database,
  id: string,
  image: ActivityImage,
): Promise<number> {
  const { isRemoved, shares, ...fields } = image;
  const { rowCount } = await tx
    .update(creditActivities)
    .set({
      ...fields,
      ...removal({ isRemoved }),
      version: sql`${creditActivities.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(eq(creditActivities.id, id));
  if (!rowCount) return 0;
  await tx.delete(creditAllocations).where(eq(creditAllocations.activityId, id));
  await addShares(tx, id, shares);
  return rowCount;
}

/** Writes down what an activity counts for; certifications that are gone are left out. */
export async function addShares(
  tx: Database,
  activityId: string,
  shares: readonly CreditShare[],
): Promise<void> {
  if (shares.length === 0) return;
  const wanted = shares.map(({ certificationId }) => certificationId);
  const known = await tx
    .select({ id: heldCertifications.id, clientId: heldCertifications.clientId })
    .from(heldCertifications)
    .where(inArray(heldCertifications.id, wanted));
  const rows = known.map(({ id, clientId }) => ({
    activityId,
    certificationId: id,
    clientId,
    weight: shares.find(({ certificationId }) => certificationId === id)?.weight ?? 1,
  }));
  if (rows.length > 0) await tx.insert(creditAllocations).values(rows);
}

async function writeEvidence(tx: Database, id: string, image: EvidenceImage): Promise<number> {
  const { rowCount } = await tx
    .update(evidence)
    .set({ ...removal(image), version: sql`${evidence.version} + 1` })
    .where(eq(evidence.id, id));
  return rowCount ?? 0;
}

/** Makes a row what an image says; answers 0 where it is gone for good. Images come from the log alone. */
export function writeImage(
  tx: Database,
  { subject, id, image }: { subject: CreditSubject; id: string; image: unknown },
): Promise<number> {
  if (subject === "certification") return writeHeld(tx, id, image as HeldImage);
  if (subject === "activity") return writeActivity(tx, id, image as ActivityImage);
  return writeEvidence(tx, id, image as EvidenceImage);
}
