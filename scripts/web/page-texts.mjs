import { AsyncLocalStorage } from "node:async_hooks";

const kept = new AsyncLocalStorage();
globalThis[Symbol.for("fairlead.page-texts")] = kept;

/** A whole document is asked for: not a part of one by the page's own script, nor an action. */
const isDocument = ({ method, headers }) =>
  method === "GET" && headers.rsc === undefined && headers["next-action"] === undefined;

/**
 * Answers `request` by `work`. While a document is made, components/ui/still.tsx keeps its texts here, so that the
 * framework does not copy them into the payload of the page's script.
 */
export const withPageTexts = (request, work) => (isDocument(request) ? kept.run([], work) : work());
