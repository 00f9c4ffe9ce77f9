import type { ReactNode } from "react";

type TableProps = {
  caption: string;
  /** The caption is always read out; `captionHidden` when a heading above already says it. */
  captionHidden?: boolean;
  children: ReactNode;
};

/** A table that scrolls sideways by itself on a narrow screen. Numbers: `className="text-end"` on their cells. */
export function Table({ caption, captionHidden = false, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={caption} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-start text-sm [&_td]:border-b [&_td]:border-line [&_td]:px-3 [&_td]:py-2.5 [&_td]:align-top [&_td:first-child]:ps-0 [&_td:last-child]:pe-0 [&_th]:border-b [&_th]:border-line [&_th]:px-3 [&_th]:py-2.5 [&_th]:text-start [&_th]:align-top [&_th.text-end]:text-end [&_th:first-child]:ps-0 [&_th:last-child]:pe-0 [&_thead_th]:border-line-strong [&_thead_th]:text-ink-2">
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start text-ink-2"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
