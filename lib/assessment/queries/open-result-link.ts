import "server-only";
import { sql } from "drizzle-orm";
import { asNobody } from "@/db/client";
import { storedScore } from "@/lib/assessment/schema";
import { NotFound } from "@/lib/kernel/errors";
import { allowed } from "@/lib/platform/rate-limit";
import { tokenHash } from "@/lib/platform/secrets";

const TOKEN = /^[\w-]{43}$/;
const A_QUARTER_HOUR = { max: 120, seconds: 900 };

type Opened = {
  version: string;
  status: "provisional" | "interim" | "calibrated";
  submitted: number;
  expires: number;
  score: unknown;
  name: string | null;
};

/** Of a score only what the page draws; whatever else is stored some day stays out by itself. */
const sharedScore = storedScore.pick({
  answered: true,
  specialist: true,
  leadership: true,
  covariance: true,
  cuts: true,
  probabilities: true,
  verdict: true,
  sensitivity: true,
  facets: true,
  flags: true,
});

/**
 * What a link shows to whoever has it, and counts the look. Nothing of the answers themselves leaves here.
 * Throws NotFound: for an unknown, run out or taken back one, and after too many tries from one place alike.
 */
export async function openResultLink(token: string, from: string) {
  if (!TOKEN.test(token) || !(await allowed(`shared-from:${from}`, A_QUARTER_HOUR)))
    throw new NotFound("link");
  const { rows } = await asNobody((db) =>
    db.execute<Opened>(sql`
      select l.instrument_version_id as version, v.status, l.score, l.name,
        extract(epoch from l.submitted_at)::float8 as submitted,
        extract(epoch from l.expires_at)::float8 as expires
      from open_result_link(${tokenHash(token)}) l
      join instrument_versions v on v.id = l.instrument_version_id`),
  );
  const [row] = rows;
  if (!row) throw new NotFound("link");
  return {
    name: row.name,
    status: row.status,
    instrumentVersionId: row.version,
    submittedAt: new Date(row.submitted * 1000),
    expiresAt: new Date(row.expires * 1000),
    score: sharedScore.parse(row.score),
  };
}
