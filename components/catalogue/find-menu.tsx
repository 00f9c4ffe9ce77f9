import { useId } from "react";
import { buttonClass } from "@/components/ui/button";
import { FIND_NAME, FindLabel } from "./find-label";
import { SearchBox } from "./search-box";
import { SlashKey } from "./slash-key";

/** The search in every header: a button that opens the box, so that it has room on a phone and beside a long menu. */
export function FindMenu() {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={FIND_NAME}
        className={buttonClass({ variant: "quiet", size: "compact" })}
      >
        <FindLabel />
      </button>
      <div id={id} popover="auto" className="find-panel">
        <SearchBox />
        <SlashKey />
      </div>
    </>
  );
}
