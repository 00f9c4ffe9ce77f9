import { type RefObject, useEffect } from "react";

const TYPED_INTO = "input,select,textarea,[contenteditable]";

/** Opens the popover when `/` is pressed outside of a field, while that is chosen. */
export function useSlashKey(place: RefObject<HTMLElement | null>, isOn: boolean) {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      event.preventDefault();
      const panel = place.current;
      if (panel?.matches(":popover-open") === false) panel.showPopover();
      panel?.querySelector("input")?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [place, isOn]);
}
