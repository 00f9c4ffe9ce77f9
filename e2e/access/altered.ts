import fc from "fast-check";
import { type packed, packedCall, packedForm, type Sent } from "./forms";

// What somebody sends an action instead of what a page of ours would: drawn by fast-check, so that a seed draws it again.

type Packed = Omit<Awaited<ReturnType<typeof packed>>, "headers"> & {
  headers: Readonly<Record<string, string>>;
};
type Value = string | File;
type Parts = readonly (readonly [string, Value])[];

/** One way to alter a form. `reads`: what is left of it may still be read as a form, and be done. */
export type Alteration = { kind: string; reads: boolean; of: (form: Sent) => Promise<Packed> };

const BOUNDARY = "----altered";
/** The last line of a body, less than which says its end no more. */
const UNREADABLE_WITHOUT = 6;
const WEIRD = [
  ...["\0", "\ud800", "\u202e", "9".repeat(400), "-1", "1e309", "NaN", "null", "[]", "{}", "true"],
  ...["$K1", "$F1", "../../etc/passwd", "'; drop table users; --", "__proto__", "2026-02-30"],
];
const NAMES = ["[]", "[0]", ".id", "__proto__", "\0", ":constructor"];
const REFERENCES = [
  ..."$F1 $h1 $K1 $K2 $B1 $@1 $Q1 $W1 $i1 $n1 $nx $D $D2020 $I $-0 $N $u $undefined $R1 $r1 $X1".split(
    " ",
  ),
  ..."$x1 $T $T1 $S1 $L1 $l1 $1 $0 $0:0 $1:then $1:__proto__:then $1:constructor $A1 $O1 $V1 $".split(
    " ",
  ),
  `$n${"9".repeat(10_000)}`,
];
/** What a part would have to be for React to take it for a promise of its own, and other shapes of use there. */
const GADGETS = [
  '{"then":"$1:__proto__:then","status":"resolved_model","value":"{}","_response":"$1"}',
  ...['{"id":"x","bound":null}', '"$1"', '"$@2"', '[["__proto__",1]]', '["$K1"]', '"$Q1"', "[", ""],
];
const CONTROL = ["$ACTION_ID_", "$ACTION_REF_9", "$ACTION_9:0", "$ACTION_1:2", "$ACTION_KEY"];

const typed = ({ fields }: Sent): Parts => fields.filter(([name]) => !name.startsWith("$ACTION"));
const control = ({ fields }: Sent): Parts => fields.filter(([name]) => name.startsWith("$ACTION"));
const nested = (depth: number, [open, close]: readonly [string, string]) =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Parts as they are written, which FormData would put in order. */
function written(parts: Parts, headers: Readonly<Record<string, string>> = {}): Packed {
  const text = parts.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${text.join("")}--${BOUNDARY}--\r\n`);
  return {
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}`, ...headers },
    body,
  };
}

const call = ({ action }: Sent, parts: Parts) => written(parts, { "next-action": action });
const calledFields = (form: Sent): Parts =>
  typed(form).map(([name, value]) => [`_1_${name}`, value]);
const usual = ["0", '[{"ok":null},"$K1"]'] as const;

const pick = <T>(list: readonly T[]) => fc.constantFrom(...list);
const json = (value: unknown) => JSON.stringify(value) ?? "null";

/** Always the same answer to this one, whatever it is asked with. */
const alteration = <T>(
  kind: string,
  reads: boolean,
  drawn: fc.Arbitrary<T>,
  of: (form: Sent, by: T) => Packed | Promise<Packed>,
): fc.Arbitrary<Alteration> =>
  drawn.map((by) => ({ kind, reads, of: async (form) => of(form, by) }));

const both = (isCall: boolean, form: Sent) => (isCall ? packedCall(form) : packedForm(form));

