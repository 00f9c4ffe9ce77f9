import "server-only";
import type { Identity, Trip } from "./issuer";
import { sealedCookie } from "./sealed-cookie";

/** `forUser`: who wants to connect the account they are signed in to; null for signing in. */
type Journey = Trip & { forUser: string | null; next: string | null };

/** What this browser took along to the issuer. */
export const journey = sealedCookie<Journey>("journey", 600);

/** Whom the issuer named to somebody signed in, until they say whether it is to be connected. */
export const issuerOffer = sealedCookie<{ userId: string; identity: Identity }>("offer", 600);
