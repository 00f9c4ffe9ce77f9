import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile, timed } from "./load";
import { actionId, posted } from "./post-action";

type Taker = { attemptId: string; items: readonly string[]; cookie: string };

const PAUSE_MS = 2000;

/** Everyone answers about every two seconds; answers the 99th percentile and how many were kept. */
export async function autosave(origin: string, takers: readonly Taker[], seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: takers.length });
  const id = actionId("answerItemAction");
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const sit = async ({ attemptId, items, cookie }: Taker) => {
    await sleep(Math.random() * PAUSE_MS);
    for (let seq = 1; performance.now() < end; seq += 1) {
      const itemId = items[seq % items.length] ?? "";
      const { body, headers } = posted(id, {
        ...{ attemptId, itemId, value: String(seq % 4), seq: String(seq) },
      });
      const own = { ...headers, cookie, origin };
      const path = `/assessment/${attemptId}/1`;
      times.push(await timed(origin, agent, { path, method: "POST", headers: own, body }));
      await sleep(PAUSE_MS * (0.5 + Math.random()));
    }
  };
  await Promise.all(takers.map(sit));
  agent.destroy();
  return { saved: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
