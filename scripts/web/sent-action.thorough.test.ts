import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSentAction, sentAction } from "./sent-action.mjs";

type Parts = readonly (readonly [string, string | File])[];

const ID = "40".padEnd(42, "a");
const STATE = { ok: false, code: "invalid", values: { cost: "$5" }, current: { n: 1, at: null } };

/** Whether these parts are let through, as a page's script sends them or as a form without one. */
async function isRead(parts: Parts, isCall: boolean): Promise<boolean> {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  const headers = { "content-type": type, ...(isCall && { "next-action": ID }) };
  return (await sentAction(headers, Buffer.from(await whole.arrayBuffer()))) !== null;
}

const called = (words: unknown, ...more: Parts) =>
  isRead([["_1_email", "a@b.test"], ...more, ["0", JSON.stringify(words)]], true);
const bound = (reference: unknown, ...more: Parts) =>
  isRead(
    [["$ACTION_REF_1", ""], ["$ACTION_1:0", JSON.stringify(reference)], ...more, ["email", "x"]],
    false,
  );

const escaped = (state: object) =>
  JSON.parse(JSON.stringify(state), (_key, value) =>
    typeof value === "string" && value.startsWith("$") ? `$${value}` : value,
  );

describe("what our pages send is read", () => {
  it("by their script: a state and a form, or a form alone, with files", async () => {
    expect(await called([{ ok: null }, "$K1"])).toBe(true);
    expect(await called([escaped(STATE), "$K1"], ["_1_file", new File(["x"], "ü.csv")])).toBe(true);
    expect(await called(["$K1"])).toBe(true);
  });

  it("times, numbers and a thing that comes twice, as React writes them", async () => {
    const written = ["$undefined", "$D2026-11-28T05:00:00.000Z", "$n12", "$-Infinity", "$NaN"];
    expect(await called([{ written, again: "$0:0:written" }, "$K1"])).toBe(true);
  });

  it("without a script: an action by its id, or with the state of before", async () => {
    expect(await isRead([[`$ACTION_ID_${ID}`, ""]], false)).toBe(true);
    const before: Parts = [["$ACTION_1:1", JSON.stringify([escaped(STATE)])]];
    expect(await bound({ id: ID, bound: "$@1" }, ...before, ["$ACTION_KEY", "kfairlead"])).toBe(
      true,
    );
  });

  it("whatever is typed", async () => {
    const typed = fc.array(fc.tuple(fc.string(), fc.string({ unit: "binary" })), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(typed, async (fields) => {
        const named = fields.map(([name, value]) => [`_1_${name}`, value] as const);
        expect(await called([{ ok: null }, "$K1"], ...named)).toBe(true);
      }),
    );
  });
});

/** Every kind of reference that React's decoder knows, but those above. */
const REFERENCES = [
  ..."$F1 $h1 $B1 $@1 $Q1 $W1 $i1 $R1 $r1 $X1 $x1 $T $S1 $L1 $l1 $1 $A1 $O1 $V1 $K2".split(" "),
  ...["$1:then", "$0:__proto__", "$0:constructor:constructor", "$0:a:then", `$n${"9".repeat(300)}`],
];
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

