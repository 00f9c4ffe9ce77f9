import next from "next";
import compression from "next/dist/compiled/compression/index.js";
import { clockAhead } from "../db/clock.mjs";
import {
  alwaysSaid,
  carriesFiles,
  cleanHeaders,
  pathOf,
  refusalOf,
  staysOpen,
} from "./web/guards.mjs";
import { inTurn } from "./web/in-turn.mjs";
import { keepWords } from "./web/kept-words.mjs";
import { answerUnknownAction, builtActions } from "./web/known-actions.mjs";
import { limitedServer, listen } from "./web/listening.mjs";
import { asksForMetrics, metrics } from "./web/metrics.mjs";
import { watchDatabase } from "./web/outage.mjs";
import { withPageTexts } from "./web/page-texts.mjs";
import { places } from "./web/places.mjs";
import { AWAY, BROKEN, BUSY, UNREADABLE_ACTION } from "./web/plain-answers.mjs";
import { answerPlainly } from "./web/plain-page.mjs";
import { builtRoutes, routeNames } from "./web/route-patterns.mjs";
import { isSentAction, sentAction } from "./web/sent-action.mjs";
import { wholeBody } from "./web/whole-body.mjs";
import { fixStatus, holdBackWordless, isOnlyInstead, requestInstead } from "./web/wordless.mjs";

// Our own server around Next's handler: what must hold for every request, whatever Next thinks of it.

const PLACES = { most: 128, mostWithFiles: 2 };
/**
 * Pages that are drawn at once, and that wait for it: as many as are drawn within a second on two cores. What the
 * database answers at one moment is drawn in one go: the more at once, the longer everybody else waits to be heard.
 */
const PAGES = { atOnce: 6, line: 46 };
const DRAIN_MS = 10_000;
const ALWAYS = /^\/(_next\/static\/|healthz$|readyz$)/;

const isDevelopment = process.argv.includes("--dev");
const origin = process.env.APP_ORIGIN ?? "http://localhost:3000";
const hostname = process.env.HOST ?? "127.0.0.1";
const port = Number(process.env.PORT ?? "3000");
const trustsProxy = process.env.TRUST_PROXY === "1";

const app = next({ dev: isDevelopment, hostname: new URL(origin).hostname, port });
/** While developing they come and go. */
const actions = isDevelopment ? null : builtActions(".next");
const pages = inTurn(PAGES);
const work = places(PLACES);
const clockDiffers = (databaseAheadSeconds) =>
  console.error(JSON.stringify({ level: 40, msg: "clock differs", databaseAheadSeconds }));
// Who stands in line for a database that makes everybody wait would wait twice.
const database = process.env.DATABASE_URL
  ? watchDatabase(process.env.DATABASE_URL, { onSlow: pages.clear, onClock: clockDiffers })
  : null;
const compress = compression();
let isDraining = false;

const metricsToken = process.env.METRICS_TOKEN?.trim();
const figures = metrics({
  nameOf: routeNames(builtRoutes(".next")),
  now: () => ({
    http_in_flight: work.taken(),
    event_streams: work.streams.size,
    database_up: Number(database?.isUp() !== false),
    clock_ahead_seconds: clockAhead() / 1000,
  }),
});

/** An action answers in its own words, so that the form on the page keeps what was typed. */
const isAction = (request) => request.headers["next-action"] !== undefined;

/** Without a body to wait for: nobody holds a place by sending slowly. */
const isPage = (request) =>
  request.method !== "POST" && !staysOpen(request) && !ALWAYS.test(pathOf(request.url) ?? "");

function temporaryRefusal(request) {
  if (ALWAYS.test(pathOf(request.url) ?? "")) return null;
  if (work.isFull() || (isDraining && staysOpen(request))) return BUSY;
  const isLineClosed = pages.isFull() || (database?.isSlow() === true && pages.isTaken());
  if (isPage(request) && isLineClosed) return BUSY;
  if (carriesFiles(request) && work.isFullOfFiles()) return BUSY;
  return database?.isUp() === false && !isAction(request) ? AWAY : null;
}

