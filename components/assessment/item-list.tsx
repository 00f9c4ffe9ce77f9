import type { Instrument, Item, LikertItem, SjtItem } from "@/lib/assessment/domain/instrument";
import { isTriedOut } from "@/lib/assessment/domain/is-tried-out";
import { CONTRAST_WORDS, CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";

type ItemListProps = { instrument: Instrument; withKeys: boolean };

/** All items by facet. Keys only where asked for: they are better read after one has answered. */
export function ItemList({ instrument, withKeys }: ItemListProps) {
  const { items } = instrument;
  return (
    <div className="flex flex-col gap-10">
      {CONTRASTS.map((facet) => (
        <ItemGroup
          key={facet}
          title={CONTRAST_WORDS[facet].title}
          items={items.filter((item) => item.format !== "work" && item.facet === facet)}
          withKeys={withKeys}
        />
      ))}
      <ItemGroup
        title="The work itself (not scored)"
        items={items.filter((item) => item.format === "work")}
        withKeys={withKeys}
      />
    </div>
  );
}

type ItemGroupProps = { title: string; items: readonly Item[]; withKeys: boolean };

function ItemGroup({ title, items, withKeys }: ItemGroupProps) {
  return (
    <section aria-label={title}>
      <h3 className="mb-2 text-lg">{title}</h3>
      <ul className="grid gap-x-12 border-t border-line md:grid-cols-2">
        {items.map((item) => (
          <li
            key={item.id}
            {...(!withKeys && { id: item.id })}
            className="flex flex-col border-b border-line py-3 target:bg-accent-soft"
          >
            {item.text}
            {item.format === "pair" && (
              <span className="flex flex-col text-sm text-ink-2">
                <span>A: {item.sideA}</span>
                <span>B: {item.sideB}</span>
              </span>
            )}
            {item.format === "sjt" && (
              <ul className="list-disc ps-5 text-sm text-ink-2">
                {item.options.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            )}
            {isTriedOut(item) && <span className="text-sm text-ink-3">Tried out, not scored</span>}
            {withKeys && (
              <span className="mt-1 text-sm text-ink-2">
                {keyWords(item)} {item.note}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const optionKey = ({ options }: SjtItem): string =>
  `Expected, in this order: ${options.map(({ speaksFor }) => speaksFor).join(", ")}.`;

const statementKey = ({ dimension, reversed, difficulty }: LikertItem): string =>
  `${reversed ? "Speaks against" : "Speaks for"} ${dimension}; expected to be ${difficulty}.`;

function keyWords(item: Item): string {
  switch (item.format) {
    case "likert":
      return statementKey(item);
    case "pair":
      return `${item.specialistSide} speaks for specialist, the other side for leadership.`;
    case "sjt":
      return optionKey(item);
    case "work":
      return item.reversed ? "Rank before interest." : "Interest before rank.";
  }
}
