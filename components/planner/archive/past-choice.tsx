import { KIND_WORD } from "@/components/planner/item-words";
import { quarterText } from "@/lib/kernel/quarter";
import type { PastItem } from "@/lib/planner/domain/exchange/read-archive";

/** What the archive holds, each with a box; only what is ticked is sent. */
export function PastChoice({ past }: { past: readonly PastItem[] }) {
  if (past.length === 0) return <p>There is no post, degree or certification in it.</p>;
  return (
    <fieldset className="flex w-full flex-col">
      <legend className="mb-2 text-xl font-semibold">What you have done</legend>
      <p className="mb-3 max-w-measure text-ink-2">
        What you tick becomes a done item of this plan, a certification with its number and address
        in the notes. The present post may also become the role in your profile.
      </p>
      {past.map((item, at) => (
        <div key={`${item.kind} ${item.title} ${item.startedIn}`} className="border-t border-line">
          <Box
            name={`take.${at}`}
            value={JSON.stringify(item)}
            label={item.title}
            hint={hintOf(item)}
          />
          {item.kind === "role" && item.endedIn === null && (
            <Box
              name="role"
              value={item.title.slice(0, 120)}
              label={`${item.title} is what I do now`}
              hint="Becomes the role in your profile."
            />
          )}
        </div>
      ))}
    </fieldset>
  );
}

function hintOf({ kind, provider, startedIn, endedIn, licence }: PastItem): string {
  const from = startedIn === null ? null : quarterText(startedIn);
  const to = endedIn === null ? null : quarterText(endedIn);
  const when = from && to ? `${from} to ${to}` : from ? `since ${from}` : to;
  const number = licence && `licence ${licence}`;
  return [KIND_WORD[kind], provider, when, number].filter(Boolean).join(" · ");
}

type BoxProps = { name: string; value: string; label: string; hint: string };

const Box = ({ name, value, label, hint }: BoxProps) => (
  <label className="flex min-h-11 items-start gap-3 py-2">
    <input type="checkbox" name={name} value={value} className="mt-0.5 size-5 shrink-0" />
    <span className="min-w-0">
      {label}
      <span className="block text-sm text-ink-2">{hint}</span>
    </span>
  </label>
);
