import { describe, expect, it } from "vitest";
import { alwaysSaid, carriesFiles, cleanHeaders, refusalOf, staysOpen } from "./guards.mjs";

const ORIGIN = "http://localhost:3000";
const get = (url: string, headers: Record<string, string> = {}) => ({
  method: "GET",
  url,
  headers: { host: "localhost:3000", ...headers },
});
const post = (headers: Record<string, string> = {}) => ({
  method: "POST",
  url: "/overview",
  headers: { host: "localhost:3000", origin: ORIGIN, "content-length": "10", ...headers },
});
const statusOf = (request: object) => refusalOf(request, ORIGIN)?.status ?? null;

describe("refusalOf", () => {
  it("lets a page and a form of our own through", () => {
    expect(statusOf(get("/overview?x=1"))).toBeNull();
    expect(statusOf(post({ "sec-fetch-site": "same-origin" }))).toBeNull();
  });

  it.each(["TRACE", "PUT", "DELETE", "OPTIONS", "CONNECT", "PROPFIND"])(
    "does not know %s",
    (method) => {
      expect(statusOf({ ...get("/"), method })).toBe(405);
    },
  );

  it.each(["evil.example", "localhost:3001", "localhost.evil.example:3000", ""])(
    "does not answer for the host %j",
    (host) => {
      expect(statusOf(get("/", { host }))).toBe(421);
    },
  );

  it("answers probes for any host", () => {
    expect(statusOf(get("/healthz", { host: "10.0.0.7" }))).toBeNull();
  });

  it("sends another name of this machine on to the one origin", () => {
    expect(refusalOf(get("/plan?a=b", { host: "127.0.0.1:3000" }), ORIGIN)).toEqual({
      status: 307,
      location: "http://localhost:3000/plan?a=b",
    });
    expect(statusOf(post({ host: "127.0.0.1:3000" }))).toBe(421);
  });

  it.each([
    ["absent", {}],
    ["null", { origin: "null" }],
    ["another site", { origin: "http://evil.example" }],
    ["a sub-domain", { origin: "http://a.localhost:3000" }],
    ["another port", { origin: "http://localhost:3001" }],
    ["https", { origin: "https://localhost:3000" }],
    ["malformed", { origin: "localhost:3000" }],
    ["ours, from elsewhere", { origin: ORIGIN, "sec-fetch-site": "cross-site" }],
  ])("refuses a change whose origin is %s", (_, headers) => {
    const request = post();
    const { origin: __, ...others } = request.headers;
    expect(statusOf({ ...request, headers: { ...others, ...headers } })).toBe(403);
  });

  it("lets a mail program's own button in without an origin, and no browser from elsewhere", () => {
    const request = post();
    const { origin: _, ...without } = request.headers;
    const press = (url: string, headers: object) =>
      statusOf({ ...request, url, headers: { ...without, ...headers } });
    const button = "/api/one-click/unsubscribe";
    expect(press(`${button}?token=a`, {})).toBeNull();
    expect(press(button, { origin: "https://evil.example" })).toBe(403);
    expect(press(`${button}/more`, {})).toBe(403);
    expect(press("/plan", {})).toBe(403);
  });

  it("refuses what is too large, of unknown length, or a body where none belongs", () => {
    expect(statusOf(post({ "content-length": String(1024 * 1024) }))).toBeNull();
    expect(statusOf(post({ "content-length": String(1024 * 1024 + 1) }))).toBe(413);
    const request = post();
    const { "content-length": __, ...others } = request.headers;
    expect(statusOf({ ...request, headers: { ...others, "transfer-encoding": "chunked" } })).toBe(
      411,
    );
    expect(statusOf(get("/", { "content-length": "5" }))).toBe(400);
  });

  it("takes in whole files at one address alone", () => {
    const upload = (url: string, megabytes: number) => ({
      ...post({ "content-length": String(megabytes * 1024 * 1024) }),
      url,
    });
    expect(statusOf(upload("/api/catalogue-import", 32))).toBeNull();
    expect(statusOf(upload("/api/catalogue-import?x=1", 32))).toBeNull();
    expect(statusOf(upload("/api/catalogue-import", 33))).toBe(413);
    expect(statusOf(upload("/api/catalogue-import/more", 2))).toBe(413);
    expect(statusOf(upload("/api/evidence", 11))).toBeNull();
    expect(statusOf(upload("/api/evidence", 12))).toBe(413);
    expect(statusOf(upload("/admin/catalogue", 2))).toBe(413);
    expect(carriesFiles(upload("/api/catalogue-import", 1))).toBe(true);
    expect(carriesFiles(get("/api/catalogue-import"))).toBe(false);
    expect(carriesFiles(post())).toBe(false);
  });

  it.each(["/%", "/%E0%A4%A", "http://evil.example/", "*"])("cannot read the address %s", (url) => {
    expect(statusOf(get(url))).toBe(400);
  });
});

describe("cleanHeaders", () => {
  const cleaned = (headers: Record<string, string>, trustsProxy = false) => {
    const request = {
      headers: { host: "localhost:3000", ...headers },
      socket: { remoteAddress: "10.1.1.1" },
    };
    cleanHeaders(request, { origin: ORIGIN, trustsProxy });
    return request.headers as Record<string, string>;
  };

  it.each([
    ...[
      "x-middleware-subrequest",
      "x-middleware-override-headers",
      "x-matched-path",
      "x-invoke-path",
    ],
    ...[
      "next-resume",
      "x-nonce",
      "content-security-policy",
      "x-fairlead-path",
      "x-original-url",
      "x-nextjs-data",
    ],
  ])("takes %s from nobody", (name) => {
    expect(cleaned({ [name]: "x", accept: "text/html" })).not.toHaveProperty(name);
  });

  it("believes a forwarded address only of a trusted proxy, and only its own word", () => {
    const said = { "x-forwarded-for": "1.1.1.1, 2.2.2.2", "x-forwarded-host": "evil.example" };
    expect(cleaned(said)).toMatchObject({
      "x-forwarded-for": "10.1.1.1",
      "x-forwarded-host": "localhost:3000",
    });
    expect(cleaned(said, true)).toMatchObject({
      "x-forwarded-for": "2.2.2.2",
      "x-forwarded-host": "localhost:3000",
    });
  });
});

describe("staysOpen", () => {
  it("knows a stream of events, and nothing else", () => {
    expect(staysOpen(get("/api/events/plan/x?since=1"))).toBe(true);
    for (const url of ["/api/events", "/api/search?q=/api/events/", "/overview", "/%"])
      expect(staysOpen(get(url)), url).toBe(false);
    expect(staysOpen({ ...post(), url: "/api/events/plan/x" })).toBe(false);
  });
});

describe("alwaysSaid", () => {
  it("asks browsers to come by https alone for two years, where the origin is https", () => {
    expect(alwaysSaid("https://fairlead.example")).toMatchObject({
      "strict-transport-security": "max-age=63072000",
      "x-content-type-options": "nosniff",
    });
    expect(alwaysSaid("http://localhost:3000")).not.toHaveProperty("strict-transport-security");
  });
});
