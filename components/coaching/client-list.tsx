import { Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import type { Attention } from "@/lib/coaching/domain/attention";
import { attentionWords } from "./attention-words";
import { scopesText } from "./scope-words";

type ClientRow = {
  clientId: string;
  name: string;
  startedAt: Date;
  endedAt: Date | null;
  reviewId: string | null;
  scopes: readonly Scope[];
  attention: Attention | null;
};

/** A coach's clients: who waits and why, then what each shares. The row leads to the client. */
export function ClientList(props: { clients: readonly ClientRow[]; timeZone: string }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {props.clients.map((client) => (
        <li
          key={`${client.clientId}${client.startedAt.getTime()}`}
          className="relative grid gap-x-6 gap-y-1 py-3 hover:bg-sunken sm:grid-cols-[minmax(0,3fr)_minmax(0,5fr)_minmax(0,3fr)] sm:items-baseline"
        >
          <ClientRowCells client={client} timeZone={props.timeZone} />
        </li>
      ))}
    </ul>
  );
}

function ClientRowCells({ client, timeZone }: { client: ClientRow; timeZone: string }) {
  const { clientId, name, startedAt, endedAt, reviewId, scopes, attention } = client;
  if (endedAt)
    return (
      <>
        <span className="font-semibold">{name}</span>
        <span className="text-sm text-ink-2">
          <Moment at={startedAt} timeZone={timeZone} /> to{" "}
          <Moment at={endedAt} timeZone={timeZone} />
        </span>
        <span className="text-sm text-ink-2">Ended</span>
      </>
    );
  return (
    <>
      <a
        href={`/clients/${clientId}`}
        className="font-semibold no-underline after:absolute after:inset-0 hover:underline"
      >
        {name}
      </a>
      <span className="text-sm text-ink-2">
        Shares {scopesText(scopes)} · since <Moment at={startedAt} timeZone={timeZone} />
      </span>
      {attention && reviewId ? (
        <a href={`/reviews/${reviewId}`} className="relative text-sm text-accent underline">
          {attentionWords(attention)}
        </a>
      ) : (
        <span className="text-sm text-ink-3">Nothing waits</span>
      )}
    </>
  );
}
