// What an action may be sent as. The framework's decoder knows references to other parts, promises, iterators and
// functions, and had holes there. Ours are sent a state of plain JSON and a form: nothing else comes to the decoder.

const MAX_PARTS = 2000;
const MAX_DEPTH = 40;
/** A string that stands for itself, nothing, a time, a number, or a thing that the same state holds already. */
const PLAIN =
  /^(?:[^$]|$|\$(?:\$|undefined$|D[\d:.TZ+-]{1,40}$|n-?\d{1,20}$|-?Infinity$|NaN$|-0$|0(?::(?!__proto__|constructor|prototype|then)[\w.-]{1,80}){1,12}$))/;
const FORM = /^\$K([0-9a-f]{1,2})$/;
const ID = /^[0-9a-f]{42}$/;

/** Whether `value` is plain to the end: no reference that leads elsewhere, no name of a prototype, not too deep. */
function isFlat(value, depth = 0) {
  if (typeof value === "string") return PLAIN.test(value);
  if (typeof value !== "object" || value === null) return true;
  if (depth === MAX_DEPTH || Object.hasOwn(value, "__proto__")) return false;
  return Object.values(value).every((one) => isFlat(one, depth + 1));
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a page's script sends: `[state, form]` or `[form]`, and each field under the form's number. */
function isCall(entries) {
  const others = entries.filter(([name]) => !name.startsWith("_"));
  const words = others.length === 1 && others[0][0] === "0" ? read(others[0][1]) : null;
  if (!Array.isArray(words) || words.length === 0 || words.length > 2) return false;
  const last = words.at(-1);
  const number = typeof last === "string" ? FORM.exec(last)?.[1] : undefined;
  if (number === undefined || !words.slice(0, -1).every((one) => isFlat(one))) return false;
  return entries.every((entry) => entry === others[0] || entry[0].startsWith(`_${number}_`));
}

/** What a form without a script names its action by; a state bound to it is all that it carries besides. */
const SAID = [
  [/^\$ACTION_ID_[0-9a-f]{42}$/, () => true],
  [/^\$ACTION_REF_\d{1,3}$/, () => true],
  [/^\$ACTION_KEY$/, (text) => text.length <= 100],
  [/^\$ACTION_\d{1,3}:0$/, (text) => isReference(read(text))],
  [/^\$ACTION_\d{1,3}:1$/, (text) => isBound(read(text))],
];
const isReference = (said) =>
  typeof said?.id === "string" && ID.test(said.id) && (said.bound === null || said.bound === "$@1");
const isBound = (said) => Array.isArray(said) && said.length === 1 && isFlat(said[0]);

/** The id that such a form names, "" where it names none; null where it says anything else. */
function idInForm(entries) {
  const said = entries.filter(([name]) => name.startsWith("$ACTION"));
  const isKnown = ([name, text]) =>
    typeof text === "string" && SAID.some(([pattern, holds]) => pattern.test(name) && holds(text));
  if (new Set(said.map(([name]) => name)).size !== said.length || !said.every(isKnown)) return null;
  return said.map(idSaid).find((id) => id !== undefined) ?? "";
}

const idSaid = ([name, text]) => {
  if (name.startsWith(NAMED)) return name.slice(NAMED.length);
  return name.endsWith(":0") ? read(text).id : undefined;
};
const NAMED = "$ACTION_ID_";

/** Whether a request would be decoded as an action: what handlers are sent they read themselves. */
export const isSentAction = ({ method, url, headers }) =>
  method === "POST" &&
  (headers["next-action"] !== undefined ||
    (!url.startsWith("/api/") && isMultipart(headers["content-type"])));

/** A name as a page of ours would give one: two readers of the same bytes disagree about others. */
const isName = (name) => name.length <= 300 && !/\p{Cc}/u.test(name);

const isNamed = ([name, value]) =>
  isName(name) && (typeof value === "string" || isName(value.name));

const isMultipart = (type) => /^multipart\/form-data\b/i.test(type ?? "");

/**
 * The id of the action that the body of such a request asks for, "" where a form asks for none; null where it is not
 * as our pages send it.
 */
export async function sentAction(headers, body) {
  const action = headers["next-action"];
  if (!isMultipart(headers["content-type"]) || !(action === undefined || ID.test(action)))
    return null;
  const asked = new Response(body, { headers: { "content-type": headers["content-type"] } });
  const form = await asked.formData().catch(() => null);
  if (form === null) return null;
  const entries = [...form];
  if (entries.length > MAX_PARTS || !entries.every(isNamed)) return null;
  if (action === undefined) return idInForm(entries);
  return isCall(entries) ? action : null;
}
