import type { ConsentTerms } from "./consent-terms";
import type { Scope } from "./scope";

/** An open grant, as far as a change of terms looks at it. */
export type OpenGrant = {
  scope: Scope;
  purpose: string;
  coversFrom: Date | null;
  expiresAt: Date | null;
};

export type ConsentChange = { revoke: Scope[]; give: OpenGrant[] };

const sameInstant = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

/**
 * What to take back and what to give so that `open` becomes `terms`. A grant is never rewritten:
 * new words or a new expiry take the old one back and give a new one, which keeps the reach it had.
 * One that has run out shares nothing any more: giving it again is sharing anew, as far back as `terms` say.
 *
 * @param open  open grants of one engagement, at most one per scope
 * @param from  the instant from which a new grant "from today" reaches
 */
export function consentChange(
  open: readonly OpenGrant[],
  terms: ConsentTerms,
  from: Date,
): ConsentChange {
  const runs = ({ expiresAt }: OpenGrant): boolean => expiresAt === null || expiresAt > from;
  const kept = new Map(open.filter(runs).map((grant) => [grant.scope, grant]));
  const asWanted = (grant: OpenGrant): boolean =>
    terms.scopes.includes(grant.scope) &&
    grant.purpose === terms.purpose &&
    sameInstant(grant.expiresAt, terms.expiresAt);
  const unchanged = new Set(open.filter(asWanted).map(({ scope }) => scope));
  const reach = terms.span === "from today" ? from : null;

  return {
    revoke: open.filter(({ scope }) => !unchanged.has(scope)).map(({ scope }) => scope),
    give: [...new Set(terms.scopes)]
      .filter((scope) => !unchanged.has(scope))
      .map((scope) => ({
        scope,
        purpose: terms.purpose,
        coversFrom: kept.get(scope)?.coversFrom ?? (kept.has(scope) ? null : reach),
        expiresAt: terms.expiresAt,
      })),
  };
}
