import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// docs/inventories.md names each use of cryptography and each line of a log: one more, or one less, must be written there.

type Use = { primitive: string; file: string };

const FOLDERS = ["app", "components", "db", "lib", "scripts"];
/** What is part of no installation: tests and what they and the measurements are made with. */
const ELSEWHERE = /[.]test[.]tsx?$|^db\/testing\/|^scripts\/(chaos|testing)[./]/;
const MODULES = "node:crypto|crypto|@node-rs/argon2|otpauth|openid-client|node:tls|node:https";
const IMPORT = new RegExp(`import\\s+([^;]*?)\\s+from\\s+"(${MODULES})"`, "g");
const ALGORITHM =
  /\b(createHash|createHmac|createCipheriv|createDecipheriv|hkdfSync)\(\s*("[\w-]+")?/g;
const WEB = /(?<![\w.])(?:globalThis\.)?(crypto\.\w+(?:\.\w+)?)(?=\()/g;
/** Ids are no secrets: where each is made need not be told. */
const IDS = "randomUUID";

const page = readFileSync("docs/inventories.md", "utf8");
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
)
  .concat("proxy.ts", "next.config.ts")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /[.](tsx?|mjs)$/.test(file) && !ELSEWHERE.test(file));

/** What a file uses of cryptography, as the page calls it: with its algorithm where one is chosen by name. */
function usesIn(text: string): string[] {
  const used = new Set<string>();
  for (const [, names = "", from = ""] of text.matchAll(IMPORT)) {
    if (from !== "node:crypto") used.add(from);
    else if (!names.startsWith("{")) used.add("all of node:crypto");
    else for (const name of namesOf(names)) used.add(name);
  }
  for (const [, name = "", algorithm] of text.matchAll(ALGORITHM)) {
    if (!used.delete(name) && ![...used].some((known) => known.startsWith(`${name}(`))) continue;
    used.add(`${name}(${algorithm ?? "?"})`);
  }
  for (const [, call = ""] of text.matchAll(WEB)) used.add(call);
  return [...used];
}

const namesOf = (list: string) =>
  list
    .replace(/[{}]/g, "")
    .split(",")
    .map((name) => name.trim().replace(/ as .*/, ""))
    .filter((name) => name !== "" && !name.startsWith("type "));

const uses: Use[] = sources.flatMap((file) =>
  usesIn(readFileSync(file, "utf8")).map((primitive) => ({ primitive, file })),
);

const LOG = /\blogger\.(?:trace|debug|info|warn|error|fatal)\(|\bJSON\.stringify\(\{ level: /g;
const SAID = /"([a-z][\w' -]+)",?\s*\)|`([a-z][a-z ]+):|\bmsg: "([a-z ]+)"/;

/** What a file writes into the log, by its words. */
const linesIn = (text: string): string[] =>
  [...text.matchAll(LOG)].map(({ index }) => {
    const [, ...found] = SAID.exec(text.slice(index, index + 400)) ?? [];
    return found.find((words) => words !== undefined) ?? "?";
  });

const section = (title: string) => page.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
/** The rows of a part's tables: what the first and the last cell name. */
const rowsOf = (title: string) =>
  section(title)
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("|---"))
    .map((line) => line.split("|").slice(1, -1))
    .map((cells) => ({ names: quoted(cells[0] ?? ""), where: quoted(cells.at(-1) ?? "") }));

describe("the page of inventories", () => {
  const rows = rowsOf("Cryptography");
  const isTold = ({ primitive, file }: Use) =>
    rows.some(
      ({ names, where }) =>
        names.includes(primitive) && (primitive === IDS || where.includes(file)),
    );

  it("names each use of cryptography in the sources, and where it is", () => {
    expect(uses.length).toBeGreaterThan(40);
    expect(uses.filter((use) => !isTold(use))).toEqual([]);
  });

  it("names none that is not there any more", () => {
    const told = rows.flatMap(({ names, where }) =>
      names.flatMap((primitive) => where.map((file) => ({ primitive, file }))),
    );
    const isThere = ({ primitive, file }: Use) =>
      uses.some((use) => use.primitive === primitive && use.file === file);
    const files = new Set(uses.map(({ file }) => file));
    expect(told.filter(({ file }) => !files.has(file))).toEqual([]);
    const names = [...new Set(told.map(({ primitive }) => primitive))];
    expect(
      names.filter((name) => !told.some((use) => use.primitive === name && isThere(use))),
    ).toEqual([]);
  });

  it("names each line of the log, and where it is written", () => {
    const logs = rowsOf("Logs");
    const lines = sources.flatMap((file) =>
      linesIn(readFileSync(file, "utf8")).map((line) => ({ line, file })),
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.map(({ line }) => line)).not.toContain("?");
    const isTold = ({ line, file }: (typeof lines)[number]) =>
      logs.some(({ names, where }) => names.includes(line) && where.includes(file));
    expect(lines.filter((each) => !isTold(each))).toEqual([]);
    const told = logs.filter(({ where }) => where.length > 0).flatMap(({ names }) => names);
    expect(told.filter((name) => !lines.some(({ line }) => line === name))).toEqual([]);
  });

  it("names what in the lock file is made for cryptography", () => {
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const made = Object.keys(dependencies).filter((name) =>
      /argon|crypt|hash|hmac|jose|jwt|noble|oidc|openid|otp|saml|sodium|tls/.test(name),
    );
    expect(made.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("would notice another cipher, another library, and what it cannot read", () => {
    const one = (text: string) => usesIn(text).join();
    expect(one(`import { createHash } from "node:crypto";\ncreateHash("md5")`)).toBe(
      'createHash("md5")',
    );
    expect(one(`import { createHash } from "node:crypto";\ncreateHash(name)`)).toBe(
      "createHash(?)",
    );
    expect(one(`import { generateKeyPairSync } from "node:crypto"`)).toBe("generateKeyPairSync");
    expect(one(`import * as all from "node:crypto"`)).toBe("all of node:crypto");
    expect(one(`import { TOTP } from "otpauth"`)).toBe("otpauth");
    expect(one("await crypto.subtle.digest(x)")).toBe("crypto.subtle.digest");
  });
});
