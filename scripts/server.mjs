import { createServer } from "node:http";
import next from "next";
import { cleanHeaders, pathOf, refusalOf } from "./web/guards.mjs";
import { watchDatabase } from "./web/outage.mjs";
import { answerPlainly } from "./web/plain-page.mjs";

// Our own server around Next's handler: what must hold for every request, whatever Next thinks of it.

const MAX_IN_FLIGHT = 128;
const DRAIN_MS = 10_000;
const ALWAYS = /^\/(_next\/static\/|healthz$|readyz$)/;

const isDevelopment = process.argv.includes("--dev");
const origin = process.env.APP_ORIGIN ?? "http://localhost:3000";
const hostname = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? "3000");
const trustsProxy = process.env.TRUST_PROXY === "1";

const app = next({ dev: isDevelopment, hostname: new URL(origin).hostname, port });
const database = process.env.DATABASE_URL ? watchDatabase(process.env.DATABASE_URL) : null;
let inFlight = 0;
let isDraining = false;

const BUSY = {
  status: 503,
  retryAfter: 1,
  text: "Many people are here at this moment. This page tries again by itself.",
};
const AWAY = {
  status: 503,
  retryAfter: 2,
  text: "The database is not answering. Nothing you saved is lost. This page tries again by itself.",
};

/** An action answers in its own words, so that the form on the page keeps what was typed. */
const isAction = (request) => request.headers["next-action"] !== undefined;

function temporaryRefusal(request) {
  if (ALWAYS.test(pathOf(request.url) ?? "")) return null;
  if (inFlight >= MAX_IN_FLIGHT) return BUSY;
  return database?.isUp() === false && !isAction(request) ? AWAY : null;
}

/** A failure of a request that lived through an outage is one too (503, come back), not a fault (500). */
function nameOutages(response) {
  if (database === null) return;
  database.listen();
  const began = performance.now();
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => {
    if (status !== 500 || database.hasHeldSince(began)) return writeHead(status, ...rest);
    response.setHeader("retry-after", "2");
    return writeHead(503, ...rest);
  };
}

function count(response) {
  inFlight += 1;
  let isCounted = true;
  response.once("close", () => {
    if (isCounted) inFlight -= 1;
    isCounted = false;
  });
}

async function serve(handle, request, response) {
  const isQuiet = request.method === "HEAD";
  const refusal = refusalOf(request, origin) ?? temporaryRefusal(request);
  if (refusal) return answerPlainly(response, { ...refusal, isQuiet });
  cleanHeaders(request, { origin, trustsProxy });
  if (isDraining) response.setHeader("connection", "close");
  count(response);
  nameOutages(response);
  try {
    await handle(request, response);
  } catch {
    if (!response.headersSent)
      answerPlainly(response, { status: 500, text: "Something went wrong here.", isQuiet });
    else response.destroy();
  }
}

await app.prepare();
const handle = app.getRequestHandler();
const server = createServer({
  headersTimeout: 15_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
});
server.maxConnections = 2000;
server.on("request", (request, response) => void serve(handle, request, response));
server.on("clientError", (error, socket) => {
  const status =
    error.code === "HPE_HEADER_OVERFLOW"
      ? "431 Request Header Fields Too Large"
      : "400 Bad Request";
  if (socket.writable)
    socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
});
const upgrade = isDevelopment ? app.getUpgradeHandler() : null;
server.on("upgrade", (request, socket, head) => {
  if (upgrade && request.headers.host === new URL(origin).host) void upgrade(request, socket, head);
  else socket.destroy();
});

/** Lets what is under way come to its end, for at most ten seconds. */
function drain() {
  if (isDraining) return;
  isDraining = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), isDevelopment ? 200 : DRAIN_MS).unref();
}
process.on("SIGTERM", drain);
process.on("SIGINT", drain);
// The launcher is gone: nobody would stop this process later.
process.on("disconnect", () => process.exit(0));
process.on("unhandledRejection", (reason) => {
  console.error(
    JSON.stringify({
      level: 50,
      msg: "unhandled rejection",
      type: reason instanceof Error ? reason.name : typeof reason,
    }),
  );
});

server.on("error", (error) => {
  const words =
    error.code === "EADDRINUSE"
      ? `Port ${port} is taken by another program. Set PORT to another one.`
      : error.message;
  console.error(words);
  process.exit(78);
});
server.listen(port, hostname, () => process.send?.({ listening: true }));