describe("what no page of ours sends is not", () => {
  it.each(REFERENCES)("a reference %s", async (reference) => {
    expect(await called([{ values: { email: reference } }, "$K1"])).toBe(false);
    expect(await called([{ ok: null }, reference])).toBe(false);
    const state: Parts = [["$ACTION_1:1", JSON.stringify([reference])]];
    expect(await bound({ id: ID, bound: "$@1" }, ...state)).toBe(false);
    expect(await bound({ id: ID, bound: reference })).toBe(reference === "$@1");
  });

  it.each([null, 5, "x", {}, [], [{}, {}, "$K1"], ["$K1", {}]])("arguments %j", async (words) => {
    expect(await called(words)).toBe(false);
  });

  it("parts of the decoder's own, twice the same, another form's, or too many", async () => {
    const words = [{ ok: null }, "$K1"];
    expect(await called(words, ["1", '{"then":"$1:__proto__:then"}'])).toBe(false);
    expect(await called(words, ["0", JSON.stringify(words)])).toBe(false);
    expect(await called(words, ["_2_email", "x"])).toBe(false);
    const many = Array.from({ length: 2000 }, (_, n) => [`_1_f${n}`, "x"] as const);
    expect(await called(words, ...many)).toBe(false);
  });

  it("names of prototypes, and what is nested without an end", async () => {
    expect(await isRead([["0", '[{"__proto__":{"a":1}},"$K1"]']], true)).toBe(false);
    for (const depth of [50, 100_000, 480_000])
      for (const words of [nested(depth), `[${nested(depth)},"$K1"]`])
        expect(await isRead([["0", words]], true)).toBe(false);
  });

  it("an id that is none, several states, and control words that nobody knows", async () => {
    expect(await bound({ id: nested(9), bound: null })).toBe(false);
    expect(await bound({ id: ID, bound: "$@1" }, ["$ACTION_1:1", "[null,null]"])).toBe(false);
    expect(await bound({ id: ID, bound: "$@1" }, ["$ACTION_1:2", "[]"])).toBe(false);
    expect(await isRead([["$ACTION_REF___proto__", ""]], false)).toBe(false);
  });

  it.each(["__proto__", "constructor", "", "40", "x".repeat(42)])("an id %j", async (action) => {
    const headers = { "content-type": "multipart/form-data; boundary=x", "next-action": action };
    const body = '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n';
    expect(await sentAction(headers, Buffer.from(body))).toBeNull();
  });

  it("a body that was cut, is of another kind, or has no boundary", async () => {
    const body = Buffer.from(
      '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x--\r\n',
    );
    const as = (type: string | undefined, cut = body) =>
      sentAction({ "next-action": ID, ...(type !== undefined && { "content-type": type }) }, cut);
    expect(await as("multipart/form-data; boundary=x")).toBe(ID);
    expect(await as("multipart/form-data; boundary=x", body.subarray(0, -9))).toBeNull();
    for (const type of ["multipart/form-data", "text/plain", "application/json", undefined])
      expect(await as(type)).toBeNull();
  });
});

it("looks at what would be decoded as an action, and leaves handlers their own", () => {
  const multipart = { "content-type": "multipart/form-data; boundary=x" };
  const is = (url: string, headers: Record<string, string>, method = "POST") =>
    isSentAction({ method, url, headers });
  expect(is("/plan", multipart)).toBe(true);
  expect(is("/plan", { "next-action": ID })).toBe(true);
  expect(is("/api/evidence", { ...multipart, "next-action": ID })).toBe(true);
  expect(is("/api/evidence", multipart)).toBe(false);
  expect(is("/plan", multipart, "GET")).toBe(false);
});

describe("the id that is asked for", () => {
  const idOf = async (parts: Parts, more = {}) => {
    const form = new FormData();
    for (const [name, value] of parts) form.append(name, value);
    const whole = new Response(form);
    const headers = { "content-type": whole.headers.get("content-type") ?? "", ...more };
    return sentAction(headers, Buffer.from(await whole.arrayBuffer()));
  };

  it("is that of the header, of the form, or of what the form is bound to", async () => {
    expect(await idOf([["0", '["$K1"]']], { "next-action": ID })).toBe(ID);
    expect(await idOf([[`$ACTION_ID_${ID}`, ""]])).toBe(ID);
    const reference = JSON.stringify({ id: ID, bound: "$@1" });
    expect(
      await idOf([
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", reference],
      ]),
    ).toBe(ID);
  });

  it("is empty where a form asks for none, whatever it says in its fields", async () => {
    expect(await idOf([["note", `$ACTION_ID_${ID}`]])).toBe("");
  });
});
