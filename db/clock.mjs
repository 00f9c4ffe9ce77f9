// The database's clock is the truth: of several servers, and of one whose own clock is wrong.

/** What is nearer than this is the way there and back, not a difference. */
const NEAR_MS = 1000;
const WARN_MS = 120_000;

/** Milliseconds by which the database's clock is ahead of this machine's, as last read; 0 while they agree. */
export const clockAhead = () => globalThis.fairleadClockAhead ?? 0;

/**
 * Reads how far the database's clock is ahead of this machine's, and keeps it for `clockAhead`. `client`: whatever
 * asks a query; `warn` is told the seconds when they begin to differ by more than two minutes, and not again while
 * they do.
 */
export async function readClock(client, warn) {
  const before = clockAhead();
  const sent = Date.now();
  const { rows } = await client.query(
    "select (extract(epoch from clock_timestamp()) * 1000)::float8 as at",
  );
  const ahead = rows[0].at - (sent + Date.now()) / 2;
  globalThis.fairleadClockAhead = Math.abs(ahead) < NEAR_MS ? 0 : Math.round(ahead);
  if (Math.abs(ahead) > WARN_MS && Math.abs(before) <= WARN_MS) warn(Math.round(ahead / 1000));
}
