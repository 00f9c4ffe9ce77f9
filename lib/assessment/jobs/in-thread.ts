import "server-only";
import { Worker } from "node:worker_threads";
import type {
  CalibrationOutcome,
  CalibrationWork,
} from "@/lib/assessment/domain/calibration-outcome";

/** What the thread says: how far it is, or what it found. */
export type ThreadMessage =
  | { kind: "progress"; step: string; percent: number }
  | { kind: "done"; outcome: CalibrationOutcome };

const MODULE = new URL("./calibration-thread.ts", import.meta.url).href;
// A thread does not inherit what lets this process read TypeScript.
const BEGIN = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData.module);
}).catch((error) => setImmediate(() => { throw error; }))`;

/** Thrown when somebody stopped the work. */
export class Stopped extends Error {}

/**
 * Works a calibration out in a thread of its own, so that the worker goes on sending mail.
 *
 * @param work what to calibrate, on whose answers
 * @param hear of progress; says false to stop
 */
export function inThread(
  work: CalibrationWork,
  hear: (step: string, percent: number) => Promise<boolean>,
  signal?: AbortSignal,
): Promise<CalibrationOutcome> {
  if (signal?.aborted) return Promise.reject(new Stopped());
  return new Promise((resolve, reject) => {
    const thread = new Worker(BEGIN, { eval: true, workerData: { module: MODULE, work } });
    const end = (settle: () => void) => {
      signal?.removeEventListener("abort", stop);
      settle();
      void thread.terminate();
    };
    const stop = () => end(() => reject(new Stopped()));
    signal?.addEventListener("abort", stop, { once: true });
    thread.on("error", (error) => end(() => reject(error)));
    thread.on("exit", () => end(() => reject(new Error("The thread ended without an outcome."))));
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind === "done") end(() => resolve(message.outcome));
      else
        hear(message.step, message.percent).then(
          (goesOn) => goesOn || stop(),
          (error: unknown) => end(() => reject(error)),
        );
    });
  });
}
