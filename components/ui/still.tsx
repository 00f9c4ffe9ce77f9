import type { ReactNode } from "react";
import { keptMarkup } from "./kept-markup";
import { isInText, markup } from "./markup";
import { pageTexts } from "./page-texts";
import { type StillTag, StillText } from "./still-text";

type StillProps = {
  as?: StillTag;
  id?: string;
  className?: string;
  /** For facts of everyone that never change: the object they came as, and which drawing of it this is. */
  kept?: { of: object; variant: string };
  children: ReactNode;
};

/**
 * What never changes in the browser, handed over as one piece of text: nothing in it is drawn twice or
 * woken up (decision 012), nor sent twice (015). Links, native forms and `<details>` work; client components
 * are refused.
 */
export function Still({ as: Tag = "div", id, className, kept, children }: StillProps) {
  if (isInText())
    return (
      <Tag id={id} className={className}>
        {children}
      </Tag>
    );
  const html = kept ? keptMarkup(children, kept.of, kept.variant) : markup(children);
  const texts = pageTexts();
  const text = texts ? { name: texts.push(html) - 1 } : { html };
  return <StillText as={Tag} id={id} className={className} {...text} />;
}
