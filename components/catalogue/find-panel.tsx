"use client";
// On every page: what the compiler would add weighs more than drawing ten lines again.
"use no memo";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useKeysChoice } from "@/components/ui/use-keys-choice";
import { FIND_PANEL } from "./find-panel-name";
import type { LiveFindProps } from "./live-find";
import { useSlashKey } from "./use-slash-key";

type Awake = { Live: ComponentType<LiveFindProps>; typed: string };

/**
 * The search behind the button of every header. It is a plain form, as without a script, until it has been opened and
 * what answers as one types has arrived.
 */
export function FindPanel() {
  const panel = useRef<HTMLDivElement>(null);
  const [awake, wake] = useState<Awake | null>(null);
  const [isOn, choose] = useKeysChoice("slash-key");
  useSlashKey(panel, isOn);

  const open = () => {
    if (awake === null)
      import("./live-find").then(
        // At once: what is typed between reading the field and drawing the next would be lost.
        ({ LiveFind }) =>
          flushSync(() => wake({ Live: LiveFind, typed: fieldOf(panel.current)?.value ?? "" })),
        // The network is gone: the form is still there, and the next opening asks again.
        () => undefined,
      );
  };
  // It may have been opened and written into before the script ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    if (panel.current && isOpen(panel.current)) open();
  }, []);

  return (
    <div ref={panel} id={FIND_PANEL} popover="auto" className="find-panel" onToggle={open}>
      {awake ? <awake.Live typed={awake.typed} isOn={isOn} choose={choose} /> : <PlainForm />}
    </div>
  );
}

const fieldOf = (panel: HTMLElement | null) =>
  panel?.querySelector<HTMLInputElement>("input[name=q]");

/** A browser that knows no popovers knows no such state either, and says so loudly. */
function isOpen(panel: HTMLElement): boolean {
  try {
    return panel.matches(":popover-open");
  } catch {
    return false;
  }
}

const PlainForm = () => (
  // biome-ignore lint/a11y/useSemanticElements: browsers of 2022 do not know <search>.
  <form action="/search" role="search" className="flex gap-2">
    <input
      name="q"
      maxLength={100}
      aria-label="Job, title, credential or ladder"
      placeholder="RN, dev lead, CISSP …"
      // biome-ignore lint/a11y/noAutofocus: one opened the panel in order to type.
      autoFocus
      className="find-box"
    />
    <button type="submit" className="btn btn-primary btn-default">
      Find
    </button>
  </form>
);
