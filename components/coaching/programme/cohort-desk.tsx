"use client";
import { useActionState } from "react";
import { FormMessage } from "@/components/forms/form-message";
import { HiddenFields } from "@/components/forms/hidden-fields";
import { Submit } from "@/components/forms/submit";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { removeCohortAction } from "@/lib/coaching/actions/cohorts";
import type { Cohort } from "@/lib/coaching/domain/cohorts/cohort";
import { untouched } from "@/lib/kernel/form-state";
import { ChangeCohortForm, NewCohortForm } from "./cohort-form";
import { CohortList } from "./cohort-list";

type CohortDeskProps = {
  cohorts: readonly Cohort[];
  sizes: Readonly<Record<string, number | null>> | null;
};

/** Where the operator makes cohorts, changes them, and removes one that nobody is in; who is in them is not seen here. */
export function CohortDesk({ cohorts, sizes }: CohortDeskProps) {
  const [removal, remove] = useActionState(removeCohortAction, untouched);
  const gone = removal.ok === true ? removal.result : undefined;
  const removed = cohorts.some(({ name }) => name === gone?.name) ? undefined : gone;
  return (
    <div className="grid gap-6">
      {removal.ok === false && <FormMessage state={removal} />}
      {removed && (
        <Notice tone="ok" role="status">
          “{removed.name}” is removed. Make it again below if that was a mistake.
        </Notice>
      )}
      {cohorts.length === 0 ? (
        <p className="text-ink-2">None yet. Without one everybody is counted together.</p>
      ) : (
        <CohortList
          cohorts={cohorts}
          sizes={sizes}
          deeds={(cohort) => (
            <div className="flex flex-wrap items-start gap-x-6 gap-y-2 print-hidden">
              <Disclosure summary={`Change ${cohort.name}`}>
                <ChangeCohortForm cohort={cohort} />
              </Disclosure>
              {sizes?.[cohort.id] === undefined && (
                <form action={remove}>
                  <HiddenFields state={removal} fields={{ cohortId: cohort.id }} />
                  <Submit
                    variant="quiet"
                    size="compact"
                    pendingText="Removing…"
                    aria-label={`Remove ${cohort.name}`}
                  >
                    Remove
                  </Submit>
                </form>
              )}
            </div>
          )}
        />
      )}
      <div className="print-hidden">
        <Disclosure summary="Make a cohort" open={cohorts.length === 0 || removed !== undefined}>
          <NewCohortForm key={removed?.name} said={removed} />
        </Disclosure>
      </div>
    </div>
  );
}
