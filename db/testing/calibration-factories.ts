import { randomUUID } from "node:crypto";
import { attempts, profiles, researchConsents, responses, results, users } from "@/db/schema";
import { owner } from "./connect";

/** One simulated sitting: raw answers by item id, in the order shown. */
export type SimulatedSitting = {
  answers: Readonly<Record<string, number>>;
  order: readonly string[];
  jobFamily?: string;
};

type Whose = {
  versionId: string;
  /** Whether these people let their answers be used; they do unless it says otherwise. */
  hasConsented?: boolean;
  /** Signs of quality on their results. */
  flags?: readonly { sign: string; weight: "hard" | "soft"; value: number }[];
  /** A whole score for their results, for screens that show them; a bare one unless given. */
  score?: Readonly<Record<string, unknown>>;
};

const CHUNK = 4000;

async function inChunks<T>(rows: readonly T[], insert: (some: T[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += CHUNK) await insert(rows.slice(at, at + CHUNK));
}

/** Many people with one submitted sitting each, written in bulk. Returns their ids. */
export async function manySittings(
  sittings: readonly SimulatedSitting[],
  { versionId, hasConsented = true, flags = [], score = {} }: Whose,
): Promise<string[]> {
  const people = sittings.map((sitting) => ({
    ...sitting,
    id: randomUUID(),
    attemptId: randomUUID(),
  }));
  await inChunks(people, (some) =>
    owner.insert(users).values(
      some.map(({ id }) => ({
        id,
        email: `${id}@example.test`,
        name: "Simulated Person",
        emailVerifiedAt: new Date(),
      })),
    ),
  );
  const employed = people.filter(({ jobFamily }) => jobFamily !== undefined);
  await inChunks(employed, (some) =>
    owner
      .insert(profiles)
      .values(some.map(({ id, jobFamily }) => ({ userId: id, jobFamily: jobFamily ?? null }))),
  );
  if (hasConsented)
    await inChunks(people, (some) =>
      owner.insert(researchConsents).values(some.map(({ id }) => ({ clientId: id }))),
    );
  await inChunks(people, (some) =>
    owner.insert(attempts).values(
      some.map(({ id, attemptId, order }, at) => ({
        id: attemptId,
        clientId: id,
        instrumentVersionId: versionId,
        seed: at,
        itemOrder: [...order],
        state: "submitted" as const,
        submittedAt: new Date(),
      })),
    ),
  );
  const given = people.flatMap(({ id, attemptId, answers }) =>
    Object.entries(answers).map(([itemId, value]) => ({ attemptId, clientId: id, itemId, value })),
  );
  await inChunks(given, (some) => owner.insert(responses).values(some));
  await inChunks(people, (some) =>
    owner.insert(results).values(
      some.map(({ id, attemptId }) => ({
        attemptId,
        clientId: id,
        instrumentVersionId: versionId,
        scoringVersion: "simulated",
        verdict: "none",
        score: { ...score, flags },
      })),
    ),
  );
  return people.map(({ id }) => id);
}
