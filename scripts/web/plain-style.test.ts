import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { answerPlainly } from "./plain-page.mjs";
import { TOKENS } from "./plain-style.mjs";

it.each(Object.entries(TOKENS))("paints %s as the app does", (name, value) => {
  expect(readFileSync("app/globals.css", "utf8")).toContain(`  --color-${name}: ${value};\n`);
});

/** What a plain page answers a browser that sends these headers. */
async function answered(headers: Record<string, string> = {}) {
  const server = createServer((_asked, response) => answerPlainly(response, { status: 503 }));
  server.listen(0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answer = await fetch(address, { headers });
  const text = await answer.text();
  server.close();
  return { answer, text };
}

it.each([
  ["a=1; theme=dark; b=2", "dark"],
  ["theme=light", "light"],
  ["theme=neon", "light dark"],
  ["their_theme=dark", "light dark"],
  ["", "light dark"],
])("has the colours of the cookie “%s”: %s", async (cookie, scheme) => {
  const { text } = await answered({ cookie });
  expect(text).toContain(`<meta name="color-scheme" content="${scheme}">`);
  expect(text).not.toContain("color-scheme:");
});

it("lets a plain page have its own style, and nothing else", async () => {
  const { answer, text } = await answered();
  const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  expect(answer.headers.get("content-security-policy")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  );
});
