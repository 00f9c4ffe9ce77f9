import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The library that gives a program another clock; `apt-get install libfaketime`. */
function library(): string {
  const folders = readdirSync("/usr/lib").map((name) => join("/usr/lib", name, "faketime"));
  const found = folders.map((one) => join(one, "libfaketimeMT.so.1")).find(existsSync);
  if (!found) throw new Error("F10 needs libfaketime, which is not installed here.");
  return found;
}

/** What a program is told so that its clock is set off; how long things take is counted rightly all the same. */
export const withClock = (set: { FAKETIME: string } | { FAKETIME_TIMESTAMP_FILE: string }) => ({
  ...{ LD_PRELOAD: library(), FAKETIME_DONT_FAKE_MONOTONIC: "1", FAKETIME_NO_CACHE: "1" },
  ...set,
});
