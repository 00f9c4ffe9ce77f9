import { useLayoutEffect, useState } from "react";
import { useAwake } from "@/components/ui/use-awake";

/**
 * What a text area begins with: what was written into it before the script was there, else what the server wrote.
 * React puts the server's text back into it, wherever that is not empty, unless it is told that this is the text.
 */
export function useEarlyText(id: string, written = ""): string {
  const isAwake = useAwake();
  const [early] = useState(() => (isAwake ? null : areaOf(id)?.value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, so that the form knows what differs.
  useLayoutEffect(() => {
    const area = areaOf(id);
    if (area && typeof early === "string") area.defaultValue = written;
  }, []);
  return isAwake ? written : (early ?? written);
}

/** Where the server drew it; the server itself has no such place. */
function areaOf(id: string): HTMLTextAreaElement | null {
  if (typeof document === "undefined") return null;
  const element = document.getElementById(id);
  return element instanceof HTMLTextAreaElement ? element : null;
}
