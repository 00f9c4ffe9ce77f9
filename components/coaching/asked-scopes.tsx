import { Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import { SCOPE } from "./scope-words";

type Asked = {
  scope: Scope;
  answer: "granted" | "declined" | null;
  answeredAt: Date | null;
  askedAt: Date;
};

/** What a coach has asked for and does not have: it waits, or was declined. */
export function AskedScopes(props: { asked: readonly Asked[]; timeZone: string }) {
  const open = props.asked.filter(({ answer }) => answer !== "granted");
  if (open.length === 0) return null;
  return (
    <ul className="mt-4 text-sm text-ink-2">
      {open.map(({ scope, answeredAt, askedAt }) => (
        <li key={scope}>
          {SCOPE[scope].name}: asked for on <Moment at={askedAt} timeZone={props.timeZone} />
          {answeredAt ? (
            <>
              , declined on <Moment at={answeredAt} timeZone={props.timeZone} />
            </>
          ) : (
            ", waits for an answer"
          )}
        </li>
      ))}
    </ul>
  );
}
