import { useSyncExternalStore } from "react";

const CHANGED = "fairlead:keys-changed";

function subscribe(listener: () => void) {
  window.addEventListener(CHANGED, listener);
  return () => window.removeEventListener(CHANGED, listener);
}

/** Whether some single keys answer in this browser; each kind can be turned off (WCAG 2.1.4). */
export function useKeysChoice(kind: "number-keys" | "slash-key" | "list-keys") {
  const key = `fairlead:${kind}`;
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== "off",
    () => true,
  );
  const choose = (on: boolean) => {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
    window.dispatchEvent(new Event(CHANGED));
  };
  return [isOn, choose] as const;
}
