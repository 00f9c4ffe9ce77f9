import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "@/db/embedded.mjs";
import { migrate } from "@/db/migrate.mjs";
import { freshDataDir, removeData } from "@/db/testing/running-app";
import type { Asked } from "./ask";
import { fillWorld, type Peopled } from "./many-clients";

type Answer = { ms: number; people: number };
export type World = {
  dataDir: string;
  urls: { owner: string; web: string };
  ask: (asked: Asked) => Promise<Answer>;
  end: () => Promise<void>;
};

/** A million people take minutes: in this folder the worlds are kept, and used again. */
const KEPT = process.env.BENCH_WORLDS;

/** Only to fill it: what is measured runs with the settings of the product. */
const FILLING = {
  ...{ fsync: "off", full_page_writes: "off", synchronous_commit: "off", autovacuum: "off" },
  ...{ shared_buffers: "2GB", maintenance_work_mem: "512MB", max_wal_size: "8GB" },
};

async function filled(dataDir: string, given: Peopled): Promise<void> {
  const server = await startEmbedded({ dataDir, settings: FILLING });
  await migrate({ ownerUrl: server.urls.owner });
  await fillWorld(server.urls.admin, given);
  await server.stop();
}

async function answerOf(child: ChildProcess, asked: Asked): Promise<Answer> {
  child.send(asked);
  const [answer] = (await once(child, "message")) as [Answer];
  return answer;
}

/** A database of its own with these people in it, and a process that asks it. */
export async function aWorld(given: Peopled): Promise<World> {
  const dataDir = KEPT ? join(KEPT, `people-${given.people}`) : freshDataDir();
  const isThere = existsSync(join(dataDir, "postgres"));
  mkdirSync(dataDir, { recursive: true });
  if (!isThere) await filled(dataDir, given);
  const server = await startEmbedded({ dataDir });
  await migrate({ ownerUrl: server.urls.owner });
  const env = { ...process.env, DATABASE_URL: server.urls.web, DATA_DIR: dataDir };
  const child = fork("bench/coach/ask.ts", { env });
  return {
    dataDir,
    urls: server.urls,
    ask: (asked) => answerOf(child, asked),
    end: async () => {
      child.kill();
      await server.stop();
      if (!KEPT) removeData(dataDir);
    },
  };
}
