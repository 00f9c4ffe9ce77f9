import { setTimeout as sleep } from "node:timers/promises";
import { anotherServer } from "@/scripts/chaos/another-server";
import { askFor, untilShown } from "@/scripts/chaos/asked";
import { proxyTo } from "@/scripts/chaos/proxy";
import { failing, type Outcome, type Scene, socketOf } from "@/scripts/chaos/scene";

const AWAY_MS = 5000;
const READY_MS = 5000;

/** F4: the web server starts while its database cannot be reached. It lives, says so, and serves once it can. */
export async function awayAtStart(scene: Scene): Promise<Outcome> {
  const proxy = await proxyTo(socketOf(scene));
  proxy.set("refuses");
  const server = await anotherServer(scene.app, proxy.port);
  try {
    const place = { origin: server.origin, cookie: scene.cookie };
    await sleep(AWAY_MS);
    const [alive, ready, page] = await Promise.all([
      askFor({ ...place, path: "/healthz" }),
      askFor({ ...place, path: "/readyz" }),
      askFor(place),
    ]);
    proxy.set("through");
    const readyMs = await untilShown(place, 30_000);
    return {
      seen: { alive: alive.status, ready: ready.status, page: page.status, readyMs },
      faults: failing({
        "lives: /healthz 200": alive.status === 200,
        "is not ready: /readyz 503": ready.status === 503,
        "a page is 503 with the time to come again": page.status === 503 && page.saysWhen,
        [`serves within ${READY_MS} ms of the database`]: readyMs <= READY_MS,
        "is the same process": server.child.exitCode === null,
      }),
    };
  } finally {
    await server.stop();
    await proxy.close();
  }
}
