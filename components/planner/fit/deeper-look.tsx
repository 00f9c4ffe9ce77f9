import { DeedButton } from "@/components/forms/deed-button";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { RenewedWhileAtWork } from "@/components/ui/renewed-while-at-work";
import { startFitAction, stopFitAction } from "@/lib/planner/actions/fit";

type DeeperLookProps = {
  planId: string;
  version: number;
  /** One that is at work, or has failed; null when there is none, or it has ended. */
  run: { state: "queued" | "running" | "failed"; progress: number } | null;
  isFound: boolean;
};

/** Asks for a longer search in the background, says how far it is, and ends it. */
export function DeeperLook({ planId, version, run, isFound }: DeeperLookProps) {
  if (run && run.state !== "failed")
    return (
      <div className="flex flex-col items-start gap-4">
        <RenewedWhileAtWork />
        <Progress
          label={
            run.state === "queued" ? "Waiting for its turn" : `Looking deeper: ${run.progress} %`
          }
          value={run.progress}
          max={100}
        />
        <p className="max-w-measure text-ink-2">
          You can go elsewhere: what is found is kept here until you take it over or the plan
          changes.
        </p>
        <DeedButton
          action={stopFitAction}
          fields={{ planId }}
          variant="secondary"
          pendingText="Stopping…"
        >
          Stop looking
        </DeedButton>
      </div>
    );
  return (
    <div className="flex flex-col items-start gap-4">
      {run && (
        <Notice tone="danger" title="Looking deeper failed">
          The proposal above stands as it is. You can try again.
        </Notice>
      )}
      <p className="max-w-measure">
        {isFound
          ? "The proposal above is the better of the quick search and of the long one. Looking again may find another one that is as good."
          : "The proposal above was found at once. A longer search, ten seconds at most, looks whether anything is better, and says how far from the best it can be."}
      </p>
      <DeedButton
        action={startFitAction}
        fields={{ planId, version: String(version) }}
        variant="secondary"
        pendingText="Starting…"
      >
        {isFound ? "Look deeper once more" : "Look deeper"}
      </DeedButton>
    </div>
  );
}
