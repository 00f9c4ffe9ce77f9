import { controlClass } from "@/components/forms/control-frame";
import { Button } from "@/components/ui/button";
import { MOST_AT_ONCE } from "@/lib/coaching/domain/templates/offered-many";

type ChooseClientsProps = {
  clients: readonly { id: string; name: string; isChosen: boolean }[];
  hasMore: boolean;
  q: string;
  /** What the address says besides. */
  kept: readonly (readonly [name: string, value: string])[];
};

/** Who of those that share a plan it is for: a plain GET form. To search keeps whoever is ticked. */
export const ChooseClients = ({ clients, hasMore, q, kept }: ChooseClientsProps) => (
  <form action="/templates/offer" className="grid justify-items-start gap-5">
    {kept.map(([name, value]) => (
      <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
    ))}
    <div className="flex w-full flex-wrap items-end gap-3">
      <div className="flex min-w-0 grow flex-col gap-1.5 sm:max-w-sm">
        <label htmlFor="q" className="font-semibold">
          Find by name
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={80}
          defaultValue={q}
          className={controlClass}
        />
      </div>
      <Button type="submit" variant="secondary" name="choose" value="yes">
        Find
      </Button>
    </div>
    <fieldset className="w-full">
      <legend className="mb-1 font-semibold">Clients who share their plan with you</legend>
      {clients.length === 0 && (
        <p className="text-ink-2">{q ? "Nobody by that name." : "Nobody does at present."}</p>
      )}
      <div className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {clients.map(({ id, name, isChosen }) => (
          <label key={id} className="flex min-h-11 items-center gap-3 border-b border-line py-2">
            <input
              type="checkbox"
              name="to"
              value={id}
              defaultChecked={isChosen}
              className="size-5 shrink-0"
            />
            <span className="min-w-0 break-words">{name}</span>
          </label>
        ))}
      </div>
      {hasMore && (
        <p className="mt-3 text-sm text-ink-2">
          There are more: find them by name. At most {MOST_AT_ONCE} at once.
        </p>
      )}
    </fieldset>
    {clients.length > 0 && <Button type="submit">See what it would change</Button>}
  </form>
);
