"use client";
import { type ReactNode, type SyntheticEvent, useRef } from "react";

/** Arrow keys run over many items: only the one they rest on is written down. */
const REST = 200;

const itemOf = (event: SyntheticEvent): string | undefined =>
  event.target instanceof Element
    ? event.target.closest<HTMLElement>("[data-item]")?.dataset.item
    : undefined;

const selected = (): string | null => new URL(location.href).searchParams.get("item");

/**
 * The item that was looked at last stands in the address, and goes along to the next view. It works on the markup as
 * it stands, so that lists and tabs need no script of their own.
 */
export function KeepsSelection({ children }: { children: ReactNode }) {
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (event: SyntheticEvent) => {
    const item = itemOf(event);
    if (!item || item === selected()) return;
    clearTimeout(resting.current);
    resting.current = setTimeout(() => {
      const url = new URL(location.href);
      url.searchParams.set("item", item);
      history.replaceState(null, "", url);
    }, REST);
  };
  const carry = (event: SyntheticEvent) => {
    const link = event.target instanceof Element ? event.target.closest("nav a") : null;
    const item = selected();
    if (!item || !(link instanceof HTMLAnchorElement)) return;
    const url = new URL(link.href);
    url.searchParams.set("item", item);
    link.href = url.href;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what the links and items in it do
    <div onFocus={keep} onClickCapture={carry}>
      {children}
    </div>
  );
}
