import { eq } from "drizzle-orm";
import {
  catalogueReleases,
  credentials,
  jobFamilies,
  ladderSteps,
  ladders,
  occupations,
} from "@/db/schema";
import { loadSeed } from "@/db/seed/load";
import { loadOccupations } from "@/db/seed/load-occupations";
import { loadSearchWords } from "@/db/seed/load-search-words";
import { PATHS } from "@/lib/kernel/path";
import { owner } from "./connect";

/** The whole starter catalogue, as every start of the product loads it. */
export const theCatalogue = () => loadSeed(owner);

/** All occupations that come with the product; takes about a second. */
export const theOccupations = () => loadOccupations(owner);

/** What people write short, and our readings of titles. */
export const theSearchWords = () => loadSearchWords(owner);

async function currentRelease(): Promise<string> {
  const current = eq(catalogueReleases.isCurrent, true);
  const [known] = await owner
    .select({ id: catalogueReleases.id })
    .from(catalogueReleases)
    .where(current);
  if (known) return known.id;
  const [made] = await owner
    .insert(catalogueReleases)
    .values({ onetRelease: "0.0", fingerprint: "test", counts: {}, isCurrent: true })
    .returning({ id: catalogueReleases.id });
  if (!made) throw new Error("Nothing was inserted.");
  return made.id;
}

/** The least occupation: without data. */
export async function anOccupation(
  given: { code: string } & Partial<typeof occupations.$inferInsert>,
) {
  const socCode = given.code.slice(0, 7);
  const [row] = await owner
    .insert(occupations)
    .values({
      releaseId: await currentRelease(),
      title: `Occupation ${given.code}`,
      socCode,
      socMajor: `${given.code.slice(0, 2)}-0000`,
      socMajorTitle: "Example Occupations",
      dataStatus: "none",
      isFormalManagement: false,
      ...given,
    })
    .returning();
  if (!row) throw new Error("Nothing was inserted.");
  return row;
}

/** The least credential; public unless `ownerId` says whose it is. */
export async function aCredential(given: Partial<typeof credentials.$inferInsert> = {}) {
  const [row] = await owner
    .insert(credentials)
    .values({
      kind: "certification",
      name: "Certified Example",
      source: "Test",
      industries: ["any"],
      ...given,
    })
    .returning();
  if (!row) throw new Error("Nothing was inserted.");
  return row;
}

type NewLadder = Partial<typeof ladders.$inferInsert> & {
  /** Titles of each track from the bottom up; an empty one is a level without a rung. */
  tracks?: Readonly<Record<string, readonly string[]>>;
};

const ONE_RUNG = { specialist: ["Expert"], leadership: ["Manager"], hybrid: ["Lead"] };

/** A copied ladder of a family made for it; the operator's unless `ownerId` says whose it is. */
export async function aLadder({ tracks = ONE_RUNG, ...given }: NewLadder = {}) {
  const family = given.family ?? "example";
  await owner
    .insert(jobFamilies)
    .values({ slug: family, name: family, branchLevel: 1 })
    .onConflictDoNothing();
  const [row] = await owner
    .insert(ladders)
    .values({ name: "Our ladder", branchLevel: 1, ...given, family })
    .returning();
  if (!row) throw new Error("Nothing was inserted.");
  const steps = PATHS.flatMap((track) =>
    (tracks[track] ?? []).map((title, at) => ({ ladderId: row.id, track, level: at + 1, title })),
  );
  const named = steps.filter(({ title }) => title !== "");
  if (named.length > 0) await owner.insert(ladderSteps).values(named);
  return row;
}
