import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { ChoosePathForm } from "@/components/planner/choose-path-form";
import { Notice } from "@/components/ui/notice";
import type { Path } from "@/lib/kernel/path";
import { getChoosing } from "@/lib/planner/queries";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Choose a path" };

const NOTHING = { specialist: "", leadership: "", hybrid: "" };

export default async function ChoosePage() {
  const actor = await requireActor();
  const { choice, reading } = await getChoosing(actor);

  return (
    <>
      <PageHeader
        back={<a href="/plan">Plan</a>}
        title="Choose a path"
        lead="The result says how you lean. What you make of it is your decision, and you can change it."
      />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,40rem)_1fr]">
        <ChoosePathForm
          chosen={choice?.path ?? null}
          said={reading?.probabilities ? said(reading.probabilities) : NOTHING}
        />
        <aside className="flex flex-col gap-4 lg:pt-9" aria-label="To help you choose">
          {reading ? (
            <Notice title={reading.headline}>
              <p>{reading.detail}</p>
              <p>
                <a href={`/history/${reading.attemptId}`}>Read the result again</a>
              </p>
            </Notice>
          ) : (
            <Notice title="You have no result yet">
              <p>
                You can choose without one. <a href="/assessment">Take the assessment</a> when you
                have seven minutes.
              </p>
            </Notice>
          )}
          <p className="text-ink-2">
            <a href="/paths">Compare the three paths</a> on skills, responsibilities, advancement
            and satisfaction.
          </p>
          {choice && (
            <p className="text-ink-2">
              Your last choice was the {choice.path} path: “{choice.reason}”
            </p>
          )}
        </aside>
      </div>
    </>
  );
}

const said = (probabilities: Record<Path, number>): Record<Path, string> => ({
  specialist: likelihood(probabilities.specialist),
  leadership: likelihood(probabilities.leadership),
  hybrid: likelihood(probabilities.hybrid),
});

const likelihood = (p: number): string => `Your result gives it ${Math.round(p * 100)} %.`;
