import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { expect, test } from "./fixtures";

// What the server refuses before any page is asked: raw requests, as no browser would send them.

type Answer = { status: number; headers: Record<string, unknown>; body: string };

const send = (
  baseURL: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = "",
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL);
    const asked = httpRequest({ hostname, port, method, path, headers }, (answer) => {
      let text = "";
      answer.on("data", (part: Buffer) => {
        text += part.toString();
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    asked.once("error", reject);
    asked.end(body);
  });

const origin = () => test.info().project.use.baseURL ?? "";

for (const method of ["TRACE", "PUT", "DELETE", "OPTIONS", "PATCH"])
  test(`${method} is answered with 405`, async () => {
    const { status, headers } = await send(origin(), method, "/overview");
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD, POST");
  });

test("another host is answered with 421, whatever else is said of it", async () => {
  const spoofed = { host: "evil.example", "x-forwarded-host": new URL(origin()).host };
  expect((await send(origin(), "GET", "/", spoofed)).status).toBe(421);
});

test("a change from another origin is answered with 403 on every kind of route", async () => {
  for (const path of ["/", "/sign-in", "/settings/profile", "/api/export", "/plan"]) {
    for (const other of [{}, { origin: "null" }, { origin: "http://evil.example" }]) {
      expect((await send(origin(), "POST", path, { "content-length": "0", ...other })).status).toBe(
        403,
      );
    }
  }
});

test("a body over one megabyte is answered with 413", async () => {
  const headers = { origin: origin(), "content-length": String(1024 * 1024 + 1) };
  const { status } = await send(origin(), "POST", "/sign-in", headers, "x".repeat(1024)).catch(
    () => ({ status: 413 }),
  );
  expect(status).toBe(413);
});

test("an address that cannot be read is answered with 400, headers too large with 431", async () => {
  expect((await send(origin(), "GET", "/%E0%A4%A")).status).toBe(400);
  expect((await send(origin(), "GET", "/", { cookie: "x".repeat(20_000) })).status).toBe(431);
});

test("an upgrade is not followed", async () => {
  const { hostname, port, host } = new URL(origin());
  const answer = await new Promise<string>((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `GET / HTTP/1.1\r\nhost: ${host}\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`,
      ),
    );
    let text = "";
    socket.on("data", (part) => {
      text += part.toString();
    });
    socket.once("error", () => resolve(text));
    socket.once("close", () => resolve(text));
  });
  expect(answer).toBe("");
});

test("words by which Next talks to itself open no door", async () => {
  const tricks: Record<string, string>[] = [
    { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { "x-middleware-rewrite": "/settings/profile" },
    { "x-matched-path": "/settings/profile" },
    { "x-invoke-path": "/settings/profile" },
    { "next-resume": "1" },
  ];
  for (const headers of tricks) {
    const { status } = await send(origin(), "GET", "/settings/profile", headers);
    expect([303, 307, 404]).toContain(status);
  }
});

test("every page carries a nonce of its own and is kept by nobody", async ({ request }) => {
  const seen = new Set<string>();
  for (const path of [
    "/",
    "/sign-in",
    "/sign-up",
    "/paths",
    "/instrument",
    "/no-such-page",
    "/healthz",
  ]) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    const [, nonce = ""] = /script-src [^;]*'nonce-([^']+)'/.exec(policy) ?? [];
    expect(nonce, path).not.toBe("");
    expect(policy, path).not.toMatch(/script-src[^;]*unsafe/);
    expect(answer.headers()["cache-control"], path).toContain("no-store");
    expect(answer.headers(), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    const scripts = (await answer.text()).match(/<script(?![^>]*\bnonce=)[^>]*>/g);
    expect(scripts, path).toBeNull();
    seen.add(nonce);
  }
  expect(seen.size).toBe(7);
});

test("health needs no database, readiness does, and both answer probes of any host", async () => {
  expect((await send(origin(), "GET", "/healthz", { host: "10.0.0.1" })).body).toBe("ok\n");
  expect((await send(origin(), "GET", "/readyz", { host: "10.0.0.1" })).body).toBe("ready\n");
});

test("figures are there for whoever brings the word for them, and for nobody else", async () => {
  const said = { authorization: "Bearer the-end-to-end-tests-own-token" };
  const told = await send(origin(), "GET", "/metrics", { ...said, host: "10.0.0.1:3000" });
  expect(told.status).toBe(200);
  expect(told.body).toMatch(
    /fairlead_http_requests_total\{route="\/healthz",method="GET",status="200"\} \d/,
  );
  expect(told.body).toMatch(/fairlead_jobs\{state="failed"\} \d/);
  expect(told.body).not.toMatch(/route="[^"]*[0-9a-f]{8}-/);
  const nothing = await send(origin(), "GET", "/no-such-page");
  for (const headers of [{}, { authorization: "Bearer another" }]) {
    const refused = await send(origin(), "GET", "/metrics", headers);
    expect([refused.status, refused.body.length]).toEqual([404, nothing.body.length]);
  }
  expect((await send(origin(), "GET", "/metrics", { host: "10.0.0.1" })).status).toBe(421);
});

test("the icon answers by the name that browsers guess", async ({ request }) => {
  const answer = await request.get("/favicon.ico");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toContain("image/svg+xml");
});
