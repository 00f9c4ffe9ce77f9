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
      <table className="numbers">
        <caption className={captionHidden ? "sr-only" : "pb-2 text-start text-ink-2"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
