import { Agent, request } from "node:http";

export type Measured = { answered: number; perSecond: number; p99: number };

/** The value below which `share` of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

type Asked = {
  path: string;
  method?: "GET" | "POST";
  headers: Record<string, string>;
  body?: Buffer;
};

/** One request over a kept connection; answers its milliseconds. Throws on any status but 200. */
export const timed = (origin: string, agent: Agent, { body, ...asked }: Asked): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(origin);
    const began = performance.now();
    const headers = { ...asked.headers, host };
    const sent = request({ hostname, port, agent, ...asked, headers }, (answer) => {
      answer.resume();
      answer.once("end", () =>
        answer.statusCode === 200
          ? resolve(performance.now() - began)
          : reject(new Error(`${asked.path} answered ${answer.statusCode}`)),
      );
    });
    sent.once("error", reject);
    sent.end(body);
  });

/** Asks for one page from `connections` at once, each as fast as it is answered. */
export async function load(
  origin: string,
  asked: Asked,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const one = async () => {
    while (performance.now() < end) times.push(await timed(origin, agent, asked));
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { answered: times.length, perSecond: times.length / took, p99: percentile(times, 0.99) };
}
