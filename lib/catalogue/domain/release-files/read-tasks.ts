import type { Task } from "@/lib/catalogue/domain/release/onet-release";
import { codeIn, wordIn } from "./cell-values";
import type { Faults } from "./faults";
import { type TextFile, tabRows } from "./tab-rows";

/** The three files that say to which activities a task belongs. */
export type TaskFiles = { statements: TextFile; links: TextFile; reference: TextFile };

/** Tasks of every occupation with the work activities they belong to; their sentences are not carried. */
export function readTasks(
  { statements, links, reference }: TaskFiles,
  known: ReadonlySet<string>,
  faults: Faults,
): Map<string, Task[]> {
  const activities = new Map<string, string>();
  for (const { cells } of tabRows(reference, ["Element ID", "DWA ID"], faults))
    activities.set(cells["DWA ID"], cells["Element ID"]);
  const linked = readLinks(links, activities, faults);

  const tasks = new Map<string, Task[]>();
  for (const row of tabRows(statements, ["O*NET-SOC Code", "Task ID", "Task Type"], faults)) {
    const code = codeIn(row, "O*NET-SOC Code", known);
    const type = wordIn(row, "Task Type", ["Core", "Supplemental", "n/a"]);
    if (code === null || type === null) continue;
    const all = tasks.get(code) ?? [];
    tasks.set(code, all);
    all.push({ type, activities: linked.get(taskKey(code, row.cells["Task ID"])) ?? [] });
  }
  return tasks;
}

const taskKey = (code: string, task: string) => `${code} ${task}`;

function readLinks(source: TextFile, activities: ReadonlyMap<string, string>, faults: Faults) {
  const linked = new Map<string, string[]>();
  for (const row of tabRows(source, ["O*NET-SOC Code", "Task ID", "DWA ID"], faults)) {
    const { cells, fault } = row;
    const activity = activities.get(cells["DWA ID"]);
    if (activity === undefined) {
      fault("DWA ID", `"${cells["DWA ID"]}" is not in DWA Reference.txt`);
      continue;
    }
    const key = taskKey(cells["O*NET-SOC Code"], cells["Task ID"]);
    linked.set(key, [...(linked.get(key) ?? []), activity]);
  }
  return linked;
}
