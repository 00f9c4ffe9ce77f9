import type { ReactNode } from "react";
import { markup } from "./markup";

type StillProps = {
  as?: "div" | "li" | "ul";
  id?: string;
  className?: string;
  children: ReactNode;
};

/**
 * What never changes in the browser, handed over as one piece of text: nothing in it is drawn twice or
 * woken up (decision 012). Links, native forms and `<details>` work; client components are refused.
 */
export function Still({ as: Tag = "div", id, className, children }: StillProps) {
  const __html = markup(children);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `markup`, which escapes every text.
  return <Tag id={id} className={className} dangerouslySetInnerHTML={{ __html }} />;
}
