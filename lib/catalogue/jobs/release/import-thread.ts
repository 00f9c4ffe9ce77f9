import { parentPort, workerData } from "node:worker_threads";
import type { ThreadMessage } from "@/lib/platform/in-thread";
import { type ImportOutcome, type ImportWork, workOutImport } from "./import-work";

// Only `inThread` starts this file, with the work as its data.
const say = (message: ThreadMessage<ImportOutcome>) => parentPort?.postMessage(message);

const { work } = workerData as { work: ImportWork };
const outcome = await workOutImport(work, (step, percent) =>
  say({ kind: "progress", step, percent: Math.round(percent) }),
);
say({ kind: "done", outcome });
