import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { keepWords } from "./kept-words.mjs";

/** What a browser gets for a form with these fields whose answer would be `status` and `location`. */
async function answered(fields: Record<string, string>, status: number, location: string) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const whole = new Response(form);
  const headers = { "content-type": whole.headers.get("content-type") ?? "" };
  const body = Buffer.from(await whole.arrayBuffer());
  const server = createServer((_asked, response) => {
    keepWords({ headers }, response, body);
    response.statusCode = status;
    response.setHeader("location", location);
    response.write("as the framework says");
    response.end();
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const said = await new Promise<{ status: number | undefined; text: string }>((resolve) =>
    request({ port, method: "POST" }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, text }));
    }).end(),
  );
  server.close();
  return said;
}

const SIGN_IN = "/sign-in?next=%2Fcheck-ins%2F2027-Q1";

it("shows what was sent where the answer leads to the sign-in, as text", async () => {
  const { status, text } = await answered({ went: 'A <b>"long"</b> &\nday' }, 303, SIGN_IN);
  expect(status).toBe(401);
  expect(text).toContain("\nA &lt;b>&quot;long&quot;&lt;/b> &amp;\r\nday</textarea>");
  expect(text).toContain(`<a href="${SIGN_IN}">`);
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
  expect(await answered({ went: "Well" }, status, location)).toEqual({
    status,
    text: "as the framework says",
  });
});
