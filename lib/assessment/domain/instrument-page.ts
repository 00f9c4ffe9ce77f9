import { CONTRAST_WORDS, CONTRASTS } from "@/lib/catalogue/domain/path-contrasts";
import { FORM_LIMITS } from "./form-limits";
import {
  DIMENSIONS,
  type Dimension,
  type Facet,
  type Instrument,
  type LikertItem,
} from "./instrument";
import { REFLECTION_QUESTIONS } from "./reflection-questions";
import { scoringInstrument } from "./scoring-instrument";

const round = (value: number) => String(Number(value.toFixed(3)));
const row = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/**
 * The instrument as a page of Markdown, made from its data: every item with its key, its expected difficulty,
 * its provisional numbers and the reason it is there.
 */
export function instrumentPage(instrument: Instrument): string {
  const parts = [
    `# The instrument ${instrument.id}`,
    INTRODUCTION,
    ...CONTRASTS.map((facet) => facetPart(instrument, facet)),
    pairsPart(instrument),
    workPart(instrument),
    reflectionPart(),
    numbersPart(instrument),
  ];
  return `${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `Made by \`npm run instrument -- docs\` from \`lib/assessment/domain\`; do not edit this page.

The text is original. It asks for orientation and preference, never for aptitude, and it must never be used for
hiring or promotion. All numbers are provisional: expert guesses that no data have confirmed yet. Statements are
answered from “Strongly disagree” (0) to “Strongly agree” (4), pairs from “A, by a long way” (0) to “B, by a long
way” (4). A reversed item (R) is a polar opposite in positive words and is recoded before scoring. Difficulty is how
hard it is expected to be to answer towards the key.`;

function facetPart(instrument: Instrument, facet: Facet): string {
  const items = instrument.items.filter(
    (item): item is LikertItem => item.format === "likert" && item.facet === facet,
  );
  const parts = DIMENSIONS.map((dimension) => statements(instrument, items, dimension));
  return [`## ${CONTRAST_WORDS[facet].title}`, ...parts].join("\n\n");
}

function statements(instrument: Instrument, items: readonly LikertItem[], dimension: Dimension) {
  const graded = new Map(scoringInstrument(instrument).items.map((item) => [item.id, item]));
  const k = DIMENSIONS.indexOf(dimension);
  const rows = items
    .filter((item) => item.dimension === dimension)
    .map((item) => [
      `${item.id}${item.reversed ? " R" : ""}`,
      item.text,
      item.difficulty,
      round(graded.get(item.id)?.slopes[k] ?? 0),
      (graded.get(item.id)?.intercepts ?? []).map(round).join(", "),
      item.note,
    ]);
  const name = dimension === "specialist" ? "Specialist (S)" : "Leadership (L)";
  return `### ${name}\n\n${table(["item", "text", "difficulty", "a", "d", "why"], rows)}`;
}

function pairsPart(instrument: Instrument): string {
  const rows = instrument.items.flatMap((item) =>
    item.format === "pair"
      ? [
          [
            item.id,
            CONTRAST_WORDS[item.facet].title,
            item.text,
            item.sideA,
            item.sideB,
            item.specialistSide,
            item.note,
          ],
        ]
      : [],
  );
  const head = ["item", "facet", "question", "A", "B", "S side", "why"];
  return `## Graded pairs

Both sides are meant to be equally likeable; the specialist side comes first in half of them. Slopes are 1.1 on
specialist and −1.1 on leadership, d = 2.2, 0.7, −0.7, −2.2 for the answer keyed towards specialist.

${table(head, rows)}`;
}

function workPart(instrument: Instrument): string {
  const rows = instrument.items.flatMap((item) =>
    item.format === "work"
      ? [[`${item.id}${item.reversed ? " R" : ""}`, item.text, item.note]]
      : [],
  );
  return `## The work itself

Not scored into either dimension. They are shown beside the result, so that low on both can be read as “neither ladder
stands out” rather than as doubt.

${table(["item", "text", "why"], rows)}`;
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

function numbersPart(instrument: Instrument): string {
  const { cuts } = scoringInstrument(instrument);
  const limits = FORM_LIMITS[instrument.id];
  return `## Numbers of the form

* Prior: two normal dimensions with variance 1 and correlation ${instrument.correlation}.
* Cuts: specialist from ${round(cuts?.tau[0] ?? 0)}, leadership from ${round(cuts?.tau[1] ?? 0)}, where the expected mean answer is 2.5 of 4; one is ahead of the other from ${cuts?.delta ?? 0}.
* Signs of quality, simulated on 5,000 people who answer honestly, each by plausible other numbers: person fit lz from ${limits?.lz.soft} down is a soft sign, from ${limits?.lz.hard} down a hard one (1 in 10 and 3 in 100 honest people); statements and their opposites further apart than ${limits?.oppositesGap} on average is a soft sign (1 in 100).
* Order: four blocks, each with one statement per facet and dimension, one on the work itself, then two pairs; shuffled per person by a stored seed.`;
}
