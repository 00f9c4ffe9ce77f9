import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { crowd, quantile, untilShown } from "@/scripts/chaos/asked";
import { failing, type Outcome, type Scene } from "@/scripts/chaos/scene";

const SLOW = 2000;
const CUT_MS = 25_000;

/** Opens a line, sends half of a request's head, and a letter more every second. */
function slowly(port: number): Socket {
  const line = connect(port, "localhost");
  line.on("error", () => undefined);
  line.write("GET /credits HTTP/1.1\r\nhost: localhost\r\nx-slow: ");
  const drop = setInterval(() => line.writable && line.write("a"), 1000);
  line.once("close", () => clearInterval(drop));
  return line;
}

/** F18: two thousand lines whose heads never end, beside somebody who reads pages. */
export async function slowClients({ app, cookie }: Scene): Promise<Outcome> {
  const place = { origin: app.origin, cookie };
  await untilShown(place, 10_000);
  const began = Date.now();
  const lines = Array.from({ length: SLOW }, () => slowly(Number(new URL(app.origin).port)));
  const closed = Promise.all(
    lines.map((line) => new Promise<void>((resolve) => line.once("close", () => resolve()))),
  );
  await sleep(1000);
  const answers = await crowd(
    { ...place, people: 2, pause: 20 },
    () => Date.now() - began > 10_000,
  );
  const cutMs = await Promise.race([
    closed.then(() => Date.now() - began),
    sleep(CUT_MS, Number.POSITIVE_INFINITY),
  ]);
  for (const line of lines) line.destroy();
  const p95 = quantile(
    answers.map(({ ms }) => ms),
    0.95,
  );
  const wrong = answers.filter(({ status }) => status !== 200).length;
  return {
    seen: { slow: SLOW, asked: answers.length, wrong, p95, cutMs },
    faults: failing({
      "everybody else is served": wrong === 0 && answers.length > 0,
      "p95 below 1 s": p95 < 1000,
      [`the slow are cut within ${CUT_MS} ms`]: cutMs <= CUT_MS,
    }),
  };
}
