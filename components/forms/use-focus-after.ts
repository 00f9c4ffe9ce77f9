import { type RefObject, useEffect } from "react";

/**
 * When a form is gone with what it was for, once it was sent, the keyboard goes to where the page says how things
 * stand, rather than back to its beginning.
 *
 * @param stands id of that place; the heading of the page where there is none. Null: the keyboard stays where it falls,
 *   as in a long list, whose reader would else be taken to the top of the page
 */
export function useFocusAfter(
  form: RefObject<HTMLFormElement | null>,
  stands?: string | null,
): void {
  useEffect(() => {
    const own = form.current;
    let isSent = false;
    const note = () => {
      isSent = true;
    };
    own?.addEventListener("submit", note);
    return () => {
      own?.removeEventListener("submit", note);
      if (stands === null) return;
      if (isSent && !own?.isConnected && document.activeElement === document.body) goTo(stands);
    };
  }, [form, stands]);
}

function goTo(stands: string | undefined): void {
  const place =
    (stands && document.getElementById(stands)) ?? document.querySelector<HTMLElement>("h1");
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}
