import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { ACTIONS, HANDLERS, PAGES, PUBLIC_ACTIONS } from "@/db/testing/doors/every-door";
import { wrongAnswers, wrongEffects } from "@/db/testing/doors/judge";
import { WHO } from "@/db/testing/doors/row";
import { WITHOUT_EFFECT } from "./access/inputs";
import { builtActions, builtHandlers, builtPages } from "./access/manifests";
import { type QuietApp, startQuietApp } from "./access/quiet-app";

// The table of doors (db/testing/doors) against the product as it runs: every page, handler and action as everybody.

test.describe.configure({ mode: "serial" });

/** `ACCESS=whole npx playwright test access`: actions also as those who may, each in a world where it is new. */
const isWhole = process.env.ACCESS === "whole";
let app: QuietApp;
let dataDir: string;
const seen: Record<string, unknown> = {};

test.beforeAll(async () => {
  app = await startQuietApp();
  dataDir = app.dataDir;
});

test.afterAll(async () => {
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/access.json", JSON.stringify(seen));
  await app.stop();
});

/** Next's own, which shows an error that broke the whole page: its 500 is what it is for. */
const NEXT_OWN = "/_global-error";

test("every page, handler and action of the build is claimed by the table, and nothing else is", () => {
  const pages = builtPages().filter((page) => page !== NEXT_OWN);
  expect(Object.keys(PAGES).sort()).toEqual(pages.sort());
  expect(Object.keys(HANDLERS).sort()).toEqual(builtHandlers().sort());
  const actions = builtActions().map(({ name }) => name);
  expect([...Object.keys(ACTIONS), ...PUBLIC_ACTIONS].sort()).toEqual(actions.sort());
});

test("nobody works in the background meanwhile", () => {
  expect(app.isQuiet).toBe(true);
});

test("every door answers each of the cast as the table says, in every way it can be asked", async () => {
  const { aWorld } = await import("@/db/testing/doors/world");
  const { observeDoors } = await import("./access/observe-doors");
  const { digestOf } = await import("./access/digest");
  const world = await aWorld(dataDir);
  const digest = await digestOf(world.at);
  const before = await digest();
  const others = WHO.filter((who) => who !== "owner");
  const { answers, probes, differences } = await observeDoors(app.origin, world, others);
  expect(await digest(), "what is the owner's, after everybody else asked for it").toBe(before);
  const own = await observeDoors(app.origin, world, ["owner"]);
  for (const [door, channels] of Object.entries(own.answers))
    for (const [channel, cells] of Object.entries(channels))
      Object.assign(answers[door]?.[channel] ?? {}, cells);
  seen.answers = answers;
  const cells = (Object.keys(PAGES).length + Object.keys(HANDLERS).length) * WHO.length;
  console.log(`${cells} cells of doors, ${probes + own.probes} probes`);
  expect(wrongAnswers(answers)).toEqual([]);
  expect(differences, "what is refused and what does not exist").toEqual([]);
});

test("parts of a page asked for beforehand say the same to everybody: nothing but its place in the house", async () => {
  const { aWorld } = await import("@/db/testing/doors/world");
  const { observeSegments } = await import("./access/observe-segments");
  const { different, probes } = await observeSegments(app.origin, await aWorld(dataDir));
  console.log(`${probes} parts asked for`);
  expect(different).toEqual([]);
});

test("no change is taken from another origin", async () => {
  const { aWorld } = await import("@/db/testing/doors/world");
  const { observeOrigins } = await import("./access/observe-origins");
  const { digestOf } = await import("./access/digest");
  const world = await aWorld(dataDir);
  const digest = await digestOf(world.at);
  const before = await digest();
  const { accepted, probes } = await observeOrigins(app.origin, world);
  console.log(`${probes} changes sent from other origins`);
  expect(probes).toBeGreaterThan(1000);
  expect(accepted).toEqual([]);
  expect(await digest()).toBe(before);
});

test("an action sent by whoever may not changes nothing of the owner's nor of the operator's", async () => {
  const { observeActions } = await import("./access/observe-actions");
  const { effects, probes } = await observeActions(app, isWhole);
  seen.effects = effects;
  const sent = Object.values(effects).filter((cells) => Object.keys(cells).length > 0).length;
  console.log(`${sent} of ${Object.keys(ACTIONS).length} actions sent, ${probes} probes`);
  const without = Object.fromEntries(
    Object.entries(effects).filter(([name]) => !WITHOUT_EFFECT.includes(name) || !isWhole),
  );
  expect(wrongEffects(without)).toEqual([]);
  const unsent = Object.keys(effects).filter(
    (name) => Object.keys(effects[name] ?? {}).length === 0,
  );
  expect(unsent).toEqual([]);
  // Whatever has no effect for anybody is at least refused to all others.
  for (const name of WITHOUT_EFFECT) expect(Object.values(effects[name] ?? {})).not.toContain(true);
});
