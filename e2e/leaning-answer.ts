import { sql } from "drizzle-orm";
import { aResponse } from "@/db/testing/assessment-factories";
import { owner } from "@/db/testing/connect";

export type Leaning = "specialist" | "leadership";
type Question = {
  id: string;
  format: "likert" | "pair" | "work" | "sjt";
  text: string;
  dimension?: Leaning;
  reversed?: boolean;
  sideA?: string;
  sideB?: string;
  specialistSide?: "A" | "B";
};

/** The questions of the form in use, as they were published. */
export async function publishedQuestions(): Promise<readonly Question[]> {
  const { rows } = await owner.execute<{ wording: Question[] }>(
    sql`select definition -> 'wording' as wording from instrument_versions where is_active`,
  );
  return rows[0]?.wording ?? [];
}

/** A question as a screen words it: by its text, and where many share it, by its sides. */
const isShownAs = ({ text, sideA, sideB }: Question, words: string): boolean =>
  words.includes(text) && words.includes(sideA ?? "") && words.includes(sideB ?? "");

type Manner = { leaning: Leaning; wobble: number };

/** What somebody who leans one way answers, 1 to 5; `wobble` (0 or 1) keeps neighbours from being alike. */
function answerTo(item: Question | undefined, { leaning, wobble }: Manner): number {
  const [yes, no] = [4 + wobble, 1 + wobble];
  if (item?.format === "likert") return (item.dimension === leaning) === item.reversed ? no : yes;
  if (item?.format === "pair")
    return (item.specialistSide === "B") === (leaning === "specialist") ? yes : no;
  return 2 + wobble;
}

/** The same for the question that a screen words so. */
export const leaningAnswer = (
  questions: readonly Question[],
  words: string,
  manner: Manner,
): number =>
  answerTo(
    questions.find((question) => isShownAs(question, words)),
    manner,
  );

/** How many answers of somebody's open sitting are stored. */
export async function countKept(clientId: string): Promise<number> {
  const { rows } = await owner.execute<{ kept: number }>(sql`
    select count(*)::int as kept from responses join attempts on id = attempt_id
    where attempts.client_id = ${clientId} and state = 'open'`);
  return rows[0]?.kept ?? 0;
}

/** Answers the questions `from` to `to` of somebody's open sitting that way, where no screen is needed for it. */
export async function keepAnswers(
  clientId: string,
  { from, to, leaning }: { from: number; to: number; leaning: Leaning },
): Promise<void> {
  const questions = await publishedQuestions();
  const { rows } = await owner.execute<{ id: string; asked: string }>(sql`
    select id, asked from attempts, unnest(item_order) with ordinality as asks (asked, number)
    where client_id = ${clientId} and state = 'open' and number between ${from} and ${to} order by number`);
  for (const [at, { id, asked: itemId }] of rows.entries()) {
    const item = questions.find((question) => question.id === itemId);
    const value = answerTo(item, { leaning, wobble: (from + at) % 2 }) - 1;
    await aResponse({ id, clientId }, { itemId, value, milliseconds: 3000 });
  }
}
