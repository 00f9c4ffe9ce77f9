"use client";
// Sent with every page: the compiler's caches would weigh more than they save.
"use no memo";
import { useState } from "react";
import { pageTexts } from "./page-texts";

export type StillTag = "div" | "ul" | "footer";

type StillTextProps = {
  as: StillTag;
  id: string | undefined;
  className: string | undefined;
  /** The text itself, or the name under which it stands in the page already. */
  html?: string;
  name?: number;
};

/** A text that the page brought once: in its HTML, and not again in the payload of its script (decision 015). */
export function StillText({ as: Tag, id, className, html, name }: StillTextProps) {
  const [shown, show] = useState(() => ({ from: html, __html: html ?? standing(name) }));
  if (html !== undefined && html !== shown.from)
    show({ from: html, __html: reads(html, shown.__html) ? shown.__html : html });
  return (
    <Tag
      id={id}
      className={className}
      data-still={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by `markup`, which escapes every text.
      dangerouslySetInnerHTML={shown}
    />
  );
}

// A page one came from may be shown again without being loaded again.
const seen = new Map<number, string>();

function standing(name = -1): string {
  const made = pageTexts()?.[name];
  if (made !== undefined) return made;
  const text = seen.get(name) ?? document.querySelector(`[data-still="${name}"]`)?.innerHTML;
  if (text === undefined) throw new Error("a still text is neither in the page nor in its payload");
  seen.set(name, text);
  return text;
}

/** Whether new text would read as what stands there: then nothing is drawn anew, and what is open stays open. */
function reads(html: string, shown: string): boolean {
  const place = document.createElement("template");
  place.innerHTML = html;
  return place.innerHTML === shown;
}
