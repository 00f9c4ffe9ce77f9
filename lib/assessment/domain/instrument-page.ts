import { CONTRAST_WORDS, CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { FORM_LIMITS } from "./form-limits";
import { DIMENSIONS, type Instrument, type Item } from "./instrument";
import { isTriedOut } from "./is-tried-out";
import { ITEM_DOUBTS } from "./item-doubts";
import { itemTable } from "./item-table";
import { markdownTable } from "./markdown-table";
import { REFLECTION_QUESTIONS } from "./reflection-questions";
import { scoringInstrument } from "./scoring-instrument";

/**
 * The instrument as a page of Markdown for reviewers, made from its data: every item with its facet, its key, its
 * expected difficulty, its words, whether it counts, and the reason it is there.
 */
export function instrumentPage(instrument: Instrument): string {
  const parts = [
    `# The instrument ${instrument.id}`,
    introduction(instrument),
    countsPart(instrument),
    ...FORMATS.map(({ format, title, text }) => {
      const items = byContent(instrument.items.filter((item) => item.format === format));
      return `## ${title}\n\n${text}\n\n${itemTable(items)}`;
    }),
    doubtsPart(instrument),
    reflectionPart(),
    numbersPart(instrument),
  ];
  return `${parts.join("\n\n")}\n`;
}

const introduction = (instrument: Instrument): string =>
  `Made by \`npm run instrument -- docs\` from \`lib/assessment/domain\`; do not edit this page.

The text is original. It asks for orientation and preference, never for aptitude, and it must never be used for
hiring or promotion. All numbers are provisional: expert guesses that no data have confirmed yet.

The bank holds ${instrument.items.length} items. A sitting shows 48 of them: the 40 that are **scored**, the 4 **shown**
on the work itself, and 4 of the ${instrument.items.filter(isTriedOut).length} that are **tried out**. Those are drawn by the sitting’s seed so that each is
shown equally often, look like all others, and count for nothing until answers have given them numbers.

For reviewers: is each text about its facet and nothing else; would somebody of fourteen read it as meant; is it as easy
to admit to as its counterpart on the other side; do you agree with the key and the difficulty, which is how hard we
expect it to be to answer towards the key? A reversed item (R) is a polar opposite in positive words.`;

function countsPart({ items }: Instrument): string {
  const rows = CONTRASTS.map((facet) => [
    CONTRAST_WORDS[facet].title,
    ...DIMENSIONS.flatMap((dimension) =>
      [false, true].map((reversed) => {
        const cell = items.filter(
          (item) =>
            item.format === "likert" &&
            item.facet === facet &&
            item.dimension === dimension &&
            item.reversed === reversed,
        );
        return `${cell.length} (${cell.filter((item) => !isTriedOut(item)).length})`;
      }),
    ),
    ...["pair", "sjt"].map((format) =>
      String(items.filter((item) => item.format === format && facet === facetOf(item)).length),
    ),
  ]);
  const head = ["facet", "S direct", "S reversed", "L direct", "L reversed", "pairs", "situations"];
  return `## Content

Statements per facet and dimension, in brackets those that are scored; S is specialist, L leadership.

${markdownTable(head, rows)}`;
}

const facetOf = (item: Item) => (item.format === "work" ? null : item.facet);

/** Items of one facet and dimension together, as they are best compared. */
const byContent = (items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => placeOf(one) - placeOf(other));

function placeOf(item: Item): number {
  if (item.format === "work") return 0;
  const facet = CONTRASTS.indexOf(item.facet) * DIMENSIONS.length;
  return facet + (item.format === "likert" ? DIMENSIONS.indexOf(item.dimension) : 0);
}

const FORMATS = [
  {
    format: "likert",
    title: "Statements",
    text: "“How far do you agree?”, from “Strongly disagree” (0) to “Strongly agree” (4). Reversed items are recoded before scoring.",
  },
  {
    format: "pair",
    title: "Graded pairs",
    text: "From “A, by a long way” (0) to “B, by a long way” (4). Both sides are meant to be equally likeable; the specialist side comes first in half of them.",
  },
  {
    format: "sjt",
    title: "Situations",
    text: "“What would you most likely do?” All ways out are meant to be sensible. The keys are expectations; nothing is computed from them until experts or answers have confirmed them.",
  },
  {
    format: "work",
    title: "The work itself",
    text: "Not scored into either dimension, and shown beside the result, so that low on both can be read as “neither ladder stands out” rather than as doubt. Answered like statements.",
  },
] as const satisfies readonly { format: Item["format"]; title: string; text: string }[];

function doubtsPart({ items }: Instrument): string {
  const rows = byContent(items).flatMap(({ id, text }) => {
    const doubt = ITEM_DOUBTS[id];
    return doubt === undefined ? [] : [[id, text, doubt]];
  });
  return `## Doubts of a second reading

Items in use whose words may be improved in a later version. Nothing is changed in the present one, as sittings rest on it.

${markdownTable(["item", "text", "doubt"], rows)}`;
}

function reflectionPart(): string {
  const questions = REFLECTION_QUESTIONS.map(
    ({ id, title, hint, choices }) =>
      `* **${title}** (\`${id}\`) ${hint}${choices ? ` Answers: ${choices.map(({ label }) => label.toLowerCase()).join("; ")}.` : ""}`,
  );
  return `## Reflection questions

Answered in one's own words, never scored, shown beside the result.

${questions.join("\n")}`;
}

const round = (value: number) => String(Number(value.toFixed(3)));

/** One line for each set of numbers: provisional items of one kind share theirs. */
function numbersTable(instrument: Instrument): string {
  const kinds = new Map<string, string[]>();
  for (const { id, slopes, intercepts } of scoringInstrument(instrument).items) {
    const kind = `${slopes.map(round).join(", ")} | ${intercepts.map(round).join(", ")}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), id]);
  }
  const rows = [...kinds].map(([kind, ids]) => [...kind.split(" | "), ids.join(", ")]);
  return markdownTable(["a (S, L)", "d", "items"], rows);
}

function numbersPart(instrument: Instrument): string {
  const { cuts } = scoringInstrument(instrument);
  const limits = FORM_LIMITS[instrument.id];
  return `## Numbers of the form

Slopes and intercepts describe the answer as keyed; pairs are keyed towards specialist.

${numbersTable(instrument)}

* Prior: two normal dimensions with variance 1 and correlation ${instrument.correlation}.
* Cuts: specialist from ${round(cuts?.tau[0] ?? 0)}, leadership from ${round(cuts?.tau[1] ?? 0)}, where the expected mean answer is 2.5 of 4; one is ahead of the other from ${cuts?.delta ?? 0}.
* Signs of quality, simulated on 5,000 people who answer honestly, each by plausible other numbers: person fit lz from ${limits?.lz.soft} down is a soft sign, from ${limits?.lz.hard} down a hard one (1 in 10 and 3 in 100 honest people); statements and their opposites further apart than ${limits?.oppositesGap} on average is a soft sign (1 in 100). What is tried out enters none of them.
* Order: four blocks, each with one scored statement per facet and dimension, one on the work itself and one that is tried out, neighbours never of one facet, then two pairs; a situation closes its block. Shuffled per person by a stored seed.`;
}
