import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fixStatus, holdBackWordless, isOnlyInstead, requestInstead } from "./wordless.mjs";

type Work = (request: IncomingMessage, response: ServerResponse) => void;

let stop = () => {};
afterEach(() => stop());

async function ask(work: Work, path = "/plan/x") {
  const server = createServer(work);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

/** What the framework does where a page fails: a shell without words, and its script's payload. */
function saysNothing(response: ServerResponse, status: number, type = "text/html; charset=utf-8") {
  response.statusCode = status;
  response.setHeader("content-type", type);
  response.setHeader("x-nonce-of", "the first");
  response.setHeader("set-cookie", "theme=dark");
  response.flushHeaders();
  response.write("<html id=__next_error__>");
  response.end('<script>push([1,"E{\\"digest\\":\\"12345\\"}"])</script>');
}

const replaced: Work = (request, response) => {
  holdBackWordless(response, (status: number, digest?: string) => {
    const again = requestInstead(request, status, digest);
    fixStatus(response, status);
    response.statusCode = 200;
    response.end(`${again.method} ${again.url} ${again.headers["x-fairlead-digest"] ?? "none"}`);
  });
  saysNothing(response, request.url === "/broken" ? 500 : 404);
};

describe("an answer without words", () => {
  it("is replaced by the page that stands for it, with its status", async () => {
    const { status, headers, body } = await ask(replaced);
    expect([status, body]).toEqual([404, "GET /nothing-here 12345"]);
    expect(headers.get("x-nonce-of")).toBeNull();
    expect(headers.get("set-cookie")).toBe("theme=dark");
  });

  it("tells the page of a failure how the log names it", async () => {
    expect(await ask(replaced, "/broken")).toMatchObject({
      status: 500,
      body: "GET /fault 12345",
    });
  });

  it.each([
    [200, "text/html"],
    [404, "text/plain"],
    [404, "text/x-component"],
    [503, "text/html"],
  ])("leaves %i of %s alone", async (status, type) => {
    const answer = await ask((_, response) => {
      holdBackWordless(response, () => response.end("replaced"));
      saysNothing(response, status, type);
    });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain("__next_error__");
  });

  it("holds back only what it was told to", async () => {
    const { body } = await ask((_, response) => {
      holdBackWordless(response, () => response.end("replaced"), [500]);
      saysNothing(response, 404);
    });
    expect(body).toContain("__next_error__");
  });
});

describe("requestInstead", () => {
  it("is the same person's, without the body and what the page's script asked for", () => {
    const headers = { cookie: "a=b", "content-length": "9", "next-action": "x", rsc: "1" };
    const again = requestInstead({ socket: new Socket(), method: "POST", headers }, 404);
    expect(again.method).toBe("GET");
    expect(again.headers).toEqual({ cookie: "a=b" });
    expect(requestInstead({ socket: new Socket(), method: "HEAD", headers }, 404).method).toBe(
      "HEAD",
    );
  });

  it("leads to pages that no address leads to", () => {
    expect(["/nothing-here", "/fault", "/plan"].map(isOnlyInstead)).toEqual([true, true, false]);
  });
});
