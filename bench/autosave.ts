import { readFileSync } from "node:fs";
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { percentile, timed } from "./load";

type Taker = { attemptId: string; items: readonly string[]; cookie: string };

const BOUNDARY = "----fairlead-bench";
const PAUSE_MS = 2000;

/** The build's name for the action that keeps one answer. */
function actionId(): string {
  const manifest: { node: Record<string, { exportedName?: string }> } = JSON.parse(
    readFileSync(".next/server/server-reference-manifest.json", "utf8"),
  );
  const found = Object.entries(manifest.node).find(
    ([, { exportedName }]) => exportedName === "answerItemAction",
  );
  if (!found) throw new Error("The build has no answerItemAction.");
  return found[0];
}

/** The action's two arguments as React sends them: the state, and the form. */
function body(fields: Readonly<Record<string, string>>): Buffer {
  const parts = [
    ...Object.entries(fields).map(([name, value]) => [`1_${name}`, value]),
    ["0", '[{"ok":null},"$K1"]'],
  ];
  const text = parts.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return Buffer.from(`${text.join("")}--${BOUNDARY}--\r\n`);
}

/** Everyone answers about every two seconds; answers the 99th percentile and how many were kept. */
export async function autosave(origin: string, takers: readonly Taker[], seconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: takers.length });
  const id = actionId();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  const sit = async ({ attemptId, items, cookie }: Taker) => {
    await sleep(Math.random() * PAUSE_MS);
    for (let seq = 1; performance.now() < end; seq += 1) {
      const itemId = items[seq % items.length] ?? "";
      const sent = body({ attemptId, itemId, value: String(seq % 4), seq: String(seq) });
      const headers = {
        cookie,
        origin,
        "next-action": id,
        accept: "text/x-component",
        "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
        "content-length": String(sent.length),
      };
      const path = `/assessment/${attemptId}/1`;
      times.push(await timed(origin, agent, { path, method: "POST", headers, body: sent }));
      await sleep(PAUSE_MS * (0.5 + Math.random()));
    }
  };
  await Promise.all(takers.map(sit));
  agent.destroy();
  return { saved: times.length, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}
