import { LastDay, Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import { SCOPE } from "./scope-words";

type Shared = { scope: Scope; coversFrom: Date | null; expiresAt: Date | null };

/** What a client shares with the coach who reads this, and how long. */
export function ClientSharing(props: {
  name: string;
  shared: readonly Shared[];
  timeZone: string;
}) {
  const { name, shared, timeZone } = props;
  if (shared.length === 0)
    return (
      <p className="text-ink-2">
        {name} shares nothing with you at present. Only {name} can change that.
      </p>
    );
  return (
    <ul className="divide-y divide-line border-y border-line">
      {shared.map(({ scope, coversFrom, expiresAt }) => (
        <li key={scope} className="flex flex-wrap justify-between gap-x-6 py-2.5">
          <span className="font-semibold">{SCOPE[scope].name}</span>
          <span className="text-sm text-ink-2">
            {coversFrom && (
              <>
                from <Moment at={coversFrom} timeZone={timeZone} /> on,{" "}
              </>
            )}
            {expiresAt ? (
              <>
                until <LastDay at={expiresAt} timeZone={timeZone} />
              </>
            ) : (
              "until taken back"
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
