import { setTimeout as sleep } from "node:timers/promises";

/** One answer: its status, 0 where none came; whether it says when to come again; and how long it took. */
export type Asked = { status: number; saysWhen: boolean; whenMs: number; ms: number; at: number };

type Place = { origin: string; cookie: string; path?: string };

/** Asks for a page and reads it whole, for at most `patience` ms. */
export async function askFor(
  { origin, cookie, path = "/credits" }: Place,
  patience = 10_000,
): Promise<Asked> {
  const at = Date.now();
  const answer = await fetch(origin + path, {
    headers: { cookie },
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  const isWhole = await answer?.text().then(
    () => true,
    () => false,
  );
  return {
    status: isWhole && answer ? answer.status : 0,
    saysWhen: answer?.headers.has("retry-after") === true,
    whenMs: Number(answer?.headers.get("retry-after") ?? 0) * 1000,
    ms: Date.now() - at,
    at,
  };
}

type Crowd = Place & {
  people: number;
  /** Milliseconds between two questions of one person, and between the coming of two people. */
  pause?: number;
  apart?: number;
  /** Whether they come again no sooner than they were told. */
  obeys?: boolean;
};

/** So many people ask again and again until `isOver`. */
export async function crowd(place: Crowd, isOver: () => boolean) {
  const { people, pause = 0, apart = 0, obeys = false } = place;
  const all: Asked[] = [];
  const one = async (number: number) => {
    await sleep(number * apart);
    while (!isOver()) {
      const asked = await askFor(place);
      all.push(asked);
      await sleep(Math.max(pause, obeys ? asked.whenMs : 0));
    }
  };
  await Promise.all(Array.from({ length: people }, (_, number) => one(number)));
  return all;
}

/** Milliseconds until `place` shows its page; throws after `patience`. */
export async function untilShown(place: Place, patience: number): Promise<number> {
  const began = Date.now();
  while ((await askFor(place)).status !== 200) {
    if (Date.now() - began > patience) throw new Error(`No page after ${patience} ms.`);
    await sleep(50);
  }
  return Date.now() - began;
}

/** The value below which the given share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Answers that are neither a page nor a 503 that says when to come again. */
export const wrongOf = (answers: readonly Asked[]): number =>
  answers.filter(({ status, saysWhen }) => status !== 200 && !(status === 503 && saysWhen)).length;
