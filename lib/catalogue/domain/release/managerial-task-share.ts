import type { Task } from "./onet-release";

/** Guiding subordinates, coaching, staffing, controlling resources, setting objectives. */
const MANAGERIAL: ReadonlySet<string> = new Set([
  "4.A.4.b.4",
  "4.A.4.b.5",
  "4.A.4.c.2",
  "4.A.4.c.3",
  "4.A.2.b.4",
]);

/** Share 0–1 of an occupation's tasks that belong to a managerial activity; a core task counts twice. Null without tasks. */
export function managerialTaskShare(tasks: readonly Task[]): number | null {
  let managerial = 0;
  let all = 0;
  for (const { type, activities } of tasks) {
    const weight = type === "Core" ? 2 : 1;
    all += weight;
    if (activities.some((activity) => MANAGERIAL.has(activity))) managerial += weight;
  }
  return all === 0 ? null : managerial / all;
}
