import { Disclosure } from "@/components/ui/disclosure";
import type { Direction } from "@/lib/catalogue/domain/direction-words";
import { type EdgeSource, sourceWords } from "@/lib/catalogue/domain/edge-words";
import { educationChangeWords } from "@/lib/catalogue/domain/education-words";
import { DOMAIN_WORDS } from "@/lib/catalogue/domain/gaps-in-order";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import type { ElementGap } from "@/lib/catalogue/domain/role-gap";
import { shiftWords } from "@/lib/catalogue/domain/shift-words";
import { wageChangeWords, wageWords } from "@/lib/catalogue/domain/wage-words";
import { FactList } from "./fact-list";
import { targetAddress } from "./roles-address";

type TargetGapProps = {
  from: OccupationInShort;
  to: OccupationInShort;
  isFormalManagement: boolean;
  step: { source: EdgeSource; direction: Direction } | null;
  missing: readonly ElementGap[] | null;
  has: readonly ElementGap[];
  round: { code: string; title: string } | null;
};

/** So many gaps are named at once; the rest stands below them. */
const NAMED = 8;

/** What a role asks beyond the work one does now: related or not, pay, schooling, and what would have to grow. */
export function TargetGap(props: TargetGapProps) {
  const { from, to, missing, has, round } = props;
  return (
    <div className="flex max-w-measure flex-col gap-5">
      <Facts {...props} />
      {missing === null ? (
        <p>What would have to grow is not known: the two were not rated alike.</p>
      ) : (
        <Missing from={from} to={to} missing={missing} />
      )}
      {has.length > 0 && (
        <p className="text-sm text-ink-2">
          You said you have: {has.map(({ name }) => name).join("; ")}.{" "}
          <a href={targetAddress(to.code, [])}>Count it as missing after all</a>
        </p>
      )}
      {round && (
        <p>
          Much at once? In two steps it is less steep: first{" "}
          <a
            href={targetAddress(
              round.code,
              has.map(({ id }) => id),
            )}
          >
            {round.title}
          </a>
          , and from there to this one. <span className="text-ink-2">Suggested by us.</span>
        </p>
      )}
    </div>
  );
}

function Facts({ from, to, isFormalManagement, step }: TargetGapProps) {
  const [here, there] = [from.standing, to.standing];
  const facts = [
    ["Compared with", from.title],
    ["Why related", step ? sourceWords(step.source) : "It is not among the roles related to yours"],
    [
      "The work",
      here && there
        ? shiftWords(there.leadership - here.leadership, there.specialist - here.specialist)
        : "not known for both",
    ],
    [
      "People",
      isFormalManagement ? "people report to this role" : "not a manager’s post by its title",
    ],
    [
      "Pay in the US",
      `${wageChangeWords(from.pay, to.pay)}: ${wageWords(from.pay.median)} here, ${wageWords(to.pay.median)} there`,
    ],
    ["Education", educationChangeWords(from.education, to.education)],
  ] as const;
  return <FactList facts={facts} />;
}

type MissingProps = Pick<TargetGapProps, "from" | "to"> & { missing: readonly ElementGap[] };

function Missing({ from, to, missing }: MissingProps) {
  if (missing.length === 0)
    return <p>Nothing would have to grow by much: your work asks for all of it already.</p>;
  const rest = missing.slice(NAMED);
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-lg">What would have to grow</h3>
      <Gaps gaps={missing.slice(0, NAMED)} />
      {rest.length > 0 && (
        <Disclosure summary={`And ${rest.length} more`}>
          <Gaps gaps={rest} />
        </Disclosure>
      )}
      <p className="text-sm">
        <a href={`/occupations/${from.code}/to/${to.code}`}>The whole gap, with knowledge</a>
      </p>
    </div>
  );
}

const Gaps = ({ gaps }: { gaps: readonly ElementGap[] }) => (
  <ul className="list-disc ps-5">
    {gaps.map(({ id, name, domain, from, to }) => (
      <li key={id}>
        {name}{" "}
        <span className="text-sm text-ink-2">
          ({DOMAIN_WORDS[domain]}, importance {from.toFixed(1)} here, {to.toFixed(1)} there, of 5)
        </span>
      </li>
    ))}
  </ul>
);
