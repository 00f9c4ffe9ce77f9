import { Still } from "@/components/ui/still";
import { Tabs } from "@/components/ui/tabs";
import type { Scenario } from "@/lib/planner/domain/scenarios/scenario";

type ComparedChoiceProps = { all: readonly Scenario[]; shown: readonly Scenario[] };

const hrefOf = (letters: readonly Scenario[], all: readonly Scenario[]): string => {
  const [a, b] = letters;
  return letters.length === all.length || !a || !b
    ? "/plan/compare"
    : `/plan/compare?a=${a}&b=${b}`;
};

/** Which of three scenarios stand side by side. */
export function ComparedChoice({ all, shown }: ComparedChoiceProps) {
  if (all.length < 3) return null;
  const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b]));
  const tabs = [
    { href: hrefOf(all, all), label: "All three" },
    ...pairs.map((pair) => ({ href: hrefOf(pair, all), label: pair.join(" and ") })),
  ];
  return (
    <Still className="mb-6 print-hidden">
      <Tabs label="Scenarios compared" tabs={tabs} current={hrefOf([...shown].sort(), all)} />
    </Still>
  );
}
