import { Badge } from "@/components/ui/badge";
import { ChevronIcon } from "@/components/ui/icons";
import type { offerToOne } from "@/lib/coaching/domain/templates/offer-to-one";

type Person = { clientId: string; name: string; found: ReturnType<typeof offerToOne> };
type DifferenceOfOneProps = {
  person: Person & { isConverted: boolean };
  /** Where the same is looked at for them alone. */
  href: string;
};

/** What an offer would add for one of many, and what would then no longer fit; the whole of it is a link away. */
export function DifferenceOfOne({ person, href }: DifferenceOfOneProps) {
  const { name, found } = person;
  if ("leftOut" in found)
    return (
      <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
        <span className="ps-5.5 font-semibold break-words">{name}</span>
        <span className="text-ink-2">Left out: {lowerFirst(found.leftOut)}</span>
      </li>
    );
  const { effect, proposals } = found;
  const { brings } = effect;
  return (
    <li className="py-3">
      <details className="group">
        <summary className="flex min-h-8 cursor-pointer flex-wrap items-center gap-x-4 gap-y-1">
          <span className="flex min-w-0 items-center gap-1.5 font-semibold text-accent">
            <ChevronIcon className="size-4 shrink-0 transition-transform group-open:rotate-90" />
            <span className="min-w-0 break-words underline decoration-1 underline-offset-4">
              {name}
            </span>
          </span>
          <span className="text-ink-2">{proposals.length} would be added</span>
          {brings.length > 0 ? (
            <Badge tone="warn">
              {brings.length === 1 ? "1 thing no longer fits" : `${brings.length} no longer fit`}
            </Badge>
          ) : (
            <Badge tone="ok">Fits</Badge>
          )}
        </summary>
        <div className="mt-2 grid gap-3 ps-5.5">
          <Words words={effect.rows.map(({ words }) => words)} />
          <Also person={person} found={found} />
          {brings.length > 0 && (
            <div>
              <p className="font-semibold text-warn">What then would no longer fit</p>
              <Words words={brings} />
            </div>
          )}
          <a href={href}>Look at it on the plan of {name}</a>
        </div>
      </details>
    </li>
  );
}

type Found = Exclude<Person["found"], { leftOut: string }>;

function Also({ person, found }: { person: DifferenceOfOneProps["person"]; found: Found }) {
  const there = found.skipped.filter(({ isWaiting }) => !isWaiting).map(({ title }) => title);
  const waiting = found.skipped.filter(({ isWaiting }) => isWaiting).map(({ title }) => title);
  const words = [
    there.length > 0 && `In the plan already: ${there.join(", ")}.`,
    waiting.length > 0 && `Offered already, and not answered: ${waiting.join(", ")}.`,
    found.missing.length > 0 &&
      `The catalogue asks for ${found.missing.join(" and ")} first, which neither the plan nor the template has.`,
    person.isConverted && "The plan counts in another currency: entries go without their costs.",
  ].filter((one) => one !== false);
  return (
    words.length > 0 && (
      <div className="text-sm text-ink-2">
        {words.map((one) => (
          <p key={one}>{one}</p>
        ))}
      </div>
    )
  );
}

const Words = ({ words }: { words: readonly string[] }) => (
  <ul className="list-disc ps-5">
    {words.map((one) => (
      <li key={one} className="break-words first-letter:uppercase">
        {one}
      </li>
    ))}
  </ul>
);

const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
