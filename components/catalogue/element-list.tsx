import { Disclosure } from "@/components/ui/disclosure";
import { DOMAIN_WORDS } from "@/lib/catalogue/domain/gaps-in-order";
import type { ElementGap } from "@/lib/catalogue/domain/role-gap";

type ElementListProps = { elements: readonly ElementGap[]; none: string };

const SHOWN = 12;

/** Elements by name with what they are, the first ones open. */
export function ElementList({ elements, none }: ElementListProps) {
  if (elements.length === 0) return <p className="max-w-measure">{none}</p>;
  const more = elements.slice(SHOWN);
  return (
    <>
      <Items elements={elements.slice(0, SHOWN)} />
      {more.length > 0 && (
        <div className="mt-3">
          <Disclosure summary={`${more.length} more`}>
            <Items elements={more} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

function Items({ elements }: { elements: readonly ElementGap[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-1 sm:grid-cols-2">
      {elements.map(({ id, name, domain, from, to }) => (
        <li key={id} className="flex justify-between gap-4 border-b border-line py-1.5 text-sm">
          <span>
            {name} <span className="text-ink-2">({DOMAIN_WORDS[domain]})</span>
          </span>
          <span className="whitespace-nowrap text-ink-2">
            {from.toFixed(1)} → {to.toFixed(1)}
          </span>
        </li>
      ))}
    </ul>
  );
}
