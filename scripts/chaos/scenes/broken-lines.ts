import { setTimeout as sleep } from "node:timers/promises";
import { anotherServer } from "@/scripts/chaos/another-server";
import { crowd, untilShown, wrongOf } from "@/scripts/chaos/asked";
import { Ledger } from "@/scripts/chaos/ledger";
import { proxyTo } from "@/scripts/chaos/proxy";
import { failing, type Outcome, type Scene, socketOf } from "@/scripts/chaos/scene";
import { write } from "@/scripts/chaos/writers";

const HANGS_MS = 6000;
const BACK_MS = 5000;
const CUTS = 10;

/** F5: lines to the database are cut by a reset, ten times, and once go silent for eight seconds, under writers. */
export async function brokenLines(scene: Scene): Promise<Outcome> {
  const proxy = await proxyTo(socketOf(scene));
  const server = await anotherServer(scene.app, proxy.port);
  const ledger = new Ledger();
  let isOver = false;
  const place = { origin: server.origin, cookie: scene.cookie };
  try {
    await untilShown(place, 30_000);
    const ownerUrl = () => scene.app.ownerUrl;
    const writing = { origin: server.origin, ownerUrl, ledger, broken: null };
    const writers = Array.from({ length: 4 }, () => write(writing, () => isOver));
    const reading = crowd({ ...place, people: 4, pause: 20 }, () => isOver);
    for (let round = 0; round < CUTS; round += 1) {
      await sleep(300 + round * 50);
      proxy.cut();
    }
    proxy.set("swallows");
    await sleep(8000);
    proxy.set("through");
    proxy.cut();
    const backMs = await untilShown(place, 30_000);
    await sleep(1000);
    isOver = true;
    await Promise.all(writers);
    const answers = await reading;
    const slowestMs = Math.max(...answers.map(({ ms }) => ms));
    const verdict = await ledger.verdict(scene.app.ownerUrl);
    const wrong = wrongOf(answers);
    return {
      seen: { ...verdict, asked: answers.length, wrong, slowestMs, backMs },
      faults: failing({
        "nothing lost, twice or half": verdict.lost + verdict.twice + verdict.half === 0,
        "every answer a page or 503 with the time to come again": wrong === 0,
        [`no answer took more than ${HANGS_MS} ms`]: slowestMs <= HANGS_MS,
        [`serves within ${BACK_MS} ms of the lines`]: backMs <= BACK_MS,
        "writes were acknowledged": verdict.acked > 0,
      }),
    };
  } finally {
    isOver = true;
    await server.stop();
    await proxy.close();
  }
}
