import { loadSeed } from "@/db/seed/load";
import { loadOccupations } from "@/db/seed/load-occupations";
import { loadSearchWords } from "@/db/seed/load-search-words";
import { closeOwner, owner } from "@/db/testing/connect";
import { publishInstrument, queueRescoring } from "@/lib/assessment/commands";
import { loadDemo } from "./demo/load-demo";

// What every installation begins with. Safe to run at every start.

const { added, changed, kept, retired } = await loadSeed(owner);
if (added + changed + retired > 0)
  console.log(`Catalogue: ${added} added, ${changed} changed, ${retired} retired.`);
if (kept.length > 0) console.log(`Kept as edited here: ${kept.join(", ")}`);
await loadSearchWords(owner);
if (await loadOccupations(owner)) console.log("Occupations: loaded.");
await publishInstrument(owner);
if (process.argv.includes("--demo")) await loadDemo();
const waiting = await queueRescoring(owner);
if (waiting > 0) console.log(`Sittings to be scored again in the background: ${waiting}.`);
await closeOwner();
// The app's own pool would keep this process for a while.
process.exit(0);
