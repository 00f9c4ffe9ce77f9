import { buttonClass } from "@/components/ui/button";
import { FIND_NAME, FindLabel } from "./find-label";
import { FIND_PANEL } from "./find-panel-name";

/** The way to the search in every header: a button that opens `FindPanel`, so that it has room on a phone too. */
export const FindMenu = () => (
  <button
    type="button"
    popoverTarget={FIND_PANEL}
    aria-label={FIND_NAME}
    className={buttonClass({ variant: "quiet", size: "compact" })}
  >
    <FindLabel />
  </button>
);
