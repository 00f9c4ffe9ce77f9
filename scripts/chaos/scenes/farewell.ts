import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { anotherServer } from "@/scripts/chaos/another-server";
import { crowd, untilShown } from "@/scripts/chaos/asked";
import { Ledger } from "@/scripts/chaos/ledger";
import { failing, type Outcome, type Scene } from "@/scripts/chaos/scene";
import { write } from "@/scripts/chaos/writers";

const DRAIN_MS = 10_000;
const TIMES = 10;

/** F24, once: asked to end under traffic, the server answers what it has begun, and ends by itself. */
async function leave({ app, cookie }: Scene, ledger: Ledger) {
  const server = await anotherServer(app);
  let isOver = false;
  try {
    await untilShown({ origin: server.origin, cookie }, 30_000);
    const writing = { origin: server.origin, ownerUrl: () => app.ownerUrl, ledger, broken: null };
    const writers = Array.from({ length: 4 }, () => write(writing, () => isOver));
    const reading = crowd({ origin: server.origin, cookie, people: 8, pause: 10 }, () => isOver);
    await sleep(1000);
    const ended = once(server.child, "exit");
    const asked = Date.now();
    server.child.kill("SIGTERM");
    const [code] = await ended;
    const ms = Date.now() - asked;
    isOver = true;
    await Promise.all(writers);
    const answers = await reading;
    // Who came after it had closed its door found nobody there, which is no broken answer.
    const broken = answers.filter(
      ({ status, at }) => status !== 200 && status !== 503 && at < asked,
    );
    return { broken: broken.length, shown: answers.length, ms, isClean: code === 0 };
  } finally {
    isOver = true;
    await server.stop();
  }
}

export async function farewell(scene: Scene): Promise<Outcome> {
  const ledger = new Ledger();
  const all = [];
  for (let round = 0; round < TIMES; round += 1) all.push(await leave(scene, ledger));
  const verdict = await ledger.verdict(scene.app.ownerUrl);
  const broken = all.reduce((sum, one) => sum + one.broken, 0);
  const slowestMs = Math.max(...all.map(({ ms }) => ms));
  return {
    seen: { ...verdict, times: TIMES, broken, slowestMs },
    faults: failing({
      "nothing lost, twice or half": verdict.lost + verdict.twice + verdict.half === 0,
      "what was begun is answered": broken === 0,
      [`gone within ${DRAIN_MS} ms`]: slowestMs <= DRAIN_MS,
      "ends with 0": all.every(({ isClean }) => isClean),
    }),
  };
}
