import { createHash, timingSafeEqual } from "node:crypto";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

// Figures for Prometheus. Their labels are routes, methods and statuses of ours: nothing that a person typed or is.

const METHODS = new Set(["GET", "HEAD", "POST"]);
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const hashOf = (text) => createHash("sha256").update(text).digest();

/** Whether a request asks for the figures and knows the word for them. Without one there are none to ask for. */
export function asksForMetrics({ method, url, headers }, token) {
  if (!token || method !== "GET" || url !== "/metrics") return false;
  return timingSafeEqual(hashOf(headers.authorization ?? ""), hashOf(`Bearer ${token}`));
}

/** What the pool and the queue say at this moment; the pool is made with the first page that needs it. */
async function readDatabase({ pool, jobs }) {
  const given = globalThis.fairleadPool;
  if (!given) return;
  pool.set({ state: "used" }, given.totalCount - given.idleCount);
  pool.set({ state: "idle" }, given.idleCount);
  pool.set({ state: "waited for" }, given.waitingCount);
  jobs.reset();
  // An outage is told by `fairlead_database_up`: there is no figure of jobs meanwhile.
  const read = await given.query("select waiting, failed from queue_figures()").catch(() => null);
  for (const state of ["waiting", "failed"])
    if (read) jobs.set({ state }, Number(read.rows[0][state]));
}

/** Counts what `count` is told, and says it all by `text`. `now` gives what is to be seen at the moment of asking. */
export function metrics({ nameOf, now }) {
  const registers = [new Registry()];
  const named = (name, help, labelNames = []) => ({
    ...{ name: `fairlead_${name}`, help, labelNames, registers },
  });
  collectDefaultMetrics({ register: registers[0] });
  const requests = new Counter(
    named("http_requests_total", "Requests answered.", ["route", "method", "status"]),
  );
  const durations = new Histogram({
    ...named("http_request_seconds", "From a request to the end of its answer.", ["route"]),
    buckets: SECONDS,
  });
  const gauges = Object.fromEntries(
    ["http_in_flight", "event_streams", "database_up", "clock_ahead_seconds"].map((name) => [
      name,
      new Gauge(named(name, "As it is at this moment.")),
    ]),
  );
  const pool = new Gauge(
    named("pool_connections", "Connections of the web to the database.", ["state"]),
  );
  const jobs = new Gauge(named("jobs", "Jobs that are due, or were given up.", ["state"]));
  return {
    count: (request, response, { lasts }) => {
      const began = performance.now();
      const method = METHODS.has(request.method) ? request.method : "other";
      const route = nameOf(request.url);
      response.once("close", () => {
        requests.inc({ route, method, status: response.statusCode });
        // A stream lasts as long as somebody listens: that says nothing of how fast the server is.
        if (!lasts) durations.observe({ route }, (performance.now() - began) / 1000);
      });
    },
    text: async () => {
      for (const [name, value] of Object.entries(now())) gauges[name].set(value);
      await readDatabase({ pool, jobs });
      return registers[0].metrics();
    },
  };
}
