import "server-only";
import { attempts, instrumentVersions, results } from "@/db/schema";

/** A sitting with one of its scorings: results joined to their version, and to their sitting. */
export const SCORING = {
  attemptId: attempts.id,
  clientId: attempts.clientId,
  startedAt: attempts.startedAt,
  submittedAt: attempts.submittedAt,
  takenWith: attempts.instrumentVersionId,
  language: instrumentVersions.language,
  instrumentVersionId: results.instrumentVersionId,
  scoringVersion: results.scoringVersion,
  isActive: instrumentVersions.isActive,
  publishedAt: instrumentVersions.createdAt,
  status: instrumentVersions.status,
};
