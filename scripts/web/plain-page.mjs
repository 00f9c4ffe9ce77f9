import { STYLE, STYLE_SOURCE } from "./plain-style.mjs";

/** The colours that this browser asked for (lib/platform/theme.ts), or the device's own. */
const schemeOf = ({ headers }) =>
  /(?:^|; )theme=(light|dark)(?:;|$)/.exec(headers.cookie ?? "")?.[1] ?? "light dark";

const page = ({ title, text, more, scheme }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Fairlead</title><meta name="color-scheme" content="${scheme}">
<style>${STYLE}</style></head>
<body><main><header>Fairlead</header><h1>${title}</h1><p>${text}</p>${more}</main></body></html>
`;

const TITLES = {
  401: "Signed out",
  503: "One moment",
  421: "Not here",
  403: "Not accepted",
  413: "Too large",
};

/** Answers without Next: a short page for browsers, never cached; `more` is HTML. */
export function answerPlainly(
  response,
  { status, text = "", more = "", location = "", retryAfter = 0, isQuiet = false },
) {
  const title = TITLES[status] ?? "Not possible";
  const body = location ? "" : page({ title, text, more, scheme: schemeOf(response.req) });
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "content-security-policy": `default-src 'none'; style-src ${STYLE_SOURCE}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    ...(location ? { location } : {}),
    ...(status === 405 ? { allow: "GET, HEAD, POST" } : {}),
    ...(retryAfter ? { "retry-after": String(retryAfter), refresh: String(retryAfter + 1) } : {}),
    // A body that nobody will read ends the connection with it.
    ...(status >= 400 && status !== 404 && status !== 503 ? { connection: "close" } : {}),
  });
  response.end(isQuiet ? undefined : body);
}
