import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import type { CalibrationFindings } from "@/lib/assessment/domain/calibration-findings";
import { CalibrationFit, CalibrationScales } from "./calibration-fit";
import { CalibrationRemarks } from "./calibration-remarks";

type Version = {
  id: string;
  status: "provisional" | "interim" | "calibrated";
  isActive: boolean;
  since: string;
  findings: CalibrationFindings | null;
};

const MADE = {
  provisional: "An expert’s guess. No answers stand behind it.",
  interim: "From answers, held near the expert’s guess where they are few.",
  calibrated: "From answers alone.",
} as const;

/** Every version there was, and what its calibration found. */
export function InstrumentVersions({ versions }: { versions: readonly Version[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {versions.map(({ id, status, isActive, since, findings }) => (
        <li key={id} className="grid grid-cols-[minmax(0,1fr)] gap-2 py-4">
          <p className="flex flex-wrap items-center gap-3">
            <code>{id}</code> {isActive && <Badge tone="ok">In use</Badge>}
            <span className="text-ink-2">since {since}</span>
          </p>
          <p className="text-ink-2">{MADE[status]}</p>
          {findings && (
            <Disclosure summary="What its calibration found">
              <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
                <CalibrationFit findings={findings} />
                <CalibrationScales scales={findings.scales} />
                <CalibrationRemarks residuals={findings.residuals} groups={findings.groups} />
              </div>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}
