import { z } from "zod";
import { intRange } from "@/lib/kernel/number";
import { optionalText, requiredText } from "@/lib/kernel/text";

const body = requiredText(10_000, "Write something first");
const one = { noteId: z.uuid(), clientId: z.uuid(), version: intRange(1, 999_999_999) };

export const addNoteInput = z.object({ clientId: z.uuid(), body });
export const editNoteInput = z.object({ ...one, body });
export const removeNoteInput = z.object(one);

/** What a page of notes is narrowed to; anything odd reads as not asked. */
export const notesFilter = z.object({ q: optionalText(100).catch(null) });
