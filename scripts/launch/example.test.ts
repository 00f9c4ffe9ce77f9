import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

// Every setting the product reads is explained where an operator looks, and none that it does not read.

const read = (name: string) => readFileSync(name, "utf8");
const sources = ["scripts", "lib/platform", "db", "app"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /[.](ts|tsx|mjs)$/.test(name) && !/[.]test[.]|^testing\//.test(name))
    .map((name) => `${folder}/${name}`),
);

const OURS =
  /^(DATABASE|APP_ORIGIN|AUTH_SECRET|SMTP|MAIL|OIDC|DATA_DIR|TRUST_PROXY|DEPLOYMENT_ID|NEXT_SERVER|PORT|HOST|SECOND_FACTOR|BACKUP|METRICS|CLAMD)/;
const settings = new Set(
  sources.flatMap((file) =>
    [...read(file).matchAll(/(?:process[.]env[.]|"|environment[.])([A-Z][A-Z_]+)/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => OURS.test(name)),
  ),
);

it("reads settings at all", () => {
  for (const name of ["APP_ORIGIN", "DATABASE_OWNER_URL", "BACKUP_KEY"])
    expect(settings).toContain(name);
});

it.each([".env.example", "README.md"])("%s explains every setting", (file) => {
  const text = read(file);
  expect([...settings].filter((name) => !text.includes(name))).toEqual([]);
});

it("the example sets nothing by itself, and names nothing that is not read", () => {
  const example = read(".env.example");
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name ?? "");
  expect(example.match(/^[A-Z_]+=/gm)).toBeNull();
  const known = [...settings, "CHROMIUM_PATH", "TEST_DATABASE_OWNER_URL", "TEST_DATABASE_URL"];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});
