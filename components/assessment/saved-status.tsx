"use client";
// The tightest script budget of all: what the compiler would add costs more than a redrawn question.
"use no memo";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import type { QueueState } from "./answer-queue";

const TIME = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** Whether the answers have arrived: always in words, read out only when something is wrong or well again. */
export function SavedStatus({ state }: { state: QueueState }) {
  const [savedAt, setSavedAt] = useState("");
  const [wasWrong, setWasWrong] = useState(false);
  const here = usePathname();
  const { status } = state;
  useEffect(() => {
    if (status === "saved") setSavedAt(new Date().toLocaleTimeString("en-GB", TIME));
    if (status === "retrying" || status === "signed out") setWasWrong(true);
  }, [status]);
  const text = words(state, savedAt);
  return (
    <p className="flex items-center gap-2 text-sm text-ink-2">
      <span
        aria-hidden="true"
        data-status={status}
        className="size-2 shrink-0 rounded-full bg-line-strong data-[status=refused]:bg-danger data-[status=retrying]:bg-warn data-[status=saved]:bg-ok data-[status=saving]:bg-accent data-[status='signed_out']:bg-danger"
      />
      <span role={wasWrong ? "status" : undefined}>
        {text}
        {status === "signed out" && (
          <>
            {" "}
            <a href={`/sign-in?next=${encodeURIComponent(here)}`}>Sign in again</a>
          </>
        )}
      </span>
    </p>
  );
}

function words({ status, waiting, message }: QueueState, savedAt: string): string {
  const answers = waiting === 1 ? "1 answer" : `${waiting} answers`;
  switch (status) {
    case "quiet":
      return "Answers are saved as you go";
    case "saving":
      return "Saving";
    case "saved":
      return savedAt ? `Saved ${savedAt}` : "Saved";
    case "retrying":
      return `Not saved – retrying (${answers} kept here)`;
    case "signed out":
      return `You are signed out (${answers} kept here).`;
    case "refused":
      return message ?? "Not saved";
  }
}
