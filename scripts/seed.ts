import { loadSeed } from "@/db/seed/load";
import { closeOwner, owner } from "@/db/testing/connect";
import { publishInstrument } from "@/lib/assessment/commands";

const { added, changed, kept, retired } = await loadSeed(owner);
if (added + changed + retired > 0)
  console.log(`Catalogue: ${added} added, ${changed} changed, ${retired} retired.`);
if (kept.length > 0) console.log(`Kept as edited here: ${kept.join(", ")}`);
await publishInstrument(owner);
await closeOwner();
