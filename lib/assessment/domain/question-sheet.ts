import type { ShownQuestion } from "./shown-question";

type Scale = Pick<ShownQuestion, "prompt" | "labels">;
type Row = [id: string, text: string, scale: number, a?: string, b?: string];
type Sheet = { scales: Scale[]; rows: Row[] };

/**
 * Questions as one text that goes to the browser: each scale of answers once, whatever number of questions have
 * it. As a list of objects the same would be written, read and copied field by field for every page.
 *
 * @returns JSON, to be read by `questionsOfSheet` alone
 */
export function questionSheet(questions: readonly ShownQuestion[]): string {
  const places = new Map<string, number>();
  const scales: Scale[] = [];
  const rows = questions.map(({ id, text, prompt, labels, sides }): Row => {
    const key = JSON.stringify([prompt, labels]);
    const known = places.get(key);
    const scale = known ?? scales.push({ prompt, labels }) - 1;
    places.set(key, scale);
    return sides ? [id, text, scale, sides.a, sides.b] : [id, text, scale];
  });
  return JSON.stringify({ scales, rows } satisfies Sheet);
}

/**
 * The questions of a sheet, as they were.
 *
 * @throws SyntaxError on a text that is no JSON
 */
export function questionsOfSheet(sheet: string): ShownQuestion[] {
  const { scales, rows }: Sheet = JSON.parse(sheet);
  return rows.map(([id, text, scale, a, b]) => ({
    id,
    text,
    prompt: scales[scale]?.prompt ?? null,
    labels: scales[scale]?.labels ?? [],
    sides: a !== undefined && b !== undefined ? { a, b } : null,
  }));
}
