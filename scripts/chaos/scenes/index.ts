import { type Outcome, play } from "@/scripts/chaos/scene";
import { awayAtStart } from "./away-at-start";
import { brokenLines } from "./broken-lines";
import { farewell } from "./farewell";
import { fullDisk } from "./full-disk";
import { heldTable } from "./held-table";
import { overload } from "./overload";
import { slowClients } from "./slow-clients";
import { wrongClock } from "./wrong-clock";

/** Faults that are made once, by their number in the fault list (trust.md, 5). */
export const SCENES: Readonly<Record<string, () => Promise<Outcome>>> = {
  F4: () => play(awayAtStart),
  F5: () => play(brokenLines),
  F6: () => play(heldTable),
  F7: () => play(overload),
  F10: wrongClock,
  F11: fullDisk,
  F18: () => play(slowClients),
  F24: () => play(farewell),
};
