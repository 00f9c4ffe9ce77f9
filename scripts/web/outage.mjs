import pg from "pg";
import { readClock } from "../../db/clock.mjs";

const RETRY_MS = 250;
const BEAT_MS = 2000;
const SLOW_MS = 1000;

/** Calls `told` when the app's own pool loses a connection, gives none in time or is told "busy"; false while there is no pool. */
function listenToPool(told) {
  const pool = globalThis.fairleadPool;
  if (!pool) return false;
  pool.on("error", told);
  pool.on("busy", told);
  pool.on("connect", (client) => client.on("error", told));
  const connect = pool.connect.bind(pool);
  const tell = (error) => {
    told();
    throw error;
  };
  pool.connect = (callback) =>
    callback
      ? connect((error, ...more) => {
          if (error) told();
          callback(error, ...more);
        })
      : connect().catch(tell);
  return true;
}

/**
 * Knows at once when the database goes away: it holds one connection of its own, which ends when the server
 * does, and asks again four times a second until it is back. `hasHeldSince(began)` tells whether it was there for
 * everybody all the while. `onSlow` is called whenever somebody waited for it in vain, `onClock` with the seconds by
 * which its clock begins to be ahead of ours.
 */
export function watchDatabase(url, { onSlow, onClock }) {
  let isUp = true;
  let upSince = 0;
  let brokenAt = 0;
  let isListening = false;
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
    readClock(from, onClock).then(
      () => {
        if (!isUp) upSince = performance.now();
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
    /** Whether somebody waited in vain a moment ago. */
    isSlow: () => brokenAt > 0 && performance.now() - brokenAt < SLOW_MS,
    hasHeldSince: (began) => isUp && began > upSince && began > brokenAt,
    /** To be called now and then: the pool is made with the first page that needs it. */
    listen: () => {
      if (isListening) return;
      isListening = listenToPool(() => {
        brokenAt = performance.now();
        onSlow();
      });
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      client?.end().catch(() => undefined);
    },
  };
}
