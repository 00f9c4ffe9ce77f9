import { ActionForm } from "@/components/forms/action-form";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { LastDay, Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import { endCoachingAction, revokeConsentAction } from "@/lib/coaching/actions";
import { ConsentForm } from "./consent-form";
import { ScopeRequest } from "./scope-request";
import { SCOPE } from "./scope-words";

type SharedGrant = {
  scope: Scope;
  purpose: string;
  coversFrom: Date | null;
  expiresAt: Date | null;
  hasRunOut: boolean;
};

type Coach = {
  engagementId: string;
  coachName: string;
  startedAt: Date;
  grants: readonly SharedGrant[];
  /** What they ask to see further. */
  requests: readonly { id: string; scope: Scope; purpose: string }[];
};

type CoachCardProps = {
  coach: Coach;
  timeZone: string;
  days: { first: string; last: string };
};

/** One coach: what they see and until when, and how to change, take back or end it. */
export function CoachCard({ coach, timeZone, days }: CoachCardProps) {
  const { engagementId, coachName, grants } = coach;
  const open = grants.filter(({ hasRunOut }) => !hasRunOut);
  const [first] = open;
  return (
    <article aria-label={coachName} className="plate grid gap-5 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 className="text-lg">{coachName}</h3>
        <p className="text-sm text-ink-2">
          Your coach since <Moment at={coach.startedAt} timeZone={timeZone} />
        </p>
      </div>
      {coach.requests.map((request) => (
        <ScopeRequest key={request.id} request={request} coachName={coachName} days={days} />
      ))}
      <GrantList grants={grants} coachName={coachName} timeZone={timeZone} />
      <div className="grid gap-3">
        <Disclosure summary={`Change what ${coachName} sees`}>
          <ConsentForm
            // What is shared came anew: the form begins from it.
            key={grants.map((grant) => `${grant.scope}${grant.expiresAt?.getTime()}`).join()}
            engagementId={engagementId}
            shared={open.map(({ scope }) => scope)}
            purpose={first?.purpose}
            until={first?.expiresAt ? lastDay(first.expiresAt, timeZone) : undefined}
            days={days}
          />
        </Disclosure>
        {open.length > 0 && (
          <Disclosure summary="Take everything back">
            <div className="flow mb-4">
              <p>
                {coachName} stays your coach and sees nothing of yours from their next click on. You
                can share again at any time.
              </p>
            </div>
            <ActionForm
              action={revokeConsentAction}
              fields={{ engagementId }}
              variant="secondary"
              pendingText="Taking back…"
            >
              Take everything back now
            </ActionForm>
          </Disclosure>
        )}
        <Disclosure summary={`End working with ${coachName}`}>
          <div className="flow mb-4">
            <p>
              This is final: to work together again you send a new invitation. {coachName} sees
              nothing of yours from their next click on, and open requests for a review are
              withdrawn. Reviews and comments you have received stay with you, and so do your
              meetings and what you agreed. The log below keeps who looked at what.
            </p>
          </div>
          <ActionForm
            action={endCoachingAction}
            fields={{ engagementId }}
            variant="danger"
            pendingText="Ending…"
          >
            End working together
          </ActionForm>
        </Disclosure>
      </div>
    </article>
  );
}

type GrantListProps = { grants: readonly SharedGrant[]; coachName: string; timeZone: string };

function GrantList({ grants, coachName, timeZone }: GrantListProps) {
  if (grants.length === 0)
    return <p className="text-ink-2">{coachName} sees nothing of yours at present.</p>;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {grants.map((grant) => (
        <li
          key={grant.scope}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5"
        >
          <div className="min-w-0">
            <p className="font-semibold">{SCOPE[grant.scope].name}</p>
            <p className="text-sm text-ink-2">
              {grant.purpose}
              {grant.coversFrom && (
                <>
                  {" "}
                  · only from <Moment at={grant.coversFrom} timeZone={timeZone} /> on
                </>
              )}
            </p>
          </div>
          <p className="text-sm">{untilWords(grant, timeZone)}</p>
        </li>
      ))}
    </ul>
  );
}

function untilWords({ expiresAt, hasRunOut }: SharedGrant, timeZone: string) {
  if (hasRunOut) return <Badge tone="warn">Run out</Badge>;
  if (!expiresAt) return "Until you take it back";
  return (
    <>
      Until <LastDay at={expiresAt} timeZone={timeZone} />
    </>
  );
}

/** `YYYY-MM-DD` of the last day that counts, for a date field. */
const lastDay = (expiresAt: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(
    expiresAt.getTime() - 1,
  );
