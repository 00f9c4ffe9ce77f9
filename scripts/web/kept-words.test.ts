import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { keepWords } from "./kept-words.mjs";

/** What a browser gets for a form with these fields whose answer would be `status` and `location`. */
async function answered(
  fields: Record<string, string>,
  status: number,
  location: string,
  url = "/check-ins/2027-Q1",
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const whole = new Response(form);
  const headers = { "content-type": whole.headers.get("content-type") ?? "" };
  const body = Buffer.from(await whole.arrayBuffer());
  const server = createServer((_asked, response) => {
    keepWords({ url, headers }, response, body);
    response.statusCode = status;
    response.setHeader("location", location);
    response.setHeader("strict-transport-security", "max-age=60");
    response.flushHeaders();
    response.write("as the framework says");
    response.end();
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  type Said = { status: number | undefined; text: string; headers: IncomingHttpHeaders };
  const said = await new Promise<Said>((resolve) =>
    request({ port, method: "POST" }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, text, headers: answer.headers }));
    }).end(),
  );
  server.close();
  return said;
}

const SIGN_IN = "/sign-in?next=%2Fcheck-ins%2F2027-Q1";

it("shows what was sent where the answer leads to the sign-in, as text", async () => {
  const { status, text, headers } = await answered(
    { went: 'A <b>"long"</b> &\nday' },
    303,
    SIGN_IN,
  );
  expect(status).toBe(401);
  expect(text).toContain("\nA &lt;b>&quot;long&quot;&lt;/b> &amp;\r\nday</textarea>");
  expect(text).toContain(`<a href="${SIGN_IN}">`);
  expect(headers).toMatchObject({ "strict-transport-security": "max-age=60" });
  expect(headers.location).toBeUndefined();
});

it("shows no password, no code and nothing that nobody typed", async () => {
  const hidden = { password: "secret-1", current: "secret-2", code: "secret-3" };
  const carried = { idempotencyKey: "secret-4", version: "secret-5", itemId: "secret-6" };
  const { text } = await answered({ ...hidden, ...carried, $ACTION_KEY: "secret-7" }, 303, SIGN_IN);
  expect(text).not.toContain("secret");
});

it.each([
  [303, "/sign-in?reset=done"],
  [303, "/overview"],
  [200, SIGN_IN],
])("leaves an answer %i to %s as it is", async (status, location) => {
  expect(await answered({ went: "Well" }, status, location)).toMatchObject({
    status,
    text: "as the framework says",
  });
});

it.each(["/sign-in", "/sign-in/link?token=x", "/reset"])(
  "lets who comes by %s go on",
  async (url) => {
    const location = "/sign-in/second-factor?next=%2Foverview";
    expect(await answered({ email: "ada@example.test" }, 303, location, url)).toMatchObject({
      status: 303,
      text: "as the framework says",
    });
  },
);
