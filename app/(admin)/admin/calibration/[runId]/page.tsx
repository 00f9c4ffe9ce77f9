import type { Metadata } from "next";
import { z } from "zod";
import { CalibrationCurves } from "@/components/assessment/calibration-curves";
import { CalibrationFit, CalibrationScales } from "@/components/assessment/calibration-fit";
import { CalibrationItems } from "@/components/assessment/calibration-items";
import { CalibrationPrecision } from "@/components/assessment/calibration-precision";
import { CalibrationPublish } from "@/components/assessment/calibration-publish";
import { CalibrationRemarks } from "@/components/assessment/calibration-remarks";
import { RunState } from "@/components/assessment/calibration-runs";
import { DeedButton } from "@/components/forms/deed-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { RenewedWhileAtWork } from "@/components/ui/renewed-while-at-work";
import { Still } from "@/components/ui/still";
import { discardCalibrationAction, quarantineItemsAction } from "@/lib/assessment/actions";
import { calibrationPrecision } from "@/lib/assessment/domain/calibration-precision";
import { GATE_WORDS, gateSentence } from "@/lib/assessment/domain/calibration-words";
import { getCalibration } from "@/lib/assessment/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Calibration" };

const chosenItem = z.string().max(40).optional().catch(undefined);

type Calibration = Awaited<ReturnType<typeof getCalibration>>;

export default async function CalibrationRunPage({
  params,
  searchParams,
}: PageProps<"/admin/calibration/[runId]">) {
  const runId = idOrNotFound((await params).runId);
  const item = chosenItem.parse((await searchParams).item);
  const actor = await requireActor();
  const calibration = await orNotFound(getCalibration(actor, runId));
  const { run, findings } = calibration;
  const { timeZone } = actor;
  const moment = new Intl.DateTimeFormat("en-GB", {
    ...{ dateStyle: "long", timeStyle: "short", timeZone },
  });
  const isAtWork = run.state === "queued" || run.state === "running";
  return (
    <>
      <PageHeader
        back={<a href="/admin/calibration">Calibration</a>}
        title={`Calibration of ${moment.format(run.createdAt)}`}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <RunState state={run.state} /> going on from {run.baseId}
          </span>
        }
      />
      {isAtWork ? <AtWork run={run} /> : findings && <Outcome {...calibration} chosen={item} />}
      {run.state === "failed" && (
        <Notice tone="danger" title="It did not come to an end">
          {run.fault ?? ""}
        </Notice>
      )}
      {run.state !== "published" && run.state !== "discarded" && (
        <Section
          title={isAtWork ? "Stop it" : "Put it aside"}
          lead={
            isAtWork
              ? "Ends the work. Nothing of the questionnaire changes."
              : "Nothing is published from it any more; what it found stays to be read."
          }
        >
          <DeedButton
            action={discardCalibrationAction}
            fields={{ runId }}
            variant="danger"
            pendingText="Discarding…"
          >
            {isAtWork ? "Stop and discard" : "Discard"}
          </DeedButton>
        </Section>
      )}
    </>
  );
}

const AtWork = ({ run: { state, step, progress } }: Pick<Calibration, "run">) => (
  <div className="grid gap-4">
    <RenewedWhileAtWork />
    <Progress
      label={state === "queued" ? "Waiting for the worker to begin." : `${step}: ${progress} %`}
      value={progress}
      max={100}
    />
  </div>
);

/** What was found, what is proposed, and what may be done with it. */
function Outcome({
  run,
  findings,
  proposed,
  active,
  chosen,
}: Calibration & { chosen: string | undefined }) {
  if (!findings) return null;
  const address = `/admin/calibration/${run.id}`;
  const isOpen = run.state === "done" && proposed !== null;
  const shown = proposed?.graded.items.find(({ id }) => id === chosen);
  const table = (
    <Still className="min-w-0">
      <CalibrationItems
        items={findings.items}
        active={active}
        quarantined={isOpen ? proposed.quarantined : null}
        address={address}
      />
    </Still>
  );
  return (
    <>
      <Section title={GATE_WORDS[findings.gate]} lead={gateSentence(findings.people)}>
        <CalibrationFit findings={findings} />
        {findings.noProposal && <Notice tone="warn">{findings.noProposal}</Notice>}
      </Section>
      {findings.scales.length > 0 && (
        <Section
          title="Reliability"
          lead="A facet is worth its own score when its true value is better told by its own statements than by the whole side (Haberman’s test)."
        >
          <CalibrationScales scales={findings.scales} />
        </Section>
      )}
      {proposed && (
        <Section title="Precision">
          <CalibrationPrecision
            caption={`The standard error to be expected along each side, proposed and in use (${active.id}). Lower is more precise. The doubt about the numbers themselves is not in it.`}
            version={{ name: "proposed", precision: calibrationPrecision(proposed) }}
            beside={{ name: "in use", precision: calibrationPrecision(active) }}
          />
        </Section>
      )}
      {findings.fit && (
        <Section title="What the model does not explain">
          <CalibrationRemarks residuals={findings.residuals} groups={findings.groups} />
        </Section>
      )}
      {findings.items.length > 0 && (
        <Section
          title="Items"
          lead="Items in quarantine are neither scored nor chosen in adaptive sittings. Change the ticks and have cuts and limits worked out anew; it takes a few seconds."
        >
          {isOpen ? (
            <DeedButton
              action={quarantineItemsAction}
              fields={{ runId: run.id }}
              variant="secondary"
              pendingText="Starting…"
              choices={table}
            >
              Work it out with this quarantine
            </DeedButton>
          ) : (
            table
          )}
        </Section>
      )}
      {shown && (
        <Section id="curves" title="Curves of one item">
          <CalibrationCurves
            item={shown}
            text={active.items.find(({ id }) => id === shown.id)?.text ?? ""}
          />
        </Section>
      )}
      {isOpen && <CalibrationPublish runId={run.id} proposed={proposed} active={active} />}
    </>
  );
}
