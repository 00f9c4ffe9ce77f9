import { spawnSync } from "node:child_process";
import { closeSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { crowd, untilShown, wrongOf } from "@/scripts/chaos/asked";
import { Ledger } from "@/scripts/chaos/ledger";
import { failing, type Outcome } from "@/scripts/chaos/scene";
import { signedIn, write } from "@/scripts/chaos/writers";

const SIZE = "256m";
const FULL_MS = 15_000;
const BACK_MS = 15_000;

function run(program: string, ...words: string[]): void {
  const { status, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stderr}`);
}

/** Writes until nothing fits any more. */
function fill(file: string): void {
  const part = Buffer.alloc(64 * 1024);
  const to = openSync(file, "w");
  try {
    for (;;) writeSync(to, part);
  } catch {
    // That is what was wanted: no space left.
  } finally {
    closeSync(to);
  }
}

/** While the disk is full, and then while it has room again. */
async function lives(dataDir: string): Promise<Outcome> {
  const app = await startApp({ port: await freePort(), dataDir });
  const ledger = new Ledger();
  const ballast = join(dataDir, "ballast");
  let isOver = false;
  try {
    const place = { origin: app.origin, cookie: await signedIn(app.ownerUrl) };
    await untilShown(place, 10_000);
    const writing = { origin: app.origin, ownerUrl: () => app.ownerUrl, ledger, broken: null };
    const writers = Array.from({ length: 4 }, () => write(writing, () => isOver));
    const reading = crowd({ ...place, people: 2, pause: 20 }, () => isOver);
    await sleep(2000);
    fill(ballast);
    const full = Date.now();
    await sleep(FULL_MS);
    rmSync(ballast);
    const [freed, before] = [Date.now(), ledger.acked];
    while (ledger.acked === before && Date.now() - freed < 60_000) await sleep(20);
    const backMs = Date.now() - freed;
    await sleep(1000);
    isOver = true;
    await Promise.all(writers);
    const answers = await reading;
    const meanwhile = answers.filter(({ at }) => at > full && at < freed);
    const shown = meanwhile.filter(({ status }) => status === 200).length;
    const verdict = await ledger.verdict(app.ownerUrl);
    const wrong = wrongOf(answers);
    return {
      seen: { ...verdict, wrong, shown, turnedAway: meanwhile.length - shown, backMs },
      faults: failing({
        "nothing lost, twice or half": verdict.lost + verdict.twice + verdict.half === 0,
        "every answer a page or 503 with the time to come again": wrong === 0,
        "pages are shown meanwhile": shown > 0,
        [`writes again within ${BACK_MS} ms, without a hand`]: backMs <= BACK_MS,
      }),
    };
  } finally {
    isOver = true;
    rmSync(ballast, { force: true });
    await app.stop();
  }
}

/** F11: the disk with the data fills up under writers and readers, and has room again. Needs root, to mount one. */
export async function fullDisk(): Promise<Outcome> {
  const dataDir = freshDataDir();
  run("mount", "-t", "tmpfs", "-o", `size=${SIZE},mode=0700`, "tmpfs", dataDir);
  try {
    return await lives(dataDir);
  } finally {
    run("umount", dataDir);
    removeData(dataDir);
  }
}
