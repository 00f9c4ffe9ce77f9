import "server-only";
import { idOrNotFound } from "./or-not-found";

/** An id out of an address's question part: null where it is left out, not found where it is malformed. */
export function searchedId(given: string | string[] | undefined): string | null {
  if (given === undefined || given === "") return null;
  return idOrNotFound(typeof given === "string" ? given : "");
}
