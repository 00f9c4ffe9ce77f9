import { pathOf } from "./guards.mjs";
import { answerPlainly } from "./plain-page.mjs";

// A form without a script that is sent after the session's end leads to the sign-in, and its words would be gone. They
// are shown in place of that redirect, to be copied: they are kept in that one answer and nowhere else.

const TO_SIGN_IN = /^(?:https?:\/\/[^/]+)?(\/sign-in(?:\/second-factor)?\?next=[^#]*)$/;
/** Whoever is on the way in is led on from here, and lost nothing. */
const WAY_IN = /^\/(sign-in|sign-up|reset|verify|email-change)(\/|$)/;
/** What nobody typed, or may not be shown again. */
const NOT_SHOWN = /^\$ACTION|^idempotencyKey$|version$|^seen$|id$|^current$|^code$|password/i;
/** What stays of the answer that is replaced: what the browser keeps, and what every answer of ours says. */
const STAYS =
  /^(set-cookie|strict-transport-security|cross-origin-resource-policy|x-content-type-options)$/;
const UUID = /^[\da-f]{8}-[\da-f-]{27}$/i;

const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const spoken = (name) => name.replaceAll(/([a-z])([A-Z])|[.]/g, "$1 $2").toLowerCase();

/** The words of a form, by the names of its fields. */
async function wordsIn(headers, body) {
  const sent = new Response(body, { headers: { "content-type": headers["content-type"] } });
  return [...(await sent.formData())].filter(
    ([name, value]) =>
      typeof value === "string" && value !== "" && !NOT_SHOWN.test(name) && !UUID.test(value),
  );
}

/** As a page: each field to be copied, and the way to the sign-in. */
const pageOf = (words, signIn) =>
  `${words
    .map(
      ([name, value]) =>
        `<p><label>${escaped(spoken(name))}<br><textarea readonly rows="4" cols="40">\n${escaped(value)}</textarea></label></p>`,
    )
    .join("\n")}
<p><a href="${escaped(signIn)}">Sign in again</a></p>`;

const SIGNED_OUT = {
  status: 401,
  text: "Nothing was saved: you are signed out. What you sent is here and nowhere else. Copy it before you sign in again.",
};

/** Should the answer lead to the sign-in, it is a page with what was sent instead. */
export function keepWords({ url, headers }, response, body) {
  if (WAY_IN.test(pathOf(url) ?? "")) return;
  const { flushHeaders, write, end } = response;
  const signIn = () =>
    response.headersSent || response.statusCode < 300 || response.statusCode > 399
      ? undefined
      : TO_SIGN_IN.exec(String(response.getHeader("location")))?.[1];
  response.flushHeaders = () => void (signIn() ?? flushHeaders.call(response));
  response.write = (...given) => signIn() !== undefined || write.apply(response, given);
  response.end = (...given) => {
    const to = signIn();
    Object.assign(response, { flushHeaders, write, end });
    if (to === undefined) return end.apply(response, given);
    for (const name of response.getHeaderNames())
      if (!STAYS.test(name)) response.removeHeader(name);
    wordsIn(headers, body).then(
      (words) => answerPlainly(response, { ...SIGNED_OUT, more: pageOf(words, to) }),
      () => response.destroy(),
    );
    return response;
  };
}
