import type { Metadata } from "next";
import { CalibrationPrecision } from "@/components/assessment/calibration-precision";
import { AssumedCorrelations, SimulatedAccuracy } from "@/components/assessment/instrument-figures";
import {
  HowItIsScored,
  HowReadingsAreMade,
  WhatIsUnsure,
  WhatItCannotDo,
  WhatItMeasures,
} from "@/components/assessment/instrument-method";
import { InstrumentNumbers } from "@/components/assessment/instrument-numbers";
import { InstrumentVersions } from "@/components/assessment/instrument-versions";
import { ItemList } from "@/components/assessment/item-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { Still } from "@/components/ui/still";
import { calibrationPrecision } from "@/lib/assessment/domain/calibration-precision";
import { REFLECTION_QUESTIONS } from "@/lib/assessment/domain/reflection-questions";
import { getInstrumentPage } from "@/lib/assessment/queries";

export const metadata: Metadata = {
  title: "The questions",
  description:
    "How the Fairlead questionnaire works: what it measures, how it is scored, and how far it can be trusted.",
};

const DAY = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

export default async function InstrumentPage() {
  const { version, versions } = await getInstrumentPage();
  const isProvisional = version.status === "provisional";
  return (
    <>
      <PageHeader
        title="What the questionnaire asks, and how far to trust it"
        lead="Every question, every number and every limit of the present form, open to everyone."
        actions={<LinkButton href="/assessment">Take the assessment</LinkButton>}
      />
      <Still>
        <Notice tone="warn" title="Never for hiring or promotion">
          <p>
            It measures what a person is drawn to, not what they can do. No employer may use it to
            choose or to rank people.
          </p>
        </Notice>
        <WhatItMeasures version={version} />
        <HowItIsScored />
        <HowReadingsAreMade version={version} />
        <Section
          title="How precise it is"
          lead="A standard error says how far an estimate is typically off, in units in which most people lie between −2 and 2."
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
            <CalibrationPrecision
              caption={`With all questions that count answered, it measures most precisely near the middle and a little below, and less precisely at the ends. ${isProvisional ? "The doubt about provisional numbers comes on top." : ""}`}
              version={{ name: version.version, precision: calibrationPrecision(version) }}
            />
            <div>
              <h3 className="mb-2 text-lg">By length</h3>
              <p className="mb-4 max-w-measure text-ink-2">
                From 3,000 simulated people per form. A simulation presumes that the model is true:
                these figures are the best case, not evidence about real people. Near a border
                people stay near a border, however many questions are asked.
              </p>
              <SimulatedAccuracy isProvisional={isProvisional} />
            </div>
          </div>
        </Section>
        <WhatIsUnsure version={version} />
        <Section
          title="If the two sides were related otherwise"
          lead="Scoring presumes how strongly the two sides go together: 0.2 until it is known. Of 2,000 simulated people few would be read otherwise if it were 0, or 0.5."
        >
          <AssumedCorrelations />
        </Section>
        <WhatItCannotDo />
        <Section
          title="The questions"
          lead="Reading them beforehand does no harm. What each one counts towards is better read afterwards."
        >
          <ItemList instrument={version} withKeys={false} />
          <div className="mt-10 grid gap-4">
            <Disclosure summary="Show what each question counts towards, and why it is there">
              <ItemList instrument={version} withKeys />
            </Disclosure>
            <Disclosure summary="Show the numbers of each question">
              <InstrumentNumbers {...version} />
            </Disclosure>
          </div>
        </Section>
        <Section title="The reflection questions" lead="In one’s own words, beside the score.">
          <ul className="flow max-w-measure list-disc ps-5">
            {REFLECTION_QUESTIONS.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </Section>
        <Section
          id="versions"
          title="Versions"
          lead="A version is never changed once it is used: other numbers are another version, and all sittings of a person are scored under one version before they are compared."
        >
          <InstrumentVersions
            versions={versions.map(({ createdAt, ...row }) => ({
              ...row,
              since: DAY.format(createdAt),
            }))}
          />
          <p className="mt-6">
            <a href="/paths">The three paths these questions lead to</a>
          </p>
        </Section>
      </Still>
    </>
  );
}
