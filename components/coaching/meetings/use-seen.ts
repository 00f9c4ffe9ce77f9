import { type RefObject, useEffect, useState } from "react";
import { isBeingFilled } from "@/components/coaching/live/is-being-filled";

/**
 * What a form was begun with. A newer version, which comes while the page is open, takes its place only where nothing is
 * typed that was not sent: what is sent then goes against the version one saw, and is never saved over the other's.
 */
export function useSeen<Of extends { version: number }>(
  newest: Of,
  form: RefObject<HTMLFormElement | null>,
): Of {
  const [seen, setSeen] = useState(newest);
  useEffect(() => {
    if (newest.version === seen.version || !form.current) return;
    if (!isBeingFilled(form.current)) setSeen(newest);
  });
  return seen;
}
