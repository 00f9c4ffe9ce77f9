// What is decided about a request before Next sees it. Pure: a request's words in, a refusal or null out.

const METHODS = new Set(["GET", "HEAD", "POST"]);
const MEGABYTE = 1024 * 1024;
const MAX_BODY_MEGABYTES = 1;
/** Where whole files come in; who may send them is asked before anything of them is read. */
const LARGER_MEGABYTES = new Map([
  ["/api/catalogue-import", 32],
  // A file of 10 MB and the words of its form.
  ["/api/evidence", 11],
]);
const OPEN_TO_PROBES = new Set(["/healthz", "/readyz"]);

const isLoopback = (hostname) => ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

/** The path of a request line, or null when it is none of ours (absolute forms, broken escapes). */
export function pathOf(url) {
  if (!url.startsWith("/")) return null;
  const path = url.split("?")[0];
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return null;
  }
}

const isMutation = (method) => method !== "GET" && method !== "HEAD";

/** Another name of this machine in the address bar: sent on to the one origin that sessions belong to. */
function hostFault({ method, url, headers }, origin) {
  const here = new URL(origin);
  if (headers.host === here.host) return null;
  const asked = URL.canParse(`http://${headers.host}`) ? new URL(`http://${headers.host}`) : null;
  const isAlias =
    asked !== null &&
    isLoopback(asked.hostname) &&
    isLoopback(here.hostname) &&
    asked.port === here.port;
  if (isAlias && !isMutation(method)) return { status: 307, location: `${origin}${url}` };
  return { status: 421, text: "This server does not answer for that host." };
}

/** Where a mail program stops mails: it has no origin, and a signed token alone decides. A browser always has one. */
const ONE_CLICK = /^\/api\/one-click\/\w+$/;

function originFault({ method, url, headers }, origin) {
  if (!isMutation(method)) return null;
  if (headers.origin === undefined && ONE_CLICK.test(pathOf(url) ?? "")) return null;
  const site = headers["sec-fetch-site"];
  if (headers.origin === origin && (site === undefined || site === "same-origin")) return null;
  return { status: 403, text: "This request came from another site." };
}

/** Whether a request may carry files: then only a few of its kind are let in at a time. */
export const carriesFiles = ({ method, url }) =>
  isMutation(method) && LARGER_MEGABYTES.has(pathOf(url) ?? "");

/** Whether an answer lasts as long as somebody listens: it waits more than it works, and is not to be packed. */
export const staysOpen = ({ method, url }) =>
  method === "GET" && (pathOf(url) ?? "").startsWith("/api/events/");

function sizeFault({ method, url, headers }) {
  const length = headers["content-length"];
  const most = LARGER_MEGABYTES.get(pathOf(url) ?? "") ?? MAX_BODY_MEGABYTES;
  if (length !== undefined && Number(length) > most * MEGABYTE)
    return { status: 413, text: `That is larger than this server accepts (${most} MB).` };
  // Without a length the size could only be known after it was read.
  if (isMutation(method) && length === undefined)
    return { status: 411, text: "A length is needed." };
  if (
    !isMutation(method) &&
    (headers["transfer-encoding"] !== undefined || Number(length ?? 0) > 0)
  )
    return { status: 400, text: "A request of this kind has no body." };
  return null;
}

/** Why a request is turned away at the door; null when it may go on. */
export function refusalOf(request, origin) {
  if (!METHODS.has(request.method))
    return { status: 405, text: "This server does not know that method." };
  const path = pathOf(request.url);
  if (path === null) return { status: 400, text: "That address cannot be read." };
  const isProbe = OPEN_TO_PROBES.has(path);
  return (
    (isProbe ? null : hostFault(request, origin)) ??
    originFault(request, origin) ??
    sizeFault(request)
  );
}

// Words by which Next talks to itself, and those that our own proxy sets anew: never taken from outside.
// The two request ids come from the browser itself: without them no link and no form ends under --dev.
const INTERNAL =
  /^(x-middleware-|x-invoke-|x-nextjs-(?!(html-)?request-id$)|x-now-|x-vercel-|x-prerender-|x-forwarded-|x-fairlead-)|^(x-matched-path|next-resume|x-nonce|content-security-policy|forwarded|x-real-ip|x-original-url|x-rewrite-url)$/;

/** The address of who asks: of the last proxy's word where a proxy is trusted, else of the connection. */
function clientAddress(request, trustsProxy) {
  const said = trustsProxy ? request.headers["x-forwarded-for"] : undefined;
  return said?.split(",").at(-1)?.trim() || request.socket.remoteAddress || "unknown";
}

/** Leaves only headers that may come from outside, and adds what is known here. */
export function cleanHeaders(request, { origin, trustsProxy }) {
  const address = clientAddress(request, trustsProxy);
  for (const name of Object.keys(request.headers)) {
    if (INTERNAL.test(name)) delete request.headers[name];
  }
  const { protocol, host } = new URL(origin);
  request.headers["x-forwarded-for"] = address;
  request.headers["x-forwarded-proto"] = protocol.slice(0, -1);
  request.headers["x-forwarded-host"] = host;
}

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/** What every answer says, files of the build too: no guessing of types, no use by other sites, and https from now on. */
export const alwaysSaid = (origin) => ({
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  // Not for subdomains: what else stands there is the operator's to say, in the proxy.
  ...(origin.startsWith("https:") && { "strict-transport-security": `max-age=${TWO_YEARS}` }),
});
