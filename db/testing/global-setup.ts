import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/db/embedded.mjs";
import { migrate, schemaFingerprint } from "@/db/migrate.mjs";
import { dropDatabase } from "./drop-database";
import { runStatements } from "./run-statements";

declare module "vitest" {
  export interface ProvidedContext {
    testServer: { owner: string; web: string; template: string };
  }
}

/** The same address with another database. */
function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** A server of one's own, given by two addresses; its owner must be allowed to create databases. */
function givenServer() {
  const owner = process.env.TEST_DATABASE_OWNER_URL;
  if (owner === undefined) return null;
  const web = process.env.TEST_DATABASE_URL;
  if (web === undefined)
    throw new Error("TEST_DATABASE_OWNER_URL needs TEST_DATABASE_URL beside it.");
  return { urls: { owner, web }, stop: async () => undefined };
}

async function ownServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "fl-test-"));
  // A test's data need not survive the machine, and a vacuum would hold its database when it is dropped.
  const settings = {
    ...{ fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
    autovacuum: "off",
  };
  const server = await startEmbedded({ dataDir, settings });
  await runStatements(server.urls.admin, ["alter role app_owner createdb"]);
  return {
    urls: server.urls,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(owner: string, template: string): Promise<void> {
  await runStatements(owner, [
    `drop database if exists ${template}`,
    `create database ${template}`,
  ]);
  await migrate({ ownerUrl: withDatabase(owner, template) });
}

/** One server for the run, and one migrated database that every test file gets a copy of. */
export default async function setup({ provide, config }: TestProject) {
  const { urls, stop } = givenServer() ?? (await ownServer());
  const template = `fairlead_template_${schemaFingerprint()}_${process.pid}`;
  await makeTemplate(urls.owner, template);
  provide("testServer", { owner: urls.owner, web: urls.web, template });
  return async () => {
    for (let worker = 1; worker <= config.maxWorkers; worker += 1) {
      const name = `${template}_${worker}`;
      await dropDatabase(urls.owner, name);
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
    await dropDatabase(urls.owner, template);
    await stop();
  };
}
