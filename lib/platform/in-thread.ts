import "server-only";
import { Worker } from "node:worker_threads";

/** What a thread says: how far it is, or what came of it. */
export type ThreadMessage<Outcome> =
  | { kind: "progress"; step: string; percent: number }
  | { kind: "done"; outcome: Outcome };

/** What to do, and where: the module reads `workerData.work` and answers by `ThreadMessage`s. */
export type ThreadWork = { module: string; work: unknown };

// A thread does not inherit what lets this process read TypeScript.
const BEGIN = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(require("node:worker_threads").workerData.module);
}).catch((error) => setImmediate(() => { throw error; }))`;

/** Nor does it everywhere inherit that this is the server's side. */
const SERVER_SIDE = "--conditions=react-server";

/** Thrown when somebody stopped the work. */
export class Stopped extends Error {}

/**
 * Does a long piece of work in a thread of its own, so that this process goes on with everything else.
 *
 * @param hear of progress; says false to stop
 * @returns what the module said; the caller names its type, as nothing else is known of a thread
 */
export function inThread<Outcome>(
  { module, work }: ThreadWork,
  hear: (step: string, percent: number) => Promise<boolean>,
  signal?: AbortSignal,
): Promise<Outcome> {
  if (signal?.aborted) return Promise.reject(new Stopped());
  return new Promise((resolve, reject) => {
    const thread = new Worker(BEGIN, {
      eval: true,
      execArgv: [...process.execArgv.filter((word) => word !== SERVER_SIDE), SERVER_SIDE],
      workerData: { module, work },
    });
    const end = (settle: () => void) => {
      signal?.removeEventListener("abort", stop);
      settle();
      void thread.terminate();
    };
    const stop = () => end(() => reject(new Stopped()));
    signal?.addEventListener("abort", stop, { once: true });
    thread.on("error", (error) => end(() => reject(error)));
    thread.on("exit", () => end(() => reject(new Error("The thread ended without an outcome."))));
    thread.on("message", (message: ThreadMessage<Outcome>) => {
      if (message.kind === "done") end(() => resolve(message.outcome));
      else
        hear(message.step, message.percent).then(
          (goesOn) => goesOn || stop(),
          (error: unknown) => end(() => reject(error)),
        );
    });
  });
}
