const INSIDE = "http://inside.invalid";

const isInside = (path: string): boolean => /^\/(?![/\\])/.test(path);

/** A path inside the product to go on to, or null: never another site, whatever the spelling. */
export function safeNext(path: string | null | undefined): string | null {
  if (!path || path.length > 500 || !isInside(path)) return null;
  if (path.includes("\\") || /\p{Cc}/u.test(path) || !URL.canParse(path, INSIDE)) return null;
  const url = new URL(path, INSIDE);
  // Once more: resolving `/..//host` leaves `//host`.
  return url.origin === INSIDE && isInside(url.pathname)
    ? `${url.pathname}${url.search}${url.hash}`
    : null;
}
