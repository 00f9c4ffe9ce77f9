import { tableFiles } from "@/lib/catalogue/domain/release/table-files";
import { ReleaseFault } from "@/lib/catalogue/domain/release-files/faults";
import { workOutRelease } from "@/lib/catalogue/jobs/release/work-out-release";
import { readOptions, WrongUse } from "./read-options";
import { releaseFromDisk } from "./release-from-disk";
import type { Say } from "./say";
import { packTables, writeTables } from "./write-tables";

/** One run of the command; answers the exit code: 2 where the words or the files were refused and nothing was written. */
export async function run(words: string[], say: Say): Promise<0 | 2> {
  try {
    const options = readOptions(words);
    let said = "";
    const tables = await workOutRelease(releaseFromDisk(options), (step) => {
      if (step !== said) say(`${step} …`);
      said = step;
    });
    const files = tableFiles(tables);
    say(`O*NET ${tables.about.onet}: ${tables.facts.length} occupations.`);
    if (options.out !== null) writeTables(options.out, files);
    if (options.pack !== null) packTables(options.pack, files);
    if (options.out === null && options.pack === null) {
      // Only now: who writes files needs no database.
      const { storeTables } = await import("./store-tables");
      await storeTables({ tables, files, isDryRun: options.isDryRun }, say);
    }
    return 0;
  } catch (error) {
    if (error instanceof ReleaseFault) for (const line of error.lines) say(line);
    else if (error instanceof WrongUse) say(`catalogue:import: ${error.message}`);
    else throw error;
    return 2;
  }
}
