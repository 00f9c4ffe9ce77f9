/** The one panel of a page that the button in its header opens. */
export const FIND_PANEL = "find-panel";
