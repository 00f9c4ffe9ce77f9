import { useSyncExternalStore } from "react";

const KEY = "fairlead:number-keys";
const CHANGED = "fairlead:number-keys-changed";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}
const isOn = () => localStorage.getItem(KEY) !== "off";

function choose(on: boolean) {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
  window.dispatchEvent(new Event(CHANGED));
}

/** Whether number keys answer in this browser; single-key shortcuts can be turned off (WCAG 2.1.4). */
export function useKeysChoice(): [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, isOn, () => true), choose];
}
