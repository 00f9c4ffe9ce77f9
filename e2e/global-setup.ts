import { freshDataDir, removeData, startApp } from "@/db/testing/running-app";

/** One production app on its own data for all stories; those that kill something start their own. */
export default async function setup() {
  const dataDir = freshDataDir();
  const app = await startApp({
    port: Number(process.env.E2E_PORT),
    dataDir,
    words: ["--demo"],
    // As everywhere but in a demo.
    environment: { SECOND_FACTOR: "required" },
  });
  process.env.DATABASE_OWNER_URL = app.ownerUrl;
  process.env.E2E_DATA_DIR = dataDir;
  return async () => {
    await app.stop();
    removeData(dataDir);
  };
}
