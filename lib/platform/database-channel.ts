import "server-only";
import { Client } from "pg";
import { backOff } from "@/lib/kernel/back-off";

const BEAT_MS = 15_000;

type Ears = {
  heard: (payload: string) => void;
  /** It listens, from the start or again: what was told before was not heard. */
  opened: () => void;
};

/**
 * Listens on a channel of the database by one connection of its own, which is none of the pool's. One that ends or
 * no longer answers is made anew, after longer and longer waits. Answers how to stop.
 */
export function databaseChannel(channel: string, { heard, opened }: Ears): () => void {
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let failed = 0;
  const later = (work: () => void, ms: number) => {
    timer = setTimeout(work, ms).unref();
  };
  const lost = (mine: Client) => {
    if (mine !== client) return;
    client = null;
    failed += 1;
    clearTimeout(timer);
    mine.end().catch(() => undefined);
    later(connect, backOff(failed));
  };
  // A connection that is half open hears nothing and says nothing of it.
  const beat = (mine: Client) =>
    later(
      () =>
        mine.query("select 1").then(
          () => mine === client && beat(mine),
          () => lost(mine),
        ),
      BEAT_MS,
    );
  async function listen(mine: Client): Promise<void> {
    await mine.connect();
    await mine.query(`listen ${mine.escapeIdentifier(channel)}`);
    if (mine !== client) return;
    failed = 0;
    opened();
    beat(mine);
  }
  function connect(): void {
    const mine = newClient();
    client = mine;
    mine.on("error", () => lost(mine));
    mine.on("end", () => lost(mine));
    mine.on("notification", ({ payload }) => heard(payload ?? ""));
    listen(mine).catch(() => lost(mine));
  }
  connect();
  return () => {
    const last = client;
    client = null;
    clearTimeout(timer);
    last?.end().catch(() => undefined);
  };
}

const newClient = () =>
  new Client({
    ...(process.env.DATABASE_URL ? { connectionString: process.env.DATABASE_URL } : {}),
    connectionTimeoutMillis: 2000,
    query_timeout: 3000,
    application_name: "fairlead-live",
  });
