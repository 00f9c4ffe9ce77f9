import { keepFilled } from "@/db/testing/filled-data";
import { startIssuer } from "@/db/testing/issuer";
import { freshDataDir, removeData, startApp } from "@/db/testing/running-app";

/** One production app on its own data for all stories; those that kill something start their own, on a copy. */
export default async function setup() {
  const dataDir = freshDataDir();
  const port = Number(process.env.E2E_PORT);
  const issuer = await startIssuer(`http://localhost:${port}/api/oidc/callback`);
  const given = {
    port,
    dataDir,
    words: ["--demo"],
    // As everywhere but in a demo.
    environment: {
      ...{ SECOND_FACTOR: "required", METRICS_TOKEN: "the-end-to-end-tests-own-token" },
      ...issuer.environment,
    },
  };
  await (await startApp(given)).stop();
  const kept = keepFilled(dataDir);
  const app = await startApp(given);
  process.env.DATABASE_OWNER_URL = app.ownerUrl;
  process.env.E2E_DATA_DIR = dataDir;
  return async () => {
    await app.stop();
    await issuer.stop();
    removeData(dataDir);
    removeData(kept);
  };
}
