import { type NextRequest, NextResponse } from "next/server";

const isDevelopment = process.env.NODE_ENV === "development";

/** Sets this answer's nonce and headers; decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  if (isSentOn(request)) return NextResponse.redirect(request.nextUrl, 303);
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  headers.set("x-fairlead-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  const { pathname } = request.nextUrl;
  response.headers.set("referrer-policy", READ_ONLY.test(pathname) ? "no-referrer" : "same-origin");
  if (SECRET.test(pathname)) response.headers.set("x-robots-tag", "noindex, nofollow");
  response.headers.set("x-frame-options", "DENY");
  response.headers.set("cross-origin-opener-policy", "same-origin");
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=()");
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/**
 * Whether a page's form was sent on to another page. A page without scripts sends its form to its own address; where
 * that then asks to sign in first, the browser repeats all of it there, and a form that is not of that page is an
 * error to it. It is asked for as a page instead.
 */
function isSentOn({ method, headers, nextUrl }: NextRequest): boolean {
  const from = headers.get("referer");
  if (method !== "POST" || from === null || !URL.canParse(from)) return false;
  if (headers.has("next-action") || nextUrl.pathname.startsWith("/api/")) return false;
  return new URL(from).pathname !== nextUrl.pathname;
}

/**
 * Addresses that open something by themselves, or did: no other site may learn them, no index keep them. What
 * stands for a page that is not there cannot tell which address was asked for.
 */
const SECRET = /^\/(shared|invitations|reminders|unsubscribe|email-change|nothing-here)(\/|$)/;
/** Of these, where nothing is sent from. A form that tells no referrer tells no origin either, and is refused. */
const READ_ONLY = /^\/(shared|nothing-here)(\/|$)/;

const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

export const config = { matcher: ["/((?!_next/static|favicon.ico|icon).*)"] };
