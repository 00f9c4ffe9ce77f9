/** Where a list goes on: the sort keys of the last row shown, as text. */
export type PageCursor = readonly [first: string, second: string, id: string];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The cursor as text, for an address to carry. */
export const cursorText = (cursor: PageCursor): string => JSON.stringify(cursor);

/** Reads a cursor out of an address. Null for anything else: the list then starts at its top. */
export function parseCursor(text: string | undefined): PageCursor | null {
  if (!text || text.length > 1000) return null;
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || parts.length !== 3) return null;
    const [first, second, id]: unknown[] = parts;
    if (typeof first !== "string" || typeof second !== "string" || typeof id !== "string")
      return null;
    return UUID.test(id) && !first.includes("\0") && !second.includes("\0")
      ? [first, second, id]
      : null;
  } catch {
    return null;
  }
}
