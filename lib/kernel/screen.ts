/** Whether a window has room for what is wide: the width at which pages change their shape. */
export type Screen = "wide" | "narrow";

/** Where a browser keeps how wide its window was when it was looked at last. */
export const SCREEN_COOKIE = "screen";

/** The same width as `md` of the style sheets; on paper it says nothing about the screen. */
export const WIDE_SCREEN = "(min-width: 48rem)";
