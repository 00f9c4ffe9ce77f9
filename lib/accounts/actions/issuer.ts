"use server";
import { revalidatePath } from "next/cache";
import { connectIssuer, disconnectIssuer } from "@/lib/accounts/commands/issuer/connect";
import { nothingInput } from "@/lib/accounts/schema/second-factor";
import { Refused } from "@/lib/kernel/errors";
import { defineAction } from "@/lib/platform/action";
import { issuerOffer } from "@/lib/platform/issuer-cookies";

const PAGE = "/settings/security";

/** Pressed by the person themselves: an answer of the issuer alone, which another site can bring about, connects nothing. */
export const connectIssuerAction = defineAction(nothingInput, async (actor) => {
  const offer = await issuerOffer.read();
  if (offer?.userId !== actor.userId) throw new Refused("That took too long. Begin again.");
  await connectIssuer(actor, offer.identity);
  await issuerOffer.drop();
  revalidatePath(PAGE);
});

export const leaveIssuerAction = defineAction(nothingInput, async () => {
  await issuerOffer.drop();
  revalidatePath(PAGE);
});

export const disconnectIssuerAction = defineAction(nothingInput, async (actor) => {
  await disconnectIssuer(actor);
  revalidatePath(PAGE);
});
