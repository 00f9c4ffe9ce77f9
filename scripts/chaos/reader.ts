import { setTimeout as sleep } from "node:timers/promises";

const HANGS_MS = 6000;

/** `refused`: 503 with the time to come back; `wrong`: any other answer that is no page, or none at all. */
export type Read = { shown: number; refused: number; slowestRefusalMs: number; wrong: string[] };

/** Asks for one page again and again until `isOver`. Where nobody listens nobody answers: that is not counted. */
export async function read(
  { origin, cookie }: { origin: string; cookie: string },
  isOver: () => boolean,
): Promise<Read> {
  const seen: Read = { shown: 0, refused: 0, slowestRefusalMs: 0, wrong: [] };
  for (; !isOver(); await sleep(50)) {
    const began = Date.now();
    const signal = AbortSignal.timeout(HANGS_MS);
    const answer = await fetch(`${origin}/credits`, { headers: { cookie }, signal }).catch(
      (error: Error) => (error.name === "TimeoutError" ? "hangs" : null),
    );
    if (answer === null) continue;
    if (answer === "hangs") seen.wrong.push(answer);
    else {
      await answer.text().catch(() => undefined);
      note(seen, answer, Date.now() - began);
    }
  }
  return seen;
}

function note(seen: Read, { status, headers }: Response, ms: number): void {
  if (status === 200) seen.shown += 1;
  else if (status === 503 && headers.has("retry-after")) {
    seen.refused += 1;
    seen.slowestRefusalMs = Math.max(seen.slowestRefusalMs, ms);
  } else seen.wrong.push(String(status));
}
