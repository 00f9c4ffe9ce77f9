import { HANDLERS } from "@/db/testing/doors/every-door";
import type { World } from "@/db/testing/doors/world";
import { addressOf } from "./addresses";
import { ask } from "./ask";
import { builtActions } from "./manifests";

/** Where a change may come from that is not this site; of the last only the browser says that it is another. */
function othersThan(origin: string): Readonly<Record<string, string>>[] {
  const { host, port } = new URL(origin);
  const from = [
    ...["https://evil.example", "null", `https://${host}`, "http://localhost:1"],
    ...[`http://localhost.evil.example:${port}`, `http://127.0.0.1:${port}`],
  ];
  return [...from.map((one) => ({ origin: one })), { origin, "sec-fetch-site": "cross-site" }];
}

/** Everything that changes something: each action on a page that carries it, and each handler. */
function mutations(world: World): Readonly<Record<string, { path: string; action?: string }>> {
  const actions = builtActions().map(({ name, id, pages }) => {
    const path = addressOf(pages[0] ?? "/", world.at);
    return [name, { path, action: id }] as const;
  });
  const handlers = Object.keys(HANDLERS).map(
    (door) => [door, { path: addressOf(door, world.at) }] as const,
  );
  return Object.fromEntries([...actions, ...handlers]);
}

/** Sends every change from every other origin as the owner; answers those that were not turned away at the door. */
export async function observeOrigins(origin: string, world: World) {
  const accepted: string[] = [];
  let probes = 0;
  for (const [name, { path, action }] of Object.entries(mutations(world)))
    for (const other of othersThan(origin)) {
      const headers = { ...other, ...(action && { "next-action": action }) };
      const cookie = world.cookies.owner;
      const body = Buffer.from("[]");
      const { status } = await ask(origin + path, { cookie, headers, method: "POST", body });
      probes += 1;
      if (status !== 403) accepted.push(`${name} from ${JSON.stringify(other)}: ${status}`);
    }
  return { accepted, probes };
}
