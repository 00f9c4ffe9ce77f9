import { sql } from "drizzle-orm";
import { owner } from "@/db/testing/connect";

export type Leaning = "specialist" | "leadership";
type Question = {
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

/** What somebody who leans one way answers, 1 to 5; `wobble` (0 or 1) keeps neighbours from being alike. */
export function leaningAnswer(
  questions: readonly Question[],
  words: string,
  { leaning, wobble }: { leaning: Leaning; wobble: number },
): number {
  const item = questions.find((question) => isShownAs(question, words));
  const [yes, no] = [4 + wobble, 1 + wobble];
  if (item?.format === "likert") return (item.dimension === leaning) === item.reversed ? no : yes;
  if (item?.format === "pair")
    return (item.specialistSide === "B") === (leaning === "specialist") ? yes : no;
  return 2 + wobble;
}
