import { useLayoutEffect, useRef } from "react";
import { SearchBox } from "./search-box";

export type LiveFindProps = {
  /** What stood in the plain form when this took its place. */
  typed: string;
  isOn: boolean;
  choose: (on: boolean) => void;
};

/** The search as one types, and whether a key opens it. */
export function LiveFind({ typed, isOn, choose }: LiveFindProps) {
  const place = useRef<HTMLDivElement>(null);
  // The browser looks for it whenever it shows the panel; React only moves there, once. Before the next key: a caret
  // that is set after it would put the letters that follow in front of it.
  useLayoutEffect(() => {
    const field = place.current?.querySelector("input");
    field?.setAttribute("autofocus", "");
    field?.setSelectionRange(typed.length, typed.length);
  }, [typed]);
  return (
    <div ref={place}>
      <SearchBox text={typed} />
      <label className="mt-2 hidden min-h-8 items-center gap-2 text-sm text-ink-2 pointer-fine:flex">
        <input
          type="checkbox"
          className="size-4"
          checked={isOn}
          onChange={(event) => choose(event.target.checked)}
        />
        The / key opens this
      </label>
    </div>
  );
}
