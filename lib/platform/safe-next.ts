/** A path inside the product to go on to, or null: never another site, whatever the spelling. */
export function safeNext(path: string | null | undefined): string | null {
  if (!path || path.length > 500 || !/^\/(?![/\\])/.test(path) || /[\u0000-\u001f\\]/.test(path))
    return null;
  const url = URL.parse(path, "http://inside.invalid");
  return url?.origin === "http://inside.invalid" ? `${url.pathname}${url.search}` : null;
}
