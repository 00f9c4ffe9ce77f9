import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { WITHOUT_EFFECT } from "./access/inputs";
import { type QuietApp, startQuietApp } from "./access/quiet-app";
import type { Change } from "./access/witness";

// Every action that the table of doors can send, sent as no page of ours would: with fields that are not its own, and
// altered. `PAYLOADS=6000 SEED=1 npx playwright test payloads` draws more alterations, and the same ones again.

test.describe.configure({ mode: "serial" });

const runs = Number(process.env.PAYLOADS ?? 250);
const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
let app: QuietApp;
let witness: () => Promise<Change[]>;

test.beforeAll(async () => {
  app = await startQuietApp();
  const { aWitness } = await import("./access/witness");
  witness = await aWitness();
});

test.afterAll(() => app.stop());

const serverPid = () => app.processOf("scripts/server.mjs");
const megabytesOf = (pid: number | null) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

test("no column of any table is written by a field that its form does not have", async () => {
  const { observeExtraFields } = await import("./access/observe-extra-fields");
  const { faults, without, probes, fields } = await observeExtraFields(app, witness);
  console.log(`${fields} further fields, ${probes} probes`);
  expect(fields).toBeGreaterThan(500);
  expect(faults).toEqual([]);
  expect(without.filter((name) => !WITHOUT_EFFECT.includes(name))).toEqual([]);
});

test("an altered form is refused, or read as a form: it breaks nothing and reaches nobody else", async () => {
  test.setTimeout(600_000 + runs * 100);
  const { observeAltered } = await import("./access/observe-altered");
  const pid = await serverPid();
  const given = { app, witness, runs, seed };
  const { faults, ...figures } = await observeAltered(given);
  const megabytes = Math.round(megabytesOf(pid));
  console.log(`seed ${seed}`, JSON.stringify({ ...figures, megabytes }));
  expect(figures.senders).toBeGreaterThan(150);
  expect(faults).toEqual([]);
  expect(await serverPid()).toBe(pid);
  expect(megabytes).toBeLessThan(1024);
});