/** A failure of a request that lived through an outage is one too (503, come back), not a fault (500). */
function nameOutages(response, began) {
  if (database === null) return;
  database.listen();
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status, ...rest) => {
    if (status !== 500 || database.hasHeldSince(began)) return writeHead(status, ...rest);
    response.setHeader("retry-after", "2");
    return writeHead(503, ...rest);
  };
}

const hasOutage = (began) => database?.hasHeldSince(began) === false;

const ALWAYS_SAID = Object.entries(alwaysSaid(origin));
function sayAlways(response) {
  for (const [name, value] of ALWAYS_SAID) response.setHeader(name, value);
}

/** Has the page made that stands for a status without words; should that fail too, plain words. */
function answerInstead({ handle, request, response, began }, status, digest) {
  const isQuiet = request.method === "HEAD";
  // Whoever makes an answer listens to its end: here two do, one after the other.
  response.setMaxListeners(20);
  // What was held back took its headers along.
  sayAlways(response);
  if (status === 500 && hasOutage(began)) return answerPlainly(response, { ...AWAY, isQuiet });
  const asked = requestInstead(request, status, digest);
  holdBackWordless(response, () => answerPlainly(response, { ...BROKEN, isQuiet }), [500]);
  fixStatus(response, status);
  withPageTexts(asked, () => handle(asked, response)).catch(() => response.destroy());
}

/** Before all else: whoever reads the figures comes by another name of this machine, and when it is busiest. */
async function tellFigures(response) {
  const text = await figures.text();
  response.writeHead(200, {
    "content-type": "text/plain; version=0.0.4; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(text);
}

async function serve(handle, request, response) {
  sayAlways(response);
  if (asksForMetrics(request, metricsToken)) return tellFigures(response);
  figures.count(request, response, { lasts: staysOpen(request) });
  const isQuiet = request.method === "HEAD";
  const refusal = refusalOf(request, origin) ?? temporaryRefusal(request);
  if (refusal) return answerPlainly(response, { ...refusal, isQuiet });
  cleanHeaders(request, { origin, trustsProxy });
  if (isDraining) response.setHeader("connection", "close");
  work.take(request, response);
  const began = performance.now();
  nameOutages(response, began);
  // Under the work that holds answers back: what was held must not have been packed already.
  if (!staysOpen(request)) compress(request, response, () => undefined);
  const instead = (...fault) => answerInstead({ handle, request, response, began }, ...fault);
  try {
    const turn = isPage(request) ? await pages.turn(response) : "here";
    if (turn === "gone") return;
    if (turn === "closed") return answerPlainly(response, { ...BUSY, isQuiet });
    if (isSentAction(request)) {
      const body = await wholeBody(request);
      if (body === null) return response.destroy();
      const action = await sentAction(request.headers, body);
      if (action === null) return answerPlainly(response, UNREADABLE_ACTION);
      if (action !== "" && actions?.has(action) === false)
        return answerUnknownAction(request, response);
      if (!isAction(request)) keepWords(request, response, body);
    }
    if (isOnlyInstead(pathOf(request.url))) return instead(404);
    holdBackWordless(response, instead, isDevelopment ? [404] : [404, 500]);
    await withPageTexts(request, () => handle(request, response));
  } catch {
    if (!response.headersSent) answerPlainly(response, { ...BROKEN, isQuiet });
    else response.destroy();
  }
}

await app.prepare();
const handle = app.getRequestHandler();
const upgrade = isDevelopment ? app.getUpgradeHandler() : null;
const server = limitedServer({
  onRequest: (request, response) => void serve(handle, request, response),
  onUpgrade: (request, socket, head) => {
    if (upgrade && request.headers.host === new URL(origin).host)
      void upgrade(request, socket, head);
    else socket.destroy();
  },
});

/** Lets what is under way come to its end, for at most ten seconds. */
function drain() {
  if (isDraining) return;
  isDraining = true;
  server.close(() => process.exit(0));
  // They would not end by themselves; browsers come back to the next server.
  for (const response of work.streams) response.end();
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

listen(server, { port, host: hostname });
