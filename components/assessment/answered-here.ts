type Here = { attemptId: string; seq: number; answers: Readonly<Record<string, number>> };

// Outlives every page of this tab: the browser's way back shows a page as it once came from the server.
let here: Here = { attemptId: "", seq: 0, answers: {} };

/** What this tab has answered since the server made a page that knows the answers up to `seq`. */
export const answeredHere = (attemptId: string, seq: number): Omit<Here, "attemptId"> =>
  here.attemptId === attemptId && here.seq > seq ? here : { seq, answers: {} };

type Given = { itemId: string; value: number; seq: number };

/** Keeps an answer for pages that are older than it. */
export function keepHere(attemptId: string, { itemId, value, seq }: Given): void {
  const earlier = here.attemptId === attemptId ? here.answers : {};
  here = { attemptId, seq, answers: { ...earlier, [itemId]: value } };
}
