import type { Metadata } from "next";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { CalibrationGates } from "@/components/assessment/calibration-gates";
import { CalibrationRuns } from "@/components/assessment/calibration-runs";
import { CalibrationVersions } from "@/components/assessment/calibration-versions";
import { DeedButton } from "@/components/forms/deed-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { RenewedWhileAtWork } from "@/components/ui/renewed-while-at-work";
import { startCalibrationAction } from "@/lib/assessment/actions";
import { gateSentence } from "@/lib/assessment/domain/calibration-words";
import { listCalibrations } from "@/lib/assessment/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Calibration" };

type Listed = Awaited<ReturnType<typeof listCalibrations>>;

const isAtWork = ({ state }: { state: string }) => state === "queued" || state === "running";

export default async function CalibrationPage() {
  const actor = await requireActor();
  const { active, usable, versions, runs, rescores } = await orNotFound(listCalibrations(actor));
  const { timeZone } = actor;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone });
  const moment = new Intl.DateTimeFormat("en-GB", {
    ...{ dateStyle: "medium", timeStyle: "short", timeZone },
  });
  const [current] = rescores;
  return (
    <>
      <PageHeader
        title="Calibration"
        lead="New numbers for the questionnaire from people’s answers. You see counts and numbers about questions, never an answer of anybody."
      />
      <AdminTabs current="/admin/calibration" />
      {[...runs, ...rescores].some(isAtWork) && <RenewedWhileAtWork />}
      <div className="[&>section:first-child]:border-0">
        <Section
          title="What the answers allow now"
          lead="Counted are first sittings, one per person, of people who let their answers be used and whose sitting no sign of quality holds back."
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <p className="text-lg">{gateSentence(usable)}</p>
            <CalibrationGates people={usable} />
            {runs.some(isAtWork) ? (
              <p>A calibration is at work: see below.</p>
            ) : (
              <DeedButton action={startCalibrationAction} pendingText="Starting…">
                {`Calibrate${active ? ` from ${active.id}` : ""}`}
              </DeedButton>
            )}
          </div>
        </Section>
        <Section title="Calibrations">
          <CalibrationRuns
            runs={runs.map(({ createdAt, ...run }) => ({
              ...run,
              started: moment.format(createdAt),
            }))}
          />
        </Section>
        {current && (
          <Section
            title="Scoring again"
            lead="After a version was put in use, or the way of scoring changed, every sitting is scored again. Results stay readable meanwhile."
          >
            <Rescoring rescore={current} />
          </Section>
        )}
        <Section title="Versions">
          <CalibrationVersions
            versions={versions.map(({ createdAt, ...version }) => ({
              ...version,
              since: day.format(createdAt),
            }))}
          />
        </Section>
      </div>
    </>
  );
}

function Rescoring({ rescore }: { rescore: Listed["rescores"][number] }) {
  const { state, done, total, versionId, fault } = rescore;
  const counted = `${done} of ${total} sittings scored under ${versionId}.`;
  if (state === "failed")
    return (
      <Notice tone="danger" title="It stopped before the end">
        {`${counted} ${fault ?? ""}`}
      </Notice>
    );
  if (state === "queued") return <p>{`Waiting to begin. ${counted}`}</p>;
  return <Progress label={counted} value={done} max={total} />;
}
