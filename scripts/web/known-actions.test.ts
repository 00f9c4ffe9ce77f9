import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { answerUnknownAction, builtActions } from "./known-actions.mjs";

/** What is answered to a request with these headers, and what goes to the log. */
function answered(headers: Record<string, string>) {
  const lines: string[] = [];
  const said = { status: 0, headers: {} as Record<string, unknown>, body: "" };
  const response = {
    req: { headers },
    writeHead: (status: number, given: Record<string, unknown>) =>
      Object.assign(said, { status, headers: given }),
    end: (body = "") => Object.assign(said, { body }),
  };
  answerUnknownAction({ headers }, response, (line: string) => lines.push(line));
  return { ...said, lines };
}

it("answers a page's script as the framework does, and logs one line that holds nothing it sent", () => {
  const { status, headers, lines } = answered({ "next-action": "40".padEnd(42, "a") });
  expect(status).toBe(409);
  expect(headers["x-nextjs-action-not-found"]).toBe("1");
  expect(lines).toEqual([JSON.stringify({ level: 30, msg: "unknown action" })]);
});

it("tells whoever has no script in words what to do", () => {
  const { status, body, lines } = answered({});
  expect(status).toBe(409);
  expect(body).toContain("Go back to copy what you typed");
  expect(lines).toHaveLength(1);
});

it("knows the actions of a build", () => {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  mkdirSync(join(folder, "server"));
  writeFileSync(
    join(folder, "server", "server-reference-manifest.json"),
    JSON.stringify({ node: { a: {} }, edge: { b: {} }, encryptionKey: "k" }),
  );
  expect(builtActions(folder)).toEqual(new Set(["a", "b"]));
  rmSync(folder, { recursive: true });
});
