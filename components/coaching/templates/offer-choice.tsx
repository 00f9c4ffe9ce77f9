import { Button } from "@/components/ui/button";
import type { PlacedEntry } from "@/lib/coaching/domain/templates/place-template";
import { quarterText } from "@/lib/kernel/quarter";
import { LayForm } from "./lay-form";

type OfferChoiceProps = {
  clientId: string;
  templates: readonly { id: string; name: string }[];
  templateId: string;
  from: number;
  startsIn: number;
  entries: readonly (PlacedEntry & { isTaken: boolean })[];
};

/** Which template, from when, and which of its entries: a plain GET form, so that an address says what is shown. */
export function OfferChoice(props: OfferChoiceProps) {
  const { clientId, templates, templateId, from, startsIn, entries } = props;
  const chosen = quarterText(from);
  return (
    <>
      <LayForm
        action={`/clients/${clientId}/offer`}
        {...{ templates, templateId, chosen }}
        earliest={startsIn}
        submit="Lay it on the plan"
      />
      <form action={`/clients/${clientId}/offer`} className="mt-6 grid justify-items-start gap-4">
        <input type="hidden" name="template" value={templateId} />
        <input type="hidden" name="from" value={chosen} />
        <input type="hidden" name="chosen" value="yes" />
        <fieldset className="w-full">
          <legend className="mb-1 font-semibold">What to offer</legend>
          {entries.map((one) => (
            <Entry key={one.entry.id} placed={one} />
          ))}
        </fieldset>
        <Button type="submit" variant="secondary">
          Show the difference again
        </Button>
      </form>
    </>
  );
}

function Entry({ placed }: { placed: PlacedEntry & { isTaken: boolean } }) {
  const { entry, there, isWaiting, startsIn, waitsFor, missing } = placed;
  if (there)
    return (
      <p className="border-b border-line py-2 text-ink-2">
        {entry.title}: skipped, <strong>{there.title}</strong>{" "}
        {isWaiting ? "was offered already" : "is in the plan already"}
        {there.startsIn === null ? ", in the tray" : `, in ${quarterText(there.startsIn)}`}
        {isWaiting && ", and waits for an answer"}.
      </p>
    );
  return (
    <label className="flex min-h-11 items-start gap-3 border-b border-line py-2">
      <input
        type="checkbox"
        name="take"
        value={entry.id}
        defaultChecked={placed.isTaken}
        className="mt-0.5 size-5 shrink-0"
      />
      <span>
        {entry.title},{" "}
        {startsIn === null
          ? "into the tray: it would lie outside the five years"
          : `in ${quarterText(startsIn)}`}
        {waitsFor.length > 0 && `, after ${waitsFor.map(({ title }) => title).join(" and ")}`}
        {missing.length > 0 && (
          <span className="block text-sm text-ink-2">
            The catalogue asks for {missing.join(" and ")} first, which neither the plan nor the
            template has.
          </span>
        )}
      </span>
    </label>
  );
}
