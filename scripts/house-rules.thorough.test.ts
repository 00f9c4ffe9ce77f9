import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// A rule that cannot fire protects nothing: each is broken once, in a copy of the house's rules.

const project = resolve(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "fl-rules-"));

type Rule = { name: string };
const rules: Rule[] = createRequire(import.meta.url)(
  join(project, ".dependency-cruiser.cjs"),
).forbidden;

const ROOMS = ["accounts", "catalogue", "assessment", "planner", "coaching"];

/** What breaks each rule: who imports what. */
const BROKEN: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "core-is-pure": ["lib/planner/domain/planted.ts", "node:fs"],
  "library-knows-no-room": ["lib/platform/planted.ts", "@/lib/planner/queries"],
  "kernel-knows-nobody": ["lib/kernel/planted.ts", "@/lib/psychometrics/target"],
  "lib-below-ui": ["lib/accounts/commands.ts", "@/components/ui/target"],
  "only-lib-touches-db": ["app/planted/page.tsx", "@/db/client"],
  "actions-hold-no-sql": ["lib/accounts/actions.ts", "drizzle-orm"],
  "pages-write-through-actions": ["app/planted-too/page.tsx", "@/lib/planner/commands"],
  "components-read-no-data": ["components/planner/planted.tsx", "@/lib/planner/queries"],
  "shared-ui-is-domain-free": ["components/ui/planted.tsx", "@/components/planner/target"],
  "db-knows-nobody": ["db/planted.ts", "@/lib/planner/domain/target"],
  "e2e-is-outside": ["e2e/planted.spec.ts", "@/lib/planner/domain/target"],
  "tests-stay-out": ["lib/planner/jobs.ts", "@/db/testing/target"],
  "embedded-is-hidden": ["db/planted-too.ts", "@/db/embedded.mjs"],
  "nobody-imports-tools": ["lib/planner/more-jobs.ts", "@/scripts/target"],
  "domain-below-schema": ["lib/planner/domain/planted-too.ts", "@/lib/planner/schema"],
  "emails-only-kernel": ["lib/planner/emails/planted.ts", "@/lib/planner/domain/target"],
  "no-zod-in-components": ["components/planner/planted-too.tsx", "@/lib/planner/schema"],
  "no-cycles": ["bench/planted-back.ts", "@/bench/planted"],
  ...Object.fromEntries(
    ROOMS.slice(0, -1).map((room) => [
      `${room}-knows-nothing-later`,
      [`lib/${room}/queries.ts`, "@/lib/coaching/target"] as const,
    ]),
  ),
};

const TARGETS = [
  ...["lib/planner/queries.ts", "lib/planner/commands.ts", "lib/planner/schema.ts"],
  ...["lib/planner/domain/target.ts", "lib/psychometrics/target.ts", "lib/coaching/target.ts"],
  ...["components/ui/target.ts", "components/planner/target.ts", "scripts/target.ts"],
  ...["db/client.ts", "db/embedded.mjs", "db/testing/target.ts"],
];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

const importing = (what: string) =>
  `import * as target from "${what}";\nexport const planted = target;\n`;

/** What a tool of the project says about the copy, whether it is content or not. */
function said(tool: string, ...words: string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "node_modules", tool), ...words],
    {
      cwd: copy,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout + stderr;
}

beforeAll(() => {
  for (const file of [
    "tsconfig.json",
    "package.json",
    ".dependency-cruiser.cjs",
    "pure-core.grit",
    "knip.json",
  ])
    cpSync(join(project, file), join(copy, file));
  cpSync(join(project, "biome.json"), join(copy, "biome.json"));
  symlinkSync(join(project, "node_modules"), join(copy, "node_modules"));
  execFileSync("git", ["init", "-q"], { cwd: copy });
  for (const path of TARGETS) write(path, "export const target = 1;\n");
  for (const [from, to] of Object.values(BROKEN)) write(from, importing(to));
  write("bench/planted.ts", importing("@/bench/planted-back"));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe("the boundaries", () => {
  let found = new Set<string>();

  beforeAll(() => {
    const folders = ["app", "components", "lib", "db", "e2e", "scripts", "bench"];
    const json = said(
      "dependency-cruiser/bin/dependency-cruise.mjs",
      ...[...folders, "--config", ".dependency-cruiser.cjs", "--output-type", "json"],
    );
    const { summary }: { summary: { violations: { rule: Rule; from: string }[] } } =
      JSON.parse(json);
    found = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  });

  it.each(rules.map(({ name }) => name))("%s fires", (name) => {
    const [from] = BROKEN[name] ?? ["(plant a violation of this rule above)"];
    expect([...found]).toContain(`${name} ${from}`);
  });
});

describe("Biome", () => {
  it.each([
    [
      "an import of a parent's file",
      "lib/planner/queries.ts",
      'import "../coaching/target";\n',
      "noRestrictedImports",
    ],
    [
      "the clock in the core",
      "lib/planner/domain/clock.ts",
      "export const today = () => new Date();\n",
      "The core takes",
    ],
    [
      "the dice in the core",
      "lib/planner/domain/dice.ts",
      "export const dice = () => Math.random();\n",
      "The core takes",
    ],
    [
      "any",
      "lib/planner/domain/any.ts",
      "export const loose = (given: any) => given;\n",
      "noExplicitAny",
    ],
    [
      "an exclamation mark",
      "lib/planner/domain/sure.ts",
      "export const sure = (given?: string) => given!;\n",
      "noNonNullAssertion",
    ],
    [
      "a seventh kind of file in a room",
      "lib/planner/utils.ts",
      "export const some = 1;\n",
      "useFilenamingConvention",
    ],
    [
      "a name that is not kebab-case",
      "lib/planner/domain/camelCase.ts",
      "export const some = 1;\n",
      "useFilenamingConvention",
    ],
  ])(
    "refuses %s",
    (_, path, text, rule) => {
      write(path, text);
      expect(said("@biomejs/biome/bin/biome", "lint", path)).toContain(rule);
    },
    30_000,
  );
});

describe("knip", () => {
  it("refuses an export that nobody uses", () => {
    write("scripts/target.ts", 'import { used } from "./part";\nconsole.log(used);\n');
    write("scripts/part.ts", "export const used = 1;\nexport const unused = 2;\n");
    const config = { entry: ["scripts/target.ts"], project: ["scripts/*.ts"] };
    write("knip.json", JSON.stringify(config));
    expect(said("knip/bin/knip.js", "--include", "exports")).toMatch(/unused\s.*scripts\/part\.ts/);
  });
});
