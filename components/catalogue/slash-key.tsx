"use client";
// On every page, as the box is.
"use no memo";
import { useEffect, useRef } from "react";
import { useKeysChoice } from "@/components/ui/use-keys-choice";

const TYPED_INTO = "input,select,textarea,[contenteditable]";

/** Opens the popover it stands in when `/` is pressed outside of a field, and lets that be turned off. */
export function SlashKey() {
  const place = useRef<HTMLLabelElement>(null);
  const [isOn, choose] = useKeysChoice("slash-key");
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof Element && target.closest(TYPED_INTO)) return;
      event.preventDefault();
      const panel = place.current?.closest<HTMLElement>("[popover]");
      if (panel?.matches(":popover-open") === false) panel.showPopover();
      panel?.querySelector("input")?.focus();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [isOn]);
  return (
    <label
      ref={place}
      className="mt-2 hidden min-h-8 items-center gap-2 text-sm text-ink-2 pointer-fine:flex noscript:hidden"
    >
      <input
        type="checkbox"
        className="size-4"
        checked={isOn}
        onChange={(event) => choose(event.target.checked)}
      />
      The / key opens this
    </label>
  );
}
