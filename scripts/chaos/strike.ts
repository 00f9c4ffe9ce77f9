import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { RunningApp } from "@/db/testing/running-app";
import { kill } from "./kill";

export type Way = "web server" | "postmaster" | "postmaster and children" | "in recovery";
export const WAYS: Readonly<Record<"F1" | "F2", readonly Way[]>> = {
  F1: ["web server"],
  F2: ["postmaster", "postmaster and children", "in recovery"],
};

const WEB = "scripts/server.mjs";
const AGAIN_MS = 5000;

function postmaster(dataDir: string): number | null {
  try {
    const pid = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0];
    return Number(pid);
  } catch {
    return null;
  }
}

function childrenOf(pid: number | null): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8");
    return children.split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function strikeDatabase(dataDir: string, withChildren: boolean): boolean {
  const meant = { word: "postgres", within: dataDir };
  const server = postmaster(dataDir);
  const children = withChildren ? childrenOf(server) : [];
  const isHit = kill(server, meant);
  for (const child of children) kill(child, meant);
  return isHit;
}

/** Kills the server that comes after `before` while it reads its log again. */
async function strikeAgain(dataDir: string, before: number | null, afterMs: number) {
  const end = Date.now() + AGAIN_MS;
  while (Date.now() < end) {
    const server = postmaster(dataDir);
    if (server !== before && server !== null) {
      await sleep(afterMs);
      return strikeDatabase(dataDir, false);
    }
    await sleep(5);
  }
  return false;
}

type Moment = { app: RunningApp; dataDir: string; way: Way; random: () => number };

/** Kills once in that way; whether it hit what it was meant for. */
export async function strike({ app, dataDir, way, random }: Moment): Promise<boolean> {
  if (way === "web server") return kill(await app.processOf(WEB), { word: WEB });
  const before = postmaster(dataDir);
  const isHit = strikeDatabase(dataDir, way !== "postmaster");
  if (way !== "in recovery" || !isHit) return isHit;
  return strikeAgain(dataDir, before, random() * 150);
}

export const webServer = (app: RunningApp) => app.processOf(WEB);
