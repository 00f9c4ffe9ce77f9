"use client";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import type { LiveTopic } from "@/lib/coaching/domain/live/live-topic";
import { followLive } from "./follow-live";
import { isBeingFilled } from "./is-being-filled";

type LiveNewsProps = {
  about: LiveTopic["about"];
  id: string;
  /** When this page was made. */
  since: number;
  /** Whose news they are. */
  from: "your coach" | "your client" | "a client of yours";
};

/** `waits`: not shown yet, because somebody was typing on the page that was made at `since`. */
type Told = { isSure: boolean; waits: boolean; since: number };

/**
 * Shows what is new on this page as it comes, and says so. While something is typed here it only says so, with a
 * button. Where no stream can be had the page is as it was made.
 */
export function LiveNews({ about, id, since, from }: LiveNewsProps) {
  const router = useRouter();
  const [told, setTold] = useState<Told | null>(null);
  const show = (isSure: boolean) => {
    setTold({ isSure, waits: false, since });
    startTransition(() => router.refresh());
  };
  const hear = useEffectEvent((isSure: boolean) => {
    const waits = isBeingFilled(document.querySelector("main") ?? document);
    if (waits) setTold({ isSure, waits, since });
    else show(isSure);
  });
  const follow = useEffectEvent((address: string) => followLive(address, { since, heard: hear }));
  useEffect(() => {
    if (typeof EventSource === "undefined") return;
    return follow(`/api/events/${about}/${id}`);
  }, [about, id]);
  // A page that was made anew since, by a form that was sent, has it all.
  const waits = told?.waits === true && told.since === since;
  const isSaid = waits || (told?.waits === false && told.isSure);
  return (
    <div className="sticky top-3 z-20 flex justify-end print-hidden">
      <div className={isSaid ? "plate flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2" : ""}>
        <p role="status" className="text-sm">
          {isSaid && (told.isSure ? `New from ${from}.` : "This page may have changed.")}
          {waits && " The page stays as it is while you write."}
        </p>
        {waits && (
          <Button variant="secondary" size="compact" onClick={() => show(told.isSure)}>
            Show it now
          </Button>
        )}
      </div>
    </div>
  );
}
