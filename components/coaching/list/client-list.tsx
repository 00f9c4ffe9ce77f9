import { Fragment } from "react";
import { attentionWords } from "@/components/coaching/attention-words";
import { scopesText } from "@/components/coaching/scope-words";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { Scope } from "@/lib/accounts/domain/scope";
import { dayWords } from "@/lib/catalogue/domain/day-words";
import type { Attention } from "@/lib/coaching/domain/attention";
import { type Need, needPlace, needWords } from "@/lib/coaching/domain/need";
import { CHOSEN_FORM } from "./chosen-form";

type ClientRow = {
  clientId: string;
  name: string;
  startedAt: Date;
  endedAt: Date | null;
  reviewId: string | null;
  scopes: readonly Scope[];
  attention: Attention | null;
  needs: readonly Need[];
  labels: readonly string[];
  cohort: string | null;
};

type ClientListProps = { clients: readonly ClientRow[]; timeZone: string; today: string };

/** A coach's clients: who waits and why, then what each shares. The row leads to the client. */
export function ClientList(props: ClientListProps) {
  return (
    <ul data-rows className="divide-y divide-line border-y border-line">
      {props.clients.map((client) => (
        <li
          key={`${client.clientId}${client.startedAt.getTime()}`}
          className="relative grid gap-x-6 gap-y-1 py-3 hover:bg-sunken sm:grid-cols-[minmax(0,3fr)_minmax(0,5fr)_minmax(0,3fr)] sm:items-baseline"
        >
          <ClientRowCells client={client} timeZone={props.timeZone} today={props.today} />
        </li>
      ))}
    </ul>
  );
}

type CellsProps = { client: ClientRow; timeZone: string; today: string };

function ClientRowCells({ client, timeZone, today }: CellsProps) {
  const { clientId, name, startedAt, endedAt, scopes } = client;
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
      <span className="flex items-center gap-2">
        <label className="relative z-10 flex size-8 shrink-0 items-center justify-center print-hidden">
          <span className="sr-only">Choose {name}</span>
          <input
            type="checkbox"
            name={`client.${clientId}`}
            form={CHOSEN_FORM}
            className="size-5"
          />
        </label>
        <a
          href={`/clients/${clientId}`}
          className="scroll-mb-64 self-baseline pt-1 font-semibold no-underline after:absolute after:inset-0 hover:underline"
        >
          {name}
        </a>
      </span>
      <span className="text-sm text-ink-2">
        Shares {scopesText(scopes)} · since <Moment at={startedAt} timeZone={timeZone} />
        {client.cohort && <> · counted in {client.cohort}</>}
        <Labels labels={client.labels} />
      </span>
      <Reasons client={client} today={today} />
    </>
  );
}

const Labels = ({ labels }: Pick<ClientRow, "labels">) => (
  <>
    {labels.map((label) => (
      <Fragment key={label}>
        {" "}
        <span className="ms-0.5 inline-block">
          <Badge tone="neutral">{label}</Badge>
        </span>
      </Fragment>
    ))}
  </>
);

/** Why this client needs their coach; each reason leads to where it is seen. */
function Reasons({ client, today }: Omit<CellsProps, "timeZone">) {
  const { clientId, reviewId, attention, needs } = client;
  if (!attention && needs.length === 0)
    return <span className="text-sm text-ink-3">Nothing waits</span>;
  return (
    <ul className="flex flex-col gap-1 text-sm">
      {attention && reviewId && (
        <li>
          <a href={`/reviews/${reviewId}`} className="relative text-accent underline">
            {attentionWords(attention)}
          </a>
        </li>
      )}
      {needs.map((need) => (
        <li key={need.kind}>
          <a
            href={`/clients/${clientId}${needPlace(need.kind)}`}
            className="relative text-accent underline"
          >
            {needWords(need, today, dayWords)}
          </a>
        </li>
      ))}
    </ul>
  );
}
