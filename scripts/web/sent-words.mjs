// What was typed into a form, as a page that shows it to be copied.

/** What nobody typed, or may not be shown again. */
const NOT_SHOWN =
  /^\$ACTION|^idempotencyKey$|^version|version$|^seen$|id$|^current$|^code$|password/i;
const UUID = /[\da-f]{8}-[\da-f-]{27}/i;
const isUuid = (value) => value.length === 36 && UUID.test(value);
/** A tick at something whose name is not known here. */
const isNameless = (name, value) => value === "on" && UUID.test(name);

/** The words of a form, by the names of its fields. */
export async function wordsIn(headers, body) {
  const sent = new Response(body, { headers: { "content-type": headers["content-type"] } });
  return [...(await sent.formData())].filter(
    ([name, value]) =>
      typeof value === "string" &&
      value !== "" &&
      !NOT_SHOWN.test(name) &&
      !isUuid(value) &&
      !isNameless(name, value),
  );
}

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** `nextStep` → `Next step`: what the form called it is not known here. */
function spoken(name) {
  const words = name
    .replace(UUID, "")
    .replaceAll(/([a-z])([A-Z])|[.-]/g, "$1 $2")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

/** As many as it takes, for browsers that do not see to it themselves. */
const rowsOf = (value) =>
  value.split("\n").reduce((rows, line) => rows + Math.ceil((line.length + 1) / 60), 0);

const fieldOf = ([name, value], at) =>
  `<p><label for="sent-${at}">${escaped(spoken(name))}</label>
<textarea id="sent-${at}" readonly rows="${rowsOf(value)}">\n${escaped(value)}</textarea></p>`;

const COPY = "What you sent is here and nowhere else. Copy it before you sign in again.";

/** Each field to be copied, and the way to the sign-in. */
export const signedOutPage = (words, signIn) => ({
  status: 401,
  text: `Nothing was saved: you are signed out. ${words.length > 0 ? COPY : ""}`.trim(),
  more: [...words.map(fieldOf), `<p><a href="${escaped(signIn)}">Sign in again</a></p>`].join("\n"),
});
