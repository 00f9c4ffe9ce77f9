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

it("lets a plain page have its own style, and nothing else", async () => {
  const server = createServer((_asked, response) => answerPlainly(response, { status: 503 }));
  server.listen(0);
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`);
  const style = /<style>(.*)<\/style>/s.exec(await answer.text())?.[1] ?? "";
  server.close();
  const hash = createHash("sha256").update(style).digest("base64");
  expect(answer.headers.get("content-security-policy")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
  );
});
