/** A form as it would be sent without a script: its action's id, and every field. */
export type Sent = { action: string; fields: readonly (readonly [string, string | File])[] };

type Fields = [string, string][];
type Attributes = Readonly<Record<string, string>>;
type Control = { tag: string; is: Attributes; text: string; options: Attributes[] };

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&quot;": '"', "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#x27;": "'" },
};
/** Text as it was before it was written into HTML. */
export const read = (text: string) =>
  text.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (one) => ENTITIES[one] ?? one);

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name?.toLowerCase() ?? "",
      read(value ?? ""),
    ]),
  );

/** The controls of a form as React writes them: every attribute in quotes, nothing in them but text. */
function controlsOf(form: string): Control[] {
  const controls: Control[] = [];
  for (const [, tag = "", is = "", text = ""] of form.matchAll(
    /<(input|select|option|textarea|button)\b([^>]*)>([^<]*)/g,
  )) {
    const attributes = attributesOf(is);
    if (tag === "option") controls.at(-1)?.options.push(attributes);
    else controls.push({ tag, is: attributes, text: read(text), options: [] });
  }
  return controls;
}

const WORDS: Readonly<Record<string, string>> = {
  email: "somebody@example.test",
  url: "https://example.test/shown",
  date: new Date().toISOString().slice(0, 10),
};

/** What stands in a control; where something must and nothing does, what a person would type. */
function standingIn({ tag, is, text, options }: Control): string {
  const chosen = options.find((option) => "selected" in option) ?? options[0];
  const first = options.find(({ value }) => value !== "");
  const value = tag === "select" ? chosen?.value : tag === "textarea" ? text.trim() : is.value;
  if (!("required" in is)) return value ?? "";
  // Sent as it stands it would change nothing.
  if (value) return is.type === "text" || tag === "textarea" ? `${value} x` : value;
  if (tag === "select") return first?.value ?? "";
  return is.type === "number" ? is.min || "1" : (WORDS[is.type ?? ""] ?? "Words of a test");
}

/** The fields of a form, filled in where it asks for something; of radio buttons the first where none is chosen. */
function fieldsOf(controls: readonly Control[]): Fields {
  const chosen = new Set(controls.filter(({ is }) => "checked" in is).map(({ is }) => is.name));
  const fields: Fields = [];
  for (const control of controls) {
    const { is, tag } = control;
    const { name, type } = is;
    if (!name || "disabled" in is || tag === "button" || type === "file") continue;
    if (type === "radio" && !("checked" in is) && chosen.has(name)) continue;
    if (type === "checkbox" && !("checked" in is) && !("required" in is)) continue;
    if (type === "radio") chosen.add(name);
    fields.push([name, standingIn(control) || (type === "checkbox" ? "on" : "")]);
  }
  return fields;
}

const ID_FIELD = /^\$ACTION_ID_([0-9a-f]+)$/;
const REF_FIELD = /^\$ACTION_REF_(\d+)$/;

function actionOf(pressed: string | undefined, fields: Fields): string | null {
  for (const name of [...(pressed ? [pressed] : []), ...fields.map(([field]) => field)]) {
    const direct = ID_FIELD.exec(name)?.[1];
    if (direct) return direct;
    const number = REF_FIELD.exec(name)?.[1];
    const bound = fields.find(([field]) => field === `$ACTION_${number}:0`)?.[1];
    if (number && bound) return JSON.parse(bound).id;
  }
  return null;
}

/** Every action that a page's forms send, each button by itself. */
export function formsIn(html: string): Sent[] {
  const sent: Sent[] = [];
  for (const [form] of html.matchAll(/<form\b[\s\S]*?<\/form>/g)) {
    const controls = controlsOf(form);
    const fields = fieldsOf(controls);
    const buttons = controls.filter(({ tag, is }) => tag === "button" && is.type !== "button");
    for (const button of buttons.length > 0 ? buttons : [null]) {
      const name = button?.is.name;
      const action = actionOf(name, fields);
      const pressed: Fields = name ? [[name, button?.is.value ?? ""]] : [];
      if (action) sent.push({ action, fields: [...fields, ...pressed] });
    }
  }
  return sent;
}

/** The same form, saying something else in these fields. */
export const saying = (form: Sent, said: Readonly<Record<string, string>>): Sent => ({
  action: form.action,
  fields: [...form.fields.filter(([name]) => !(name in said)), ...Object.entries(said)],
});

/** The same as a form made by hand: an action's id, and what is typed. */
export const formOf = (action: string, typed: Readonly<Record<string, string | File>>): Sent => ({
  action,
  fields: [
    ["$ACTION_REF_1", ""],
    ["$ACTION_1:0", JSON.stringify({ id: action, bound: "$@1" })],
    ["$ACTION_1:1", "[null]"],
    ["$ACTION_KEY", "kfairlead"],
    ...Object.entries(typed),
  ],
});

/** A form's body as a browser packs it. */
export async function packed(form: FormData) {
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  return { headers: { "content-type": type }, body: Buffer.from(await whole.arrayBuffer()) };
}

/** Packs what a form sends. */
export function packedForm({ fields }: Sent) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return packed(form);
}

/** The same as a page's script sends it: the state of before, the form, and the action's id in the head. */
export async function packedCall({ action, fields }: Sent) {
  const form = new FormData();
  for (const [name, value] of fields)
    if (!name.startsWith("$ACTION")) form.append(`_1_${name}`, value);
  form.append("0", '[{"ok":null},"$K1"]');
  const { headers, body } = await packed(form);
  return { headers: { ...headers, "next-action": action, accept: "text/x-component" }, body };
}
