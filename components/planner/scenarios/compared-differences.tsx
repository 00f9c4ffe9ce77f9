import { Section } from "@/components/layout/section";
import { Disclosure } from "@/components/ui/disclosure";

type DifferencesProps = {
  first: string;
  differences: readonly { scenario: string; words: readonly string[] }[];
};

/** More than this many are shown on demand. */
const AT_ONCE = 8;

/** What is different in words, item by item. */
export function ComparedDifferences({ first, differences }: DifferencesProps) {
  return differences.map(({ scenario, words }) => (
    <Section
      key={scenario}
      title={`From ${first} to ${scenario}, in words`}
      lead="What would have to change in the one for it to be the other."
    >
      {words.length === 0 ? (
        <p>They say the same.</p>
      ) : (
        <>
          <List words={words.slice(0, AT_ONCE)} />
          {words.length > AT_ONCE && (
            <div className="mt-2">
              <Disclosure summary={`Show ${words.length - AT_ONCE} more`}>
                <List words={words.slice(AT_ONCE)} />
              </Disclosure>
            </div>
          )}
        </>
      )}
    </Section>
  ));
}

const List = ({ words }: { words: readonly string[] }) => (
  <ul className="max-w-measure list-disc ps-5">
    {words.map((one) => (
      <li key={one}>{one}</li>
    ))}
  </ul>
);
