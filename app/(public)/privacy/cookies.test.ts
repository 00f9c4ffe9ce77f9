import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { COOKIES } from "./cookies";

const sources = ["app", "components", "lib", "scripts"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .concat("proxy.ts")
  .filter((file) => /[.](tsx?|mjs)$/.test(file) && !/[.]test[.]|\/(testing|chaos)\//.test(file))
  .map((file) => readFileSync(file, "utf8"));

/** What is said at each place that fits, in all sources. */
const found = (pattern: RegExp): string[] =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(([whole, name]) => name ?? whole));
/** A name as it is written there, or where it is kept. */
const plain = (name: string): string =>
  ({ sessionCookie: "fairlead-session", SCREEN_COOKIE: "screen" })[name] ??
  name.replaceAll('"', "");

it("names every cookie that the sources write, and no other", () => {
  const sealed = found(/\bsealedCookie<.+>\(("[\w-]+")/g);
  // A sealed one is set under the name that it is made with, as `cookie`.
  const set = found(/(?:\bjar|\(await cookies\(\)\))\.set\(\s*([^,]+),/g);
  const inBrowser = found(/document\.cookie = `\$\{(\w+)\}/g);
  expect(found(/document\.cookie = (?!`\$\{)/g), "written in another way").toEqual([]);
  const written = [...set.filter((name) => name !== "cookie"), ...inBrowser].map(plain);
  expect(
    [...new Set([...written, ...sealed.map((name) => `fairlead-${plain(name)}`)])].sort(),
  ).toEqual(COOKIES.map(({ name }) => name).sort());
});
