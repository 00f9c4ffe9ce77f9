import { Section } from "@/components/layout/section";
import { Badge } from "@/components/ui/badge";
import { CalibrationConsent } from "./calibration-consent";

type CalibrationConsentPartProps = {
  /** The day it was given, in words; null while it is not. */
  givenOn: string | null;
};

/** Whether one's answers may help to calibrate the questionnaire: off until one says so. */
export function CalibrationConsentPart({ givenOn }: CalibrationConsentPartProps) {
  return (
    <Section
      id="research"
      title="Making the questionnaire better"
      lead="Its numbers are only as good as the answers they are worked out from. You may let yours be among them."
    >
      <div className="grid max-w-measure gap-5">
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone={givenOn === null ? "neutral" : "ok"}>
            {givenOn === null ? "Off" : "On"}
          </Badge>
          {givenOn === null
            ? "Your answers serve your own results, and whomever you share them with."
            : `Since ${givenOn} your answers may be used for calibration.`}
        </p>
        <dl className="grid gap-3 text-ink-2">
          <div>
            <dt className="font-semibold text-ink">What it allows</dt>
            <dd>
              The answers of your first sitting, the order they were asked in and your job family
              are read by the program that works out new numbers, together with everybody else’s;
              and whether signs of haste in that sitting speak against using it.
            </dd>
          </div>
          <div>
            <dt className="font-semibold text-ink">What it does not</dt>
            <dd>
              Nobody reads them, the operator neither. Your name, reflections, notes, plan and
              results are left out. What comes out are numbers about the questions, never of fewer
              than five people.
            </dd>
          </div>
          <div>
            <dt className="font-semibold text-ink">Taking it back</dt>
            <dd>
              Counts from the next calibration on. Numbers that were worked out before stay: your
              answers cannot be told out of them.
            </dd>
          </div>
        </dl>
        <CalibrationConsent isGiven={givenOn !== null} />
      </div>
    </Section>
  );
}
