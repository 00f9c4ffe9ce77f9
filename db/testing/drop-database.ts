import { setTimeout as sleep } from "node:timers/promises";
import { runStatements } from "./run-statements";

/** Drops it once nobody asks it any more: a connection that was closed a moment ago may still be there. */
export async function dropDatabase(owner: string, name: string, tries = 12): Promise<void> {
  try {
    await runStatements(owner, [`drop database if exists ${name}`]);
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(200);
    await dropDatabase(owner, name, tries - 1);
  }
}
