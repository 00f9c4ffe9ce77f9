import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "./proxy";

const HOME = "http://localhost:3000";
const post = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(HOME + path, { method: "POST", headers }));
const SIGN_IN = "/sign-in?next=%2Fplan%2Fadd";

it("asks for a page as a page where another page's form was sent on to it", () => {
  const answer = post(SIGN_IN, { referer: `${HOME}/plan/add?plan=p` });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(HOME + SIGN_IN);
});

it.each([
  ["a page's own form", SIGN_IN, { referer: HOME + SIGN_IN }],
  ["a form that does not tell where it stands", SIGN_IN, {}],
  ["what a script sends", "/plan", { referer: `${HOME}/history`, "next-action": "a" }],
  ["an address that takes forms from elsewhere", "/api/evidence", { referer: `${HOME}/credits/c` }],
])("lets %s through", (_what, path, headers) => {
  expect(post(path, headers).status).toBe(200);
});
