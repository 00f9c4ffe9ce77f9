const INSIDE = "http://inside.invalid";

/** A path inside the product to go on to, or null: never another site, whatever the spelling. */
export function safeNext(path: string | null | undefined): string | null {
  if (!path || path.length > 500 || !/^\/(?![/\\])/.test(path)) return null;
  if (path.includes("\\") || /\p{Cc}/u.test(path) || !URL.canParse(path, INSIDE)) return null;
  const url = new URL(path, INSIDE);
  return url.origin === INSIDE ? `${url.pathname}${url.search}` : null;
}
