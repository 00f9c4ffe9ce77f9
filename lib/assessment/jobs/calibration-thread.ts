import { parentPort, workerData } from "node:worker_threads";
import {
  type CalibrationOutcome,
  type CalibrationWork,
  calibrationOutcome,
} from "@/lib/assessment/domain/calibration-outcome";
import type { ThreadMessage } from "@/lib/platform/in-thread";

// Only `inThread` starts this file, with the work as its data.
const say = (message: ThreadMessage<CalibrationOutcome>) => parentPort?.postMessage(message);

let last = "";
const { work } = workerData as { work: CalibrationWork };
const outcome = calibrationOutcome(work, (step, percent) => {
  const now = `${step} ${percent}`;
  if (now !== last) say({ kind: "progress", step, percent });
  last = now;
});
say({ kind: "done", outcome });
