import "server-only";
import { inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { credentials } from "@/db/schema";
import type { Proposal } from "@/lib/coaching/domain/suggestions/proposal";
import { storedProposal } from "@/lib/coaching/schema/suggestion";

/** Stored proposals by id, to be taken over: an entry of the catalogue that is gone by then is no longer named. */
export async function readProposals(
  tx: Database,
  rows: readonly { id: string; proposal: unknown }[],
): Promise<Map<string, Proposal>> {
  const proposals = rows.map(({ id, proposal }) => [id, storedProposal.parse(proposal)] as const);
  const named = proposals.flatMap(([, proposal]) => credentialOf(proposal) ?? []);
  const known = named.length > 0 ? await readKnown(tx, named) : new Set<string>();
  return new Map(proposals.map(([id, proposal]) => [id, withKnown(proposal, known)]));
}

/** One of them. */
export async function readProposal(tx: Database, proposal: unknown): Promise<Proposal> {
  const found = (await readProposals(tx, [{ id: "", proposal }])).get("");
  if (!found) throw new Error("a proposal was lost");
  return found;
}

const credentialOf = (proposal: Proposal): string | null =>
  proposal.kind === "add" ? (proposal.item.credentialId ?? null) : null;

async function readKnown(tx: Database, ids: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: credentials.id })
    .from(credentials)
    .where(inArray(credentials.id, ids));
  return new Set(rows.map(({ id }) => id));
}

function withKnown(proposal: Proposal, known: ReadonlySet<string>): Proposal {
  const named = credentialOf(proposal);
  if (proposal.kind !== "add" || named === null || known.has(named)) return proposal;
  return { ...proposal, item: { ...proposal.item, credentialId: null } };
}
