import "server-only";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

export type MailOrder = {
  kind: string;
  /** The row the mail is about; its text is composed when it is sent. */
  refId: string;
  to: { userId: string | null; email: string };
  /** Sent once per key. */
  key: string;
};

/** Queues a mail in the caller's transaction: no mail without the change, no change without the mail. */
export async function queueMail(tx: Database, { kind, refId, to, key }: MailOrder): Promise<void> {
  await tx.execute(
    sql`select queue_mail(${key}, ${kind}, ${refId}::uuid, ${to.userId}::uuid, ${to.email})`,
  );
}
