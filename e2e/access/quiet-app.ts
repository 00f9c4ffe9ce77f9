import { filledDataDir } from "@/db/testing/filled-data";
import { type Issuer, startIssuer } from "@/db/testing/issuer";
import { freePort, type RunningApp, removeData, startApp } from "@/db/testing/running-app";

export type QuietApp = Pick<RunningApp, "origin" | "processOf" | "stop"> & {
  dataDir: string;
  /** Who else signs people in there. */
  issuer: Issuer;
  isQuiet: boolean;
};

/**
 * An app of one's own in which nobody works in the background: the worker reminds people at every quarter of an hour,
 * and what changes is to be of those who ask. The factories that are imported from now on write into its database.
 */
export async function startQuietApp(): Promise<QuietApp> {
  const dataDir = filledDataDir();
  const port = await freePort();
  const issuer = await startIssuer(`http://localhost:${port}/api/oidc/callback`);
  const environment = { SECOND_FACTOR: "required", ...issuer.environment };
  const app = await startApp({ port, dataDir, words: ["--demo"], environment });
  process.env.DATABASE_OWNER_URL = app.ownerUrl;
  // Worlds are made of a hundred rows each, and nobody pulls the plug here: the disk need not be waited for.
  process.env.PGOPTIONS = "-c synchronous_commit=off";
  const worker = await app.processOf("scripts/worker.ts");
  if (worker !== null) process.kill(worker, "SIGSTOP");
  const stop = async () => {
    if (worker !== null) process.kill(worker, "SIGCONT");
    await app.stop();
    await issuer.stop();
    removeData(dataDir);
  };
  const { origin, processOf } = app;
  return { origin, processOf, dataDir, issuer, isQuiet: worker !== null, stop };
}
