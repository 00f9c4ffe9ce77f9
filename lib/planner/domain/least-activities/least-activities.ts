import type { Standing } from "@/lib/planner/domain/renewals/certification-standing";
import type { HeldCertification, Ledger } from "@/lib/planner/domain/renewals/ledger";
import { standing } from "@/lib/planner/domain/renewals/standing";
import { type Candidate, demandsOf } from "./demands";
import { smallestSet } from "./smallest-set";

export type LeastActivities = {
  /** Ids of candidates, in their order. */
  chosen: string[];
  /** No set of candidates smaller than this keeps them all; `chosen` is proven smallest where it has as many. */
  atLeast: number;
  /** Certifications that are not kept even by all candidates, and so are not asked for. */
  beyond: string[];
};

/**
 * The smallest set of planned or suggested activities that keeps all certifications in good standing until
 * a day: at its end each is in good standing or renewed by another, none at risk, in grace or lapsed. Certifications
 * that share no candidate are solved apart.
 *
 * Exact while at most about twenty candidates matter to one group of certifications; see `smallestSet`.
 *
 * @param ledger     what is held and was done, as of its `today`; without faults
 * @param candidates what might be done; those before today or after `until` are passed over
 * @param until      `YYYY-MM-DD`, not before today: the plan's last day
 */
export function leastActivities(
  ledger: Ledger,
  candidates: readonly Candidate[],
  until: string,
): LeastActivities {
  const possible = candidates.filter(({ date }) => ledger.today <= date && date <= until);
  const atEnd = (ids: ReadonlySet<string>): Ledger => ({
    ...ledger,
    today: until,
    activities: [...ledger.activities, ...possible.filter(({ id }) => ids.has(id))],
  });
  const isKept = ({ state }: Standing) =>
    state === "in good standing" || state.startsWith("renewed by");
  const lost = (ids: ReadonlySet<string>) =>
    standing(atEnd(ids)).flatMap((one) => (isKept(one) ? [] : [one.id]));

  const beyond = lost(new Set(possible.map(({ id }) => id)));
  const wanted = ledger.certifications.filter(({ id }) => !beyond.includes(id));
  const found = groups(wanted, possible).map(({ certifications, activities }) => {
    const ids = new Set(certifications.map(({ id }) => id));
    const set = smallestSet({
      items: activities.map(({ id, minutes }) => ({ id, size: minutes ?? 0 })),
      demands: certifications.flatMap((held) => demandsOf(held, atEnd(new Set()), activities)),
      isEnough: (chosen) => !lost(chosen).some((id) => ids.has(id)),
    });
    return set ?? { chosen: activities.map(({ id }) => id), atLeast: 0 };
  });
  const chosen = new Set(found.flatMap((set) => set.chosen));
  return {
    chosen: possible.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    atLeast: found.reduce((so, set) => so + set.atLeast, 0),
    beyond,
  };
}

type Group = { certifications: HeldCertification[]; activities: Candidate[] };

/** Certifications that share a candidate or renew one another, with the candidates allocated to them. */
function groups(certifications: readonly HeldCertification[], possible: readonly Candidate[]) {
  const isOf = (activity: Candidate, { certifications: some }: Group) =>
    activity.allocations.some((given) =>
      some.some(({ id }) => id === (typeof given === "string" ? given : given.id)),
    );
  return certifications.reduce<Group[]>((so, held) => {
    const own: Group = { certifications: [held], activities: [] };
    own.activities = possible.filter((activity) => isOf(activity, own));
    const isNear = (group: Group) =>
      group.activities.some((activity) => own.activities.includes(activity)) ||
      group.certifications.some((other) => renews(other, held) || renews(held, other));
    const near = so.filter(isNear);
    const joined = {
      certifications: [...near.flatMap((group) => group.certifications), held],
      activities: possible.filter((activity) =>
        [...near, own].some((group) => group.activities.includes(activity)),
      ),
    };
    return [...so.filter((group) => !near.includes(group)), joined];
  }, []);
}

const renews = ({ id }: HeldCertification, { rule }: HeldCertification): boolean =>
  [rule, ...(rule.amended ?? [])].some(({ renewedBy = [] }) => renewedBy.includes(id));
