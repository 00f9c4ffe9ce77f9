import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { anotherServer } from "@/scripts/chaos/another-server";
import { crowd, quantile, untilShown, wrongOf } from "@/scripts/chaos/asked";
import { Ledger } from "@/scripts/chaos/ledger";
import { failing, type Outcome, type Scene } from "@/scripts/chaos/scene";
import { write } from "@/scripts/chaos/writers";

/** They ask a thousand times a second: about five times what two cores can show. */
const PEOPLE = 1000;
const SECONDS = 20;

const memoryMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/** F7: five times more people than the server can serve, who come again when they are told to, and some who write. */
export async function overload({ app, cookie }: Scene): Promise<Outcome> {
  const server = await anotherServer(app);
  const ledger = new Ledger();
  const place = { origin: server.origin, cookie };
  let isOver = false;
  try {
    await untilShown(place, 30_000);
    const writing = { origin: server.origin, ownerUrl: () => app.ownerUrl, ledger, broken: null };
    const writers = Array.from({ length: 2 }, () => write(writing, () => isOver));
    const people = crowd(
      { ...place, people: PEOPLE, pause: 1000, apart: 4, obeys: true },
      () => isOver,
    );
    await sleep(SECONDS * 1000);
    const megabytes = Math.round(memoryMb(server.pid));
    isOver = true;
    const answers = await people;
    await Promise.all(writers);
    const after = Date.now();
    const calm = await crowd({ ...place, people: 1 }, () => Date.now() - after > 5000);
    const of = (status: number) =>
      answers.filter((one) => one.status === status).map(({ ms }) => ms);
    const [shown, refused] = [of(200), of(503)];
    const verdict = await ledger.verdict(app.ownerUrl);
    const seen = {
      ...{ ...verdict, shown: shown.length, refused: refused.length, wrong: wrongOf(answers) },
      ...{ shownP99: quantile(shown, 0.99), refusedP99: quantile(refused, 0.99), megabytes },
      refusedP50: quantile(refused, 0.5),
      calmP95: quantile(
        calm.map(({ ms }) => ms),
        0.95,
      ),
    };
    return {
      seen,
      faults: failing({
        "nothing lost, twice or half": verdict.lost + verdict.twice + verdict.half === 0,
        "every answer a page or 503 with the time to come again": seen.wrong === 0,
        "some are turned away, most pages shown within 2 s":
          refused.length > 0 && seen.shownP99 <= 2000,
        "less than 1 GiB": megabytes < 1024,
        "calm again: p95 below 250 ms": seen.calmP95 < 250,
      }),
    };
  } finally {
    isOver = true;
    await server.stop();
  }
}
