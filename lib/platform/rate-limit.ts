import "server-only";
import { sql } from "drizzle-orm";
import { asVisitor } from "@/db/client";
import { rateLimits } from "@/db/schema";
import { tokenHash } from "./secrets";

/**
 * Counts one try under `key` and tells whether it is still allowed: at most `max` in `seconds`.
 * Kept in the database, so it survives a restart; a database error is thrown, never a pass.
 */
export async function allowed(
  key: string,
  { max, seconds }: { max: number; seconds: number },
): Promise<boolean> {
  const expired = sql`${rateLimits.windowStartedAt} < now() - make_interval(secs => ${seconds})`;
  const [row] = await asVisitor("auth", (tx) =>
    tx
      .insert(rateLimits)
      .values({ key: tokenHash(key), count: 1 })
      .onConflictDoUpdate({
        target: rateLimits.key,
        set: {
          count: sql`case when ${expired} then 1 else ${rateLimits.count} + 1 end`,
          windowStartedAt: sql`case when ${expired} then now() else ${rateLimits.windowStartedAt} end`,
        },
      })
      .returning({ count: rateLimits.count }),
  );
  return row !== undefined && row.count <= max;
}
