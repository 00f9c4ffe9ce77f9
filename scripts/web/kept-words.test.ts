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

it("names a field by the words of its name, without an id, and leaves out a tick that is an id's alone", async () => {
  const id = "3f0c7a52-0000-4000-8000-000000000001";
  const { text } = await answered(
    { nextStep: "Rest", [`weight.${id}`]: "5", [`after.${id}`]: "on", itemId: id, other: id },
    303,
    SIGN_IN,
  );
  const shown = [
    ...text.matchAll(/<label[^>]*>(.*?)<\/label>\n<textarea[^>]*>\n(.*?)<\/textarea>/g),
  ];
  expect(shown.map(([, name, value]) => [name, value])).toEqual([
    ["Next step", "Rest"],
    ["Weight", "5"],
  ]);
});

it("asks nobody to copy where nothing was typed", async () => {
  const said = await Promise.all(
    [{ note: "Rest" }, { version: "1" }].map((sent) => answered(sent, 303, SIGN_IN)),
  );
  expect(said.map(({ text }) => text.includes("Copy it"))).toEqual([true, false]);
});

it("gives each text the rows it takes", async () => {
  const { text } = await answered({ short: "One", long: `${"x".repeat(130)}\ny` }, 303, SIGN_IN);
  expect([...text.matchAll(/rows="(\d+)"/g)].map(([, rows]) => rows)).toEqual(["1", "4"]);
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
