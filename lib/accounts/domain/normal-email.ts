const LOCAL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/**
 * One spelling per mailbox: trimmed, lower case, plain ASCII.
 * Look-alike characters (a full-width ＠) are refused, not folded: folding them has let accounts be taken over.
 *
 * @returns the normal spelling, or null when the text is not an address we can send to (over 254
 *   characters, quotes, comments, several `@`, control or non-ASCII characters)
 */
export function normalEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  if (email.length > 254 || email.normalize("NFKC") !== email) return null;
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at);
  const domain = email.slice(at + 1);
  const isPlain = local.length <= 64 && !local.includes("@") && !local.includes("..");
  return at > 0 && isPlain && LOCAL.test(local) && isDomain(domain) ? email : null;
}

const isDomain = (domain: string): boolean => DOMAIN.test(domain) || domain === "localhost";
