import { eq, inArray } from "drizzle-orm";
import { calibrationRuns, loginAccounts, plans } from "@/db/schema";
import { owner } from "@/db/testing/connect";
import type { World } from "./world";

/** What must stand in the world, or not, before an action has something to do. */
export const MADE_READY: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
  createPlanAction: ({ at }) => owner.delete(plans).where(eq(plans.clientId, at.clientId)),
  disconnectIssuerAction: ({ at }) =>
    owner.insert(loginAccounts).values({
      ...{ provider: "https://issuer.example", providerAccountId: at.clientId },
      userId: at.clientId,
    }),
  // One calibration is at work at a time, and nobody works at it here.
  quarantineItemsAction: endCalibrations,
  startCalibrationAction: endCalibrations,
};

function endCalibrations(): Promise<unknown> {
  const isAtWork = inArray(calibrationRuns.state, ["queued", "running"]);
  return owner.update(calibrationRuns).set({ state: "discarded" }).where(isAtWork);
}
