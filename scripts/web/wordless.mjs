import { IncomingMessage } from "node:http";

// Where a page was not found or failed, the framework answers a status and an empty body, which only its script
// could fill. Such an answer is held back, and a page of our own is made in its place.

/** What is shown by its status. No address leads to these pages. */
const PAGES = { 404: "/nothing-here", 500: "/fault" };

const DIGEST = /\\"digest\\":\\"([\w;@-]{1,80})\\"/;
const OF_A_BODY = /^(content-|transfer-encoding$|expect$|rsc$|next-)/;

export const isOnlyInstead = (path) => Object.values(PAGES).includes(path);

/**
 * A request by the same person for the page that stands for `status`; `digest` is how the log names the fault.
 *
 * @param {Pick<import("node:http").IncomingMessage, "socket" | "method" | "headers">} asked
 * @param {number} status
 * @param {string} [digest]
 */
export function requestInstead({ socket, method, headers }, status, digest) {
  const request = new IncomingMessage(socket);
  request.httpVersion = "1.1";
  request.method = method === "HEAD" ? "HEAD" : "GET";
  request.url = PAGES[status];
  request.headers = Object.fromEntries(
    Object.entries(headers).filter(([name]) => !OF_A_BODY.test(name)),
  );
  if (digest) request.headers["x-fairlead-digest"] = digest;
  // It has no body, and all of it is there.
  request.push(null);
  request.complete = true;
  return request.resume();
}

/**
 * Holds back an answer of HTML with one of these statuses; at its end `replace(status, digest)` is to answer in
 * its place, on the same response as if nothing had been said but its cookies.
 */
export function holdBackWordless(response, replace, statuses = Object.keys(PAGES).map(Number)) {
  const { flushHeaders, write, end } = response;
  let held = null;
  let text = "";
  const isHeld = () => {
    if (held === null && !response.headersSent && isWordless(response, statuses))
      held = response.statusCode;
    return held !== null;
  };
  const keep = (chunk) => {
    if (chunk && typeof chunk !== "function") text += Buffer.from(chunk).toString();
  };
  response.flushHeaders = () => void (isHeld() || flushHeaders.call(response));
  response.write = (chunk, ...rest) => {
    if (!isHeld()) return write.call(response, chunk, ...rest);
    keep(chunk);
    return true;
  };
  response.end = (chunk, ...rest) => {
    if (!isHeld()) return end.call(response, chunk, ...rest);
    keep(chunk);
    Object.assign(response, { flushHeaders, write, end });
    for (const name of response.getHeaderNames())
      if (name !== "set-cookie") response.removeHeader(name);
    replace(held, DIGEST.exec(text)?.[1]);
    return response;
  };
}

const isWordless = (response, statuses) =>
  statuses.includes(response.statusCode) &&
  String(response.getHeader("content-type")).startsWith("text/html");

/** Whatever is answered from now on carries `status`. */
export function fixStatus(response, status) {
  const { writeHead } = response;
  response.writeHead = (_status, ...rest) => writeHead.call(response, status, ...rest);
}