const BROKEN = [
  alteration("cut", false, fc.tuple(fc.boolean(), fc.nat(1000)), async (form, [isCall, at]) => {
    const { headers, body } = await both(isCall, form);
    return {
      headers,
      body: body.subarray(0, Math.floor(((body.length - UNREADABLE_WITHOUT) * at) / 1000)),
    };
  }),
  alteration("other arguments", false, fc.jsonValue(), (form, value) =>
    call(form, [...calledFields(form), ["0", json(value)]]),
  ),
  alteration("other last argument", false, fc.jsonValue(), (form, value) =>
    call(form, [...calledFields(form), ["0", json([{ ok: null }, value])]]),
  ),
  alteration("reference", false, pick(REFERENCES), (form, one) =>
    call(form, [...calledFields(form), ["1", "[1]"], ["0", json([{ ok: null }, one])]]),
  ),
  alteration(
    "reference in the state",
    false,
    fc.tuple(pick(REFERENCES), pick(GADGETS)),
    (form, [one, part]) =>
      call(form, [...calledFields(form), ["1", part], ["0", json([{ values: one }, "$K1"])]]),
  ),
  alteration("names of prototypes", false, pick(["__proto__", "constructor"]), (form, name) =>
    call(form, [
      ...calledFields(form),
      ["0", `[{"${name}":{"isAdmin":true},"__proto__":{}},"$K1"]`],
    ]),
  ),
  alteration(
    "nested",
    false,
    fc.tuple(pick([60, 10_000, 200_000]), pick([["[", "]"] as const, ['{"a":', "}"] as const])),
    (form, [depth, pair]) =>
      call(form, [
        ...calledFields(form),
        ["0", `[${nested(Math.min(depth, 150_000), pair)},"$K1"]`],
      ]),
  ),
  alteration("many parts", false, pick([2100, 9000]), (form, count) =>
    call(form, [...Array.from({ length: count }, (_, n) => [`_1_f${n}`, "x"] as const), usual]),
  ),
  alteration("many parts of the decoder", false, pick(["$@", "$", "$W"]), (form, word) =>
    call(form, [
      ...Array.from({ length: 1500 }, (_, n) => [`${n + 1}`, `"${word}${n + 2}"`] as const),
      ["0", `["${word}1"]`],
    ]),
  ),
  alteration("too large", false, fc.constant(null), (form) =>
    call(form, [["_1_title", "x".repeat(1024 * 1024)], usual]),
  ),
  alteration("control words twice", false, fc.boolean(), (form, isCall) =>
    isCall
      ? call(form, [...calledFields(form), usual, usual])
      : written([...control(form), ...control(form), ...typed(form)]),
  ),
  alteration("control words", true, fc.tuple(pick(CONTROL), fc.string()), (form, [name, text]) =>
    written([...control(form), ...typed(form), [name, text]]),
  ),
  alteration(
    "other bound arguments",
    false,
    fc.tuple(pick(REFERENCES), fc.jsonValue()),
    (form, by) =>
      written([
        ["$ACTION_REF_1", ""],
        ["$ACTION_1:0", json({ id: form.action, bound: "$@1" })],
        ["$ACTION_1:1", json(by)],
        ...typed(form),
      ]),
  ),
  alteration(
    "another kind of body",
    false,
    pick(["text/plain", "application/json"]),
    (form, type) => ({
      headers: { "content-type": type, "next-action": form.action },
      body: Buffer.from(json([{ ok: null }, Object.fromEntries(typed(form))])),
    }),
  ),
  alteration("an id that does not exist", false, fc.nat(), (form, n) => {
    const action = `7f${n.toString(16).padStart(40, "0")}`;
    return call({ ...form, action }, [...calledFields(form), usual]);
  }),
  alteration(
    "an id that is none",
    false,
    pick(["__proto__", "constructor", "x", "7f"]),
    (form, id) => call({ ...form, action: id }, [...calledFields(form), usual]),
  ),
];

/** Some field's value, or name, is another. */
const changedField = (form: Sent, at: number, to: (name: string, value: Value) => Parts): Sent => {
  const fields = typed(form);
  const chosen = fields[at % Math.max(1, fields.length)];
  const others = fields.filter((one) => one !== chosen);
  return {
    ...form,
    fields: [...control(form), ...others, ...(chosen ? to(chosen[0], chosen[1]) : [])],
  };
};

const READABLE = [
  alteration(
    "garbled",
    true,
    fc.tuple(
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 9 }),
    ),
    async (form, [isCall, bytes]) => {
      const { headers, body } = await both(isCall, form);
      for (const [at, byte] of bytes) body[at % body.length] = byte;
      return { headers, body };
    },
  ),
  alteration(
    "other value",
    true,
    fc.tuple(fc.boolean(), fc.nat(30), fc.oneof(pick(WEIRD), fc.string({ unit: "binary" }))),
    (form, [isCall, at, text]) =>
      both(
        isCall,
        changedField(form, at, (name) => [[name, text]]),
      ),
  ),
  alteration("a file for a text", true, fc.tuple(fc.boolean(), fc.nat(30)), (form, [isCall, at]) =>
    both(
      isCall,
      changedField(form, at, (name) => [[name, new File(["x"], "x.txt")]]),
    ),
  ),
  alteration("other name", true, fc.tuple(fc.nat(30), pick(NAMES)), (form, [at, more]) =>
    both(
      true,
      changedField(form, at, (name, value) => [[`${name}${more}`, value]]),
    ),
  ),
  alteration("twice", true, fc.tuple(fc.boolean(), fc.nat(30), pick(WEIRD)), (form, by) => {
    const [isCall, at, text] = by;
    return both(
      isCall,
      changedField(form, at, (name, value) => [
        [name, value],
        [name, text],
      ]),
    );
  }),
  alteration("large", true, fc.nat(30), (form, at) =>
    both(
      true,
      changedField(form, at, (name) => [[name, "x".repeat(900_000)]]),
    ),
  ),
];

/** Every way to alter a form, each as likely. */
export const alterations: fc.Arbitrary<Alteration> = fc.oneof(...BROKEN, ...READABLE);
