import { parentPort, workerData } from "node:worker_threads";
import type { Fit, FitPlan } from "@/lib/planner/domain/fit/fit-plan";
import type { ThreadMessage } from "@/lib/platform/in-thread";
import { lookDeeper } from "./look-deeper";

// Only `inThread` starts this file, with the plan as its work.
const say = (message: ThreadMessage<Fit>) => parentPort?.postMessage(message);

/** The rest of the ten seconds is for making the model and reading the answer. */
const SECONDS = 9;

let last = -1;
const { work } = workerData as { work: FitPlan };
const outcome = await lookDeeper(work, {
  seconds: SECONDS,
  onProgress(share) {
    const percent = Math.floor(100 * share);
    if (percent > last) say({ kind: "progress", step: "", percent });
    last = percent;
  },
});
say({ kind: "done", outcome });
