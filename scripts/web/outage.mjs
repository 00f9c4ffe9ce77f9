import pg from "pg";

const RETRY_MS = 250;
const BEAT_MS = 2000;

/**
 * Knows at once when the database goes away: it holds one connection of its own, which ends when the server
 * does, and asks again four times a second until it is back.
 */
export function watchDatabase(url) {
  let isUp = true;
  let isStopped = false;
  let timer;
  let client;
  const later = (work, wait) => {
    if (!isStopped) timer = setTimeout(work, wait);
  };
  const lost = (from) => {
    if (from !== client || isStopped) return;
    isUp = false;
    clearTimeout(timer);
    client = undefined;
    from.end().catch(() => undefined);
    later(connect, RETRY_MS);
  };
  const beat = (from) => {
    from.query("select 1").then(
      () => {
        isUp = true;
        later(() => beat(from), BEAT_MS);
      },
      () => lost(from),
    );
  };
  const connect = () => {
    const mine = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 2000,
      query_timeout: 3000,
      application_name: "fairlead-watch",
    });
    client = mine;
    mine.on("error", () => lost(mine));
    mine.on("end", () => lost(mine));
    mine.connect().then(
      () => beat(mine),
      () => lost(mine),
    );
  };
  connect();
  return {
    isUp: () => isUp,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      client?.end().catch(() => undefined);
    },
  };
}
