import { gzipSync } from "node:zlib";
import type { APIRequestContext } from "@playwright/test";

const known = new Map<string, number>();

/** In units of 1,024 bytes as it is sent; what several pages ask for is weighed once. */
async function weigh(request: APIRequestContext, url: string): Promise<number> {
  const before = known.get(url);
  if (before !== undefined) return before;
  const weight = gzipSync(await (await request.get(url)).body()).length / 1024;
  known.set(url, weight);
  return weight;
}

/** What a page sends: its own HTML, and every script it names. */
export async function weightOf(
  request: APIRequestContext,
  path: string,
): Promise<{ scripts: number; html: number }> {
  const html = await (await request.get(path)).text();
  const named = [...html.matchAll(/<script(?![^>]*noModule)[^>]*\ssrc="([^"]+)"/gi)].map(
    ([, src]) => src ?? "",
  );
  let scripts = 0;
  for (const src of new Set(named)) scripts += await weigh(request, src);
  return { scripts, html: gzipSync(html).length / 1024 };
}
