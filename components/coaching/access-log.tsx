import { Moment } from "@/components/ui/moment";

type AccessEntry = {
  id: number;
  at: Date;
  action: string;
  resource: string;
  who: string | null;
};

type AccessLogProps = {
  entries: readonly AccessEntry[];
  older: number | undefined;
  timeZone: string;
};

const RESOURCE: Readonly<Record<string, string>> = {
  profile: "your profile",
  results: "your results",
  result: "a result of yours",
  responses: "your answers",
  plan: "your plan",
  "check-ins": "your check-ins",
  evidence: "evidence of yours",
  credits: "your credits",
  "coach notes": "a coach’s private notes about you, as you asked",
  "result link": "a link to a result of yours",
  "log lines": "which lines of the server’s log are yours",
};
const SAID: Readonly<Record<string, string>> = {
  "created engagement": "became your coach",
  "changed cohort": "changed the cohort you are counted in",
  "deleted engagement": "ended working together",
  "deleted second factor": "removed your second factor and signed you out everywhere",
  "deleted sign-ins": "signed you out everywhere",
  "revoked result link": "took back a link to a result of yours",
};

/** Who it was where no account did it. */
const NOBODY: Readonly<Record<string, string>> = {
  "coach notes": "The operator",
  "log lines": "The operator",
  "second factor": "The operator",
  "sign-ins": "The operator",
};

const said = ({ action, resource }: AccessEntry): string =>
  SAID[`${action} ${resource}`] ??
  `${action === "read" ? "looked at" : action} ${RESOURCE[resource] ?? resource}`;

/** Who looked at what and when: written down as it happens, and nobody can change it. */
export function AccessLog({ entries, older, timeZone }: AccessLogProps) {
  if (entries.length === 0)
    return <p className="text-ink-2">Nobody has looked at anything of yours.</p>;
  return (
    <div className="grid gap-4">
      <ol className="divide-y divide-line border-y border-line">
        {entries.map((entry) => (
          <li
            key={entry.id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5"
          >
            <span>
              <span className="font-semibold">
                {entry.who ?? NOBODY[entry.resource] ?? "Somebody who has left"}
              </span>{" "}
              {said(entry)}
            </span>
            <span className="text-sm text-ink-2">
              <Moment at={entry.at} timeZone={timeZone} withTime />
            </span>
          </li>
        ))}
      </ol>
      {older !== undefined && (
        <p>
          <a href={`/settings/sharing?before=${older}#log`}>Older entries</a>
        </p>
      )}
    </div>
  );
}
