import "server-only";
import { randomUUID } from "node:crypto";
import { asActorOnce } from "@/db/client";
import { offerToOne } from "@/lib/coaching/domain/templates/offer-to-one";
import type { OfferedMany } from "@/lib/coaching/domain/templates/offered-many";
import { readAddressees, readClientNames } from "@/lib/coaching/queries/read-addressees";
import { lockSeenTemplate, readAsked } from "@/lib/coaching/queries/read-templates";
import type { OfferToManyInput } from "@/lib/coaching/schema/offer-to-many";
import type { Actor } from "@/lib/kernel/actor";
import { AppError, Conflict, NotFound, Refused } from "@/lib/kernel/errors";
import type { Each } from "@/lib/platform/action";
import { thisQuarter } from "@/lib/platform/clock";
import { logger } from "@/lib/platform/logger";
import { makeOffer } from "./make-offer";

/** After so many faults that are nobody's, the others are not tried any more. */
const MOST_FAULTS = 3;
const NOT_NOW = "That could not be saved just now.";

/**
 * Offers many clients what a template would add to the plan of each, as `offerTemplate` would, each in a transaction of
 * its own: whoever shares no plan, has all of it, or changed the plan since it was seen is left out and named, and
 * does not keep the others from it. What waits for an answer is not offered once more. Throws NotFound where none of
 * them is the actor's, or no template; Conflict where the template was changed since.
 */
export async function offerToMany(
  actor: Actor,
  input: OfferToManyInput,
  each: Each = (_part, work) => work(),
): Promise<OfferedMany> {
  const names = await asActorOnce(actor, async (tx) => {
    await lockSeenTemplate(tx, actor, input);
    return readClientNames(tx, actor, idsOf(input));
  });
  if (names.size === 0) throw new NotFound("client");
  const answer: OfferedMany = { offered: [], left: [] };
  let faults = 0;
  for (const to of inOrderOf(names, input.to)) {
    const { clientId } = to;
    const name = names.get(clientId) ?? null;
    try {
      if (faults >= MOST_FAULTS) throw new Refused(NOT_NOW);
      const reviewId = await each(clientId, () => offerTo(actor, input, to));
      answer.offered.push({ clientId, name: name ?? "", reviewId });
    } catch (error) {
      if (!(error instanceof AppError)) faults += 1;
      answer.left.push({ name, words: whyNot(error) });
    }
  }
  return answer;
}

type Seen = OfferToManyInput["to"][number];

const idsOf = ({ to }: OfferToManyInput): string[] => to.map(({ clientId }) => clientId);

/** As the coach saw them, by name; whoever has none last. */
const inOrderOf = (names: ReadonlyMap<string, string>, to: readonly Seen[]): Seen[] => {
  const known = [...names.keys()].flatMap((id) => to.filter(({ clientId }) => clientId === id));
  return [...known, ...to.filter(({ clientId }) => !names.has(clientId))];
};

const offerTo = (actor: Actor, input: OfferToManyInput, seen: Seen): Promise<string> =>
  asActorOnce(actor, async (tx) => {
    // Locked first: whoever sends the same twice reads the second time what the first left waiting.
    const template = await lockSeenTemplate(tx, actor, input);
    const asked = await readAsked(tx, input.templateId);
    const [to] = await readAddressees(tx, actor, [seen.clientId]);
    if (!to) throw new NotFound("client");
    const { engagementId, clientId, plan } = to;
    if (plan && plan.version !== seen.planVersion)
      throw new Conflict("They have changed their plan since. Look at the difference again.");
    const { from, take, reason } = input;
    const today = thisQuarter(actor.timeZone);
    const laid = { from, take, asked, today, newId: () => randomUUID() };
    const found = offerToOne(to, template, laid);
    if ("leftOut" in found) throw new Refused(found.leftOut);
    if (!plan) throw new NotFound("plan");
    const made = { engagementId, clientId, plan, template: template.name, reason };
    return makeOffer(tx, actor, { ...made, proposals: found.proposals });
  });

function whyNot(error: unknown): string {
  // Taken back between the look and the writing, or nobody of theirs: one does not tell which.
  if (error instanceof NotFound) return "You do not see their plan.";
  if (error instanceof AppError) return error.message;
  const err = error instanceof Error ? { type: error.name, stack: error.stack } : "unknown";
  logger.error({ err }, "an offer failed");
  return NOT_NOW;
}
