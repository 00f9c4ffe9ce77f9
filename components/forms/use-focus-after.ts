import { type RefObject, useEffect } from "react";

/**
 * When a form is gone with what it was for, once it was sent, the keyboard goes to where the page says how things
 * stand, rather than back to its beginning.
 *
 * @param stands id of that place; the heading of the page where there is none
 */
export function useFocusAfter(form: RefObject<HTMLFormElement | null>, stands?: string): void {
  useEffect(() => {
    const own = form.current;
    let isSent = false;
    const note = () => {
      isSent = true;
    };
    own?.addEventListener("submit", note);
    return () => {
      own?.removeEventListener("submit", note);
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
