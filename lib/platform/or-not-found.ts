import "server-only";
import { notFound } from "next/navigation";
import { NotFound } from "@/lib/kernel/errors";
import { noteRefusal } from "./note-refusal";

/** Awaits `reading`; turns NotFound into Next's 404 page, logged as a refusal, and lets the rest be thrown. */
export const orNotFound = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch(async (error: unknown) => {
    await noteRefusal(error);
    if (error instanceof NotFound) notFound();
    throw error;
  });

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id out of an address; a malformed one is not found, not an error. */
export function idOrNotFound(text: string): string {
  if (!UUID.test(text)) notFound();
  return text.toLowerCase();
}

const OCCUPATION = /^\d{2}-\d{4}\.\d{2}$/;

/** An occupation's code out of an address; a malformed one is not found, not an error. */
export function codeOrNotFound(text: string): string {
  if (!OCCUPATION.test(text)) notFound();
  return text;
}
