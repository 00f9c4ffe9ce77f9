import { freePort, freshDataDir, removeData, startApp } from "@/db/testing/running-app";
import { inTurn, type Way } from "./refusals/in-turn";

// npm run bench:refusals: whether the time of an answer tells what is refused from what does not exist, and an address
// that has an account from one that has none. Both are asked in turn, so that what else the machine does falls on both.

const TIMES = 200;
/** How far from a coin's toss it may be: whoever guesses by one answer's time is right in so many of 100. */
const MOST = 0.6;

const dataDir = freshDataDir();
const app = await startApp({
  port: await freePort(),
  dataDir,
  environment: { TRUST_PROXY: "1", SECOND_FACTOR: "required" },
});
process.env.DATABASE_OWNER_URL = app.ownerUrl;
try {
  const { theWays } = await import("./refusals/ways");
  const ways: readonly Way[] = await theWays(app.origin, dataDir);
  console.log(`${"asked".padEnd(44)} refused ms  absent ms  guessed right of 100`);
  for (const way of ways) {
    const { refused, absent, right } = await inTurn(way, TIMES);
    const isMissed = right > MOST;
    console.log(
      `${way.name.padEnd(44)} ${refused.toFixed(2).padStart(10)} ${absent.toFixed(2).padStart(10)} ${(right * 100).toFixed(0).padStart(20)}${isMissed ? "  MISSED" : ""}`,
    );
    if (isMissed) process.exitCode = 1;
  }
} finally {
  await app.stop();
  removeData(dataDir);
}
