"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { useKeysChoice } from "@/components/ui/use-keys-choice";

const STEP: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/**
 * Walks the rows of the list within by J and K, chooses by X, finds by F, shows its keys by ? and lets go by Esc: Enter opens what
 * has the focus. Where one types, or holds a further key, letters are letters; all of it can be turned off.
 */
export function RowKeys({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const last = useRef<string | null>(null);
  const [isOn, choose] = useKeysChoice("list-keys");
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const typesIn =
        event.target instanceof HTMLElement &&
        event.target.closest("input:not([type=checkbox]),select,textarea,[contenteditable]");
      if (typesIn || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "f") {
        event.preventDefault();
        box.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus();
      }
      if (event.key === "?" || event.key === "Escape") showKeys(box.current, event.key === "?");
      if (event.key === "Escape") {
        leaveRow(box.current);
        last.current = null;
      }
      if (event.key === "x") rowAtHand(box.current)?.querySelector("input")?.click();
      const step = STEP[event.key];
      if (step) last.current = focusRow(box.current, { step, from: last.current });
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn]);
  return (
    <div ref={box}>
      {children}
      <label className="mt-6 hidden min-h-8 items-center gap-2 text-sm text-ink-2 pointer-fine:flex noscript:hidden print-hidden">
        <input
          // Chosen before the script was there, it counts as chosen now.
          ref={(tick) => {
            if (tick && tick.checked !== isOn) choose(tick.checked);
          }}
          type="checkbox"
          className="size-4"
          checked={isOn}
          onChange={(event) => choose(event.target.checked)}
        />
        The keys J, K, X, F and ? work in this list
      </label>
    </div>
  );
}

const rowsOf = (box: HTMLElement | null) => [
  ...(box?.querySelectorAll<HTMLElement>("[data-rows] > li") ?? []),
];

/** The row that has the focus. */
const rowAtHand = (box: HTMLElement | null): HTMLElement | undefined =>
  rowsOf(box).find((row) => row.contains(document.activeElement));

type Step = { step: 1 | -1; from: string | null };

/**
 * The row after or before the one that has the focus, or had it last where the list was drawn anew meanwhile; the
 * first where none has. Answers where its link leads.
 */
function focusRow(box: HTMLElement | null, { step, from }: Step): string | null {
  const links = rowsOf(box).flatMap((row) => row.querySelector("a") ?? []);
  const here = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
  const isLost = document.activeElement === document.body && from !== null;
  const at = here < 0 && isLost ? links.findIndex((link) => link.href === from) : here;
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
  next?.focus();
  return next?.href ?? from;
}

/** Shows what the keys do, or hides it where it is shown. */
function showKeys(box: HTMLElement | null, isAsked: boolean): void {
  const keys = box?.querySelector<HTMLDetailsElement>("details[data-keys]");
  if (keys) keys.open = isAsked && !keys.open;
}

function leaveRow(box: HTMLElement | null): void {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && box?.querySelector("[data-rows]")?.contains(focused))
    focused.blur();
}
