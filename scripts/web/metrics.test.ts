import { EventEmitter } from "node:events";
import { afterEach, describe, expect, it } from "vitest";
import { asksForMetrics, metrics } from "./metrics.mjs";
import { routeNames } from "./route-patterns.mjs";

const TOKEN = "a-token-that-is-long-enough";
const asked = (over: object = {}) => ({
  method: "GET",
  url: "/metrics",
  headers: { authorization: `Bearer ${TOKEN}` },
  ...over,
});

describe("asksForMetrics", () => {
  it("opens to whoever brings the token, and to nobody where there is none", () => {
    expect(asksForMetrics(asked(), TOKEN)).toBe(true);
    expect(asksForMetrics(asked({ headers: {} }), undefined)).toBe(false);
    expect(asksForMetrics(asked({ headers: { authorization: "Bearer " } }), "")).toBe(false);
  });

  it.each([
    { headers: {} },
    { headers: { authorization: "Bearer another-token-of-that-length" } },
    { headers: { authorization: TOKEN } },
    { method: "POST" },
    { url: "/metrics?token=x" },
    { url: "/metrics/" },
  ])("stays shut for %o", (over) => {
    expect(asksForMetrics(asked(over), TOKEN)).toBe(false);
  });
});

const nameOf = routeNames(["/", "/plan/[planId]", "/plan/new", "/api/history/[format]"]);

it.each([
  ["/", "/"],
  ["/plan/new", "/plan/new"],
  ["/plan/4c4eb571-094b-4671-80c6-0e25bcee2329?view=list", "/plan/[planId]"],
  ["/api/history/csv", "/api/history/[format]"],
  ["/_next/static/chunks/1.js", "static"],
  ["/plan/4c4eb571/more", "none"],
  ["/wp-admin", "none"],
  ["/%E0%A4%A", "none"],
])("names %s as %s", (url, name) => {
  expect(nameOf(url)).toBe(name);
});

describe("metrics", () => {
  const pool = globalThis as { fairleadPool?: unknown };
  afterEach(() => {
    delete pool.fairleadPool;
  });
  const figures = () => metrics({ nameOf, now: () => ({ http_in_flight: 3, database_up: 1 }) });
  const answered = (status: number) => Object.assign(new EventEmitter(), { statusCode: status });

  it("counts what was answered by route, method and status, and nothing of what was typed", async () => {
    const { count, text } = figures();
    for (const [url, status] of [
      ["/plan/secret-id?q=words", 200],
      ["/plan/other-id", 404],
    ] as const) {
      const response = answered(status);
      count({ method: "GET", url }, response, { lasts: false });
      response.emit("close");
    }
    count({ method: "PROPFIND", url: "/" }, answered(405), { lasts: false });
    const said = await text();
    expect(said).toContain(
      'fairlead_http_requests_total{route="/plan/[planId]",method="GET",status="404"} 1',
    );
    expect(said).toContain('fairlead_http_request_seconds_count{route="/plan/[planId]"} 2');
    expect(said).toContain("fairlead_http_in_flight 3");
    expect(said).toContain("nodejs_eventloop_lag_seconds");
    expect(said).not.toMatch(/secret-id|other-id|words|PROPFIND/);
  });

  it("leaves streams out of the durations", async () => {
    const { count, text } = figures();
    const response = answered(200);
    count({ method: "GET", url: "/" }, response, { lasts: true });
    response.emit("close");
    expect(await text()).not.toContain('fairlead_http_request_seconds_count{route="/"}');
  });

  it("says how the pool and the queue stand, and no figure of jobs while nobody knows it", async () => {
    const rows = [{ waiting: "4", failed: "1" }];
    const state = { totalCount: 5, idleCount: 2, waitingCount: 7 };
    pool.fairleadPool = { ...state, query: async () => ({ rows }) };
    const { text } = figures();
    const said = await text();
    expect(said).toContain('fairlead_pool_connections{state="used"} 3');
    expect(said).toContain('fairlead_pool_connections{state="waited for"} 7');
    expect(said).toContain('fairlead_jobs{state="failed"} 1');
    pool.fairleadPool = { ...state, query: () => Promise.reject(new Error("away")) };
    expect(await text()).not.toContain("fairlead_jobs{");
  });
});
