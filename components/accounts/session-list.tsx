import { RevokeOthersForm, RevokeSessionForm } from "./revoke-session-form";

type Session = { id: string; device: string; isThisOne: boolean; signedIn: string; seen: string };

/** Where a person is signed in, each with its way out. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  return (
    <div className="grid gap-4">
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <div>
              <p className="font-semibold">
                {session.device}
                {session.isThisOne && (
                  <span className="font-normal text-ink-2"> · this browser</span>
                )}
              </p>
              <p className="text-sm text-ink-2">
                Signed in {session.signedIn}, last seen {session.seen}
              </p>
            </div>
            {!session.isThisOne && (
              <RevokeSessionForm sessionId={session.id} device={session.device} />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <RevokeOthersForm />}
    </div>
  );
}
