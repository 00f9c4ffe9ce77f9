import { Fragment, isValidElement, type ReactNode } from "react";

const VOID = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
/** Of SVG, where an empty element may close itself. */
const SHAPES = new Set(["circle", "ellipse", "line", "path", "rect", "use"]);
/** Values that need no quotes: in the page's script each quote would take two more signs. */
const PLAIN = /^[\w.%#:/+-]+$/;
const NOT_ATTRIBUTES = new Set([
  "children",
  "dangerouslySetInnerHTML",
  "key",
  "ref",
  "suppressHydrationWarning",
]);
const RENAMED = {
  className: "class",
  htmlFor: "for",
  defaultValue: "value",
  defaultChecked: "checked",
};
/** Their value is not an attribute. */
const WITHOUT_VALUE = new Set(["select", "textarea"]);
/** SVG's hyphenated names as React spells them; others (viewBox, preserveAspectRatio) stand as they are. */
const HYPHENATED =
  /^(alignmentBaseline|clip(Path|Rule)|color[A-Z]|dominantBaseline|(fill|stroke|stop|font|marker|text)(?!Length|Path)[A-Z]|letterSpacing|paintOrder|pointerEvents|shapeRendering|vectorEffect|wordSpacing)/;

const ADDRESSES = new Set(["href", "xlinkHref", "src", "action", "formAction"]);
/** Without the blanks and controls that a browser overlooks. */
const isScript = (address: string) =>
  address
    .replace(/[^!-~]/g, "")
    .toLowerCase()
    .startsWith("javascript:");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
const SIGNS = /[&<>"']/;
const escaped = (text: string) =>
  SIGNS.test(text) ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : text;

/**
 * Plain elements and synchronous components as text: what the server would draw, without the framework's
 * second copy of each element.
 *
 * @returns HTML, every text and attribute escaped
 * @throws TypeError on what needs the browser or waiting: client components, handlers, promises, `style`,
 *   actions with bound arguments
 */
export function markup(node: ReactNode): string {
  deep += 1;
  try {
    return textOf(node);
  } finally {
    deep -= 1;
  }
}

let deep = 0;

/** Whether what is being drawn is a part of such a text: it is drawn at one go, so nothing comes between. */
export const isInText = (): boolean => deep > 0;

function textOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (Array.isArray(node)) return all(node);
  if (!isValidElement<Props>(node)) throw new TypeError("only elements that need no waiting");
  const { type, props } = node;
  if (typeof type === "string") return host(type, props);
  if (type === Fragment) return textOf(props.children);
  if (typeof type === "function" && !("$$typeof" in type)) return textOf(drawn(type, props));
  throw new TypeError("a client component cannot stand in still markup");
}

function all(nodes: readonly ReactNode[]): string {
  let drawn = "";
  for (const node of nodes) drawn += textOf(node);
  return drawn;
}

type Props = Readonly<Record<string, unknown>> & {
  children?: ReactNode;
  dangerouslySetInnerHTML?: { __html: string };
};

const drawn = (component: unknown, props: Props): ReactNode =>
  (component as (given: Props) => ReactNode)(props);

function host(tag: string, props: Props): string {
  if (WITHOUT_VALUE.has(tag) && (props.value ?? props.defaultValue) !== undefined)
    throw new TypeError(`the value of a ${tag} cannot stand in still markup`);
  if (typeof props.action === "function") return actionForm(props, props.action);
  let open = `<${tag}`;
  for (const name in props) if (!NOT_ATTRIBUTES.has(name)) open += attribute(name, props[name]);
  if (VOID.has(tag)) return `${open}>`;
  const inner = props.dangerouslySetInnerHTML?.__html ?? textOf(props.children);
  return inner === "" && SHAPES.has(tag) ? `${open} />` : `${open}>${inner}</${tag}>`;
}

/** What React's server draws of a form whose action is one of the server's: the browser sends it by itself. */
function actionForm(props: Props, action: object): string {
  const { $$id: id, $$bound: bound } = action as { $$id?: unknown; $$bound?: unknown };
  if (typeof id !== "string" || bound) throw new TypeError("action cannot stand in still markup");
  const { children, ...rest } = props;
  const sent = { ...rest, action: "", encType: "multipart/form-data", method: "POST" };
  const told = `<input type="hidden" name="$ACTION_ID_${escaped(id)}">`;
  return host("form", { ...sent, dangerouslySetInnerHTML: { __html: told + textOf(children) } });
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "function" || typeof value === "object")
    throw new TypeError(`${name} cannot stand in still markup`);
  const isText = name.startsWith("aria-") || name.startsWith("data-");
  if (value === false && !isText) return "";
  // As React does: an address somebody wrote must not become a script.
  if (ADDRESSES.has(name) && isScript(String(value))) return "";
  const written = value === true && !isText ? "" : String(value);
  const quoted = PLAIN.test(written) ? written : `"${escaped(written)}"`;
  return ` ${attributeName(name)}=${quoted}`;
}

const spelled = new Map<string, string>(Object.entries(RENAMED));

function attributeName(name: string): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const hyphens = (letter: string) => `-${letter.toLowerCase()}`;
  const written = HYPHENATED.test(name) ? name.replace(/[A-Z]/g, hyphens) : name;
  spelled.set(name, written);
  return written;
}
