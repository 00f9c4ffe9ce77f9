import { setTimeout as sleep } from "node:timers/promises";

/** The database of this start: the configured server, or the embedded one, which is kept alive until `stop`. */
export async function openDatabase({ database, dataDir }, say) {
  if (database) return { urls: database, stop: async () => undefined };
  const { startEmbedded } = await import("../../db/embedded.mjs");
  let server = await startEmbedded({ dataDir });
  let isStopping = false;
  const watch = async () => {
    await server.exited;
    if (isStopping) return;
    say("The database ended and is started again.");
    while (!isStopping) {
      try {
        server = await startEmbedded({ dataDir });
        if (isStopping) await server.stop();
        return void watch();
      } catch (error) {
        say(error.message);
        await sleep(2000, undefined, { ref: false });
      }
    }
  };
  void watch();
  return {
    urls: server.urls,
    stop: async () => {
      isStopping = true;
      await server.stop();
    },
  };
}

/** Waits for a configured server that is not up yet, then brings it to this version's schema; see `migrate`. */
export async function bringUpToDate(urls, { beforeUpgrade, say }) {
  const { migrate, webRoleFault } = await import("../../db/migrate.mjs");
  for (let wait = 250; ; wait = Math.min(wait * 2, 5000)) {
    try {
      const applied = await migrate({ ownerUrl: urls.owner, beforeUpgrade });
      const fault = await webRoleFault({ webUrl: urls.web });
      if (fault) throw new Error(fault);
      return applied;
    } catch (error) {
      if (
        !/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|timeout expired|57P03/.test(
          `${error.code} ${error.message}`,
        )
      )
        throw error;
      say(`The database does not answer yet (${error.code ?? error.message}); trying again.`);
      await sleep(wait);
    }
  }
}
