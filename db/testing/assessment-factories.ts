import { eq } from "drizzle-orm";
import { attempts, instrumentVersions, responses, results } from "@/db/schema";
import { owner } from "./connect";
import { one } from "./one";

type Attempt = typeof attempts.$inferSelect;
type Result = typeof results.$inferSelect;

const INSTRUMENT = "fairlead-v1/prov-1/en";

/** The current form's row; the words and numbers are the assessment's own, so its definition may be empty here. */
async function anInstrument(definition: unknown = {}): Promise<string> {
  await owner
    .insert(instrumentVersions)
    .values({
      id: INSTRUMENT,
      instrument: "fairlead-v1",
      version: "prov-1",
      language: "en",
      status: "provisional",
      definition,
      isActive: true,
    })
    .onConflictDoNothing();
  return INSTRUMENT;
}

type Version = { id: string; name: string; version: string; language: string };

/** A published version with numbers from answers, as calibration leaves it; in use unless `isActive` says otherwise. */
export async function aCalibratedVersion(
  { id, name, version, language }: Version,
  definition: unknown,
  { isActive = true }: { isActive?: boolean } = {},
): Promise<string> {
  if (isActive)
    await owner
      .update(instrumentVersions)
      .set({ isActive: false })
      .where(eq(instrumentVersions.language, language));
  await owner
    .insert(instrumentVersions)
    .values({
      ...{ id, instrument: name, version, language, definition, isActive },
      status: "calibrated",
    })
    .onConflictDoUpdate({ target: instrumentVersions.id, set: { isActive } });
  return id;
}

/** An open sitting of `clientId`, with two questions unless `itemOrder` says otherwise. */
export async function anAttempt(
  given: Partial<typeof attempts.$inferInsert> & { clientId: string },
): Promise<Attempt> {
  const instrumentVersionId = await anInstrument();
  const itemOrder = ["sk-s-1", "sk-l-1"];
  return one(
    await owner
      .insert(attempts)
      .values({ instrumentVersionId, seed: 1, itemOrder, ...given })
      .returning(),
  );
}

/** One answer of a sitting. */
export async function aResponse(
  attempt: Pick<Attempt, "id" | "clientId">,
  given: Partial<typeof responses.$inferInsert> = {},
): Promise<void> {
  await owner.insert(responses).values({
    attemptId: attempt.id,
    clientId: attempt.clientId,
    itemId: "sk-s-1",
    value: 3,
    ...given,
  });
}

const estimate = (mean: number) => ({ mean, standardError: 0.36 });
const facetOf = (facet: string) => ({
  facet,
  specialist: estimate(0.8),
  leadership: estimate(-0.4),
  difference: { mean: 1.2, standardError: 0.85 },
  specialistHigher: 0.92,
});
const probabilities = { specialist: 0.81, leadership: 0.01, hybrid: 0.06, exploring: 0.12 };
const verdict = { kind: "clear", outcome: "specialist", probability: 0.81 };

/** A score that leans specialist, in the shape the assessment stores. */
const SCORE = {
  answered: { specialist: 24, leadership: 24 },
  specialist: estimate(0.9),
  leadership: estimate(-0.5),
  covariance: 0.02,
  cuts: { specialist: 0.08, leadership: 0.08, delta: 0.5 },
  probabilities,
  verdict,
  sensitivity: [-0.25, 0, 0.25].map((shift) => ({ shift, probabilities, verdict })),
  facets: ["skills", "responsibilities", "advancement", "satisfaction"].map(facetOf),
  drivers: [
    { itemId: "sk-s-1", specialist: 0.08, leadership: 0 },
    { itemId: "sk-l-1", specialist: 0, leadership: 0.05 },
  ],
  workItself: null,
  rawMeans: { specialist: 3, leadership: 1.6 },
  flags: [],
};

/** A submitted sitting with its result, leaning specialist unless `score` says otherwise. */
export async function aResult(
  given: Partial<typeof results.$inferInsert> & { clientId: string; submittedAt?: Date },
): Promise<Result> {
  const { submittedAt = new Date(), ...over } = given;
  const attempt = await anAttempt({
    clientId: given.clientId,
    state: "submitted",
    startedAt: submittedAt,
    submittedAt,
  });
  return one(
    await owner
      .insert(results)
      .values({
        attemptId: attempt.id,
        instrumentVersionId: attempt.instrumentVersionId,
        scoringVersion: "2026-11.1",
        verdict: "clear",
        leading: "specialist",
        score: SCORE,
        scoredAt: submittedAt,
        ...over,
      })
      .returning(),
  );
}
