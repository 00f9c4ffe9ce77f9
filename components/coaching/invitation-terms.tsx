import { LastDay, Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import { SCOPE } from "./scope-words";

type InvitationTermsProps = {
  invitation: {
    clientName: string;
    scopes: readonly Scope[];
    purpose: string;
    span: string;
    grantsExpireAt: Date | null;
    expiresAt: Date;
  };
  timeZone: string;
};

/** What somebody who is invited would see, what for and until when. */
export function InvitationTerms({ invitation, timeZone }: InvitationTermsProps) {
  const { clientName, scopes, purpose, span, grantsExpireAt, expiresAt } = invitation;
  return (
    <dl className="divide-y divide-line border-y border-line [&_dd]:mt-0.5 [&_dt]:text-sm [&_dt]:text-ink-2 [&>div]:py-3">
      <div>
        <dt>What for, in {clientName}’s words</dt>
        <dd>{purpose}</dd>
      </div>
      <div>
        <dt>What you would see</dt>
        <dd>
          <ul>
            {scopes.map((scope) => (
              <li key={scope}>
                <span className="font-semibold">{SCOPE[scope].name}</span>{" "}
                <span className="text-sm text-ink-2">{SCOPE[scope].opens}</span>
              </li>
            ))}
          </ul>
          {span === "from today" && "Only what is made from the day you accept on."}
        </dd>
      </div>
      <div>
        <dt>Until when</dt>
        <dd>
          {grantsExpireAt ? (
            <LastDay at={grantsExpireAt} timeZone={timeZone} />
          ) : (
            `Until ${clientName} takes it back, which is possible at any time`
          )}
        </dd>
      </div>
      <div>
        <dt>You can answer until</dt>
        <dd>
          <Moment at={expiresAt} timeZone={timeZone} withTime />
        </dd>
      </div>
    </dl>
  );
}
