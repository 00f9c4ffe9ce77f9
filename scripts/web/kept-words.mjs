import { pathOf } from "./guards.mjs";
import { answerPlainly } from "./plain-page.mjs";
import { signedOutPage, wordsIn } from "./sent-words.mjs";

// A form without a script that is sent after the session's end leads to the sign-in, and its words would be gone. They
// are shown in place of that redirect, to be copied: they are kept in that one answer and nowhere else.

const TO_SIGN_IN = /^(?:https?:\/\/[^/]+)?(\/sign-in(?:\/second-factor)?\?next=[^#]*)$/;
/** Whoever is on the way in is led on from here, and lost nothing. */
const WAY_IN = /^\/(sign-in|sign-up|reset|verify|email-change)(\/|$)/;
/** What stays of the answer that is replaced: what the browser keeps, and what every answer of ours says. */
const STAYS =
  /^(set-cookie|strict-transport-security|cross-origin-resource-policy|x-content-type-options)$/;

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
      (words) => answerPlainly(response, signedOutPage(words, to)),
      () => response.destroy(),
    );
    return response;
  };
}
