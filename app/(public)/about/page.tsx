import type { Metadata } from "next";
import { AboutOccupations } from "@/components/catalogue/about-occupations";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { PageHeader } from "@/components/layout/page-header";
import { Sheet } from "@/components/layout/sheet";
import { findDataRelease } from "@/lib/catalogue/queries";

export const metadata: Metadata = {
  title: "About",
  description: "What Fairlead measures, what it does not, and how it was made.",
};

export default async function AboutPage() {
  const release = await findDataRelease();
  return (
    <>
      <PageHeader
        title="About Fairlead"
        lead="A fairlead is the fitting on a boat that guides a line the way it should run. This one guides a career: not by pulling, by keeping the line free."
      />
      <Sheet dense title="What it is for">
        <div className="flow max-w-measure">
          <p>
            At some point most professions ask the same question: go deeper into the work, lead the
            people who do it, or keep a share of both. The answer shapes the next degree, the next
            certificate and the next post, and it is often given by whoever asks first.
          </p>
          <p>
            Fairlead helps you answer it yourself: with questions about what you prefer, a result
            that says how sure it is, a plan over five years that counts hours and money, and a
            coach who reads along if you want one.
          </p>
        </div>
      </Sheet>
      <Sheet dense title="What the assessment measures">
        <div className="flow max-w-measure">
          <p>
            Two orientations, each on its own: towards specialist work and towards leadership. They
            are not the two ends of one line. Both may be strong, which reads as hybrid; or neither
            stands out, which is a finding and not a failure to decide.
          </p>
          <p>
            It measures preference. It says nothing about talent, and nothing about how well you
            would do. <a href="/instrument">Every question and how it is scored</a> is open to read.
          </p>
        </div>
      </Sheet>
      <Sheet dense title="What it cannot do">
        <ul className="flow max-w-measure list-disc ps-5">
          <li>
            The numbers behind the questions are provisional: they are experts’ guesses until enough
            people have answered and agreed to have their answers used. The rings are drawn wider
            for that reason.
          </li>
          <li>
            People near a border stay near a border, however many questions they answer. Then the
            result says “too close to call”.
          </li>
          <li>Only large shifts show between two sittings, and only after three months or more.</li>
          <li>
            It must not be used to hire, promote or rank anybody. It was not made for that, and a
            preference given under pressure is none.
          </li>
        </ul>
      </Sheet>
      <Sheet dense title="Where the facts come from">
        <div className="flow max-w-measure">
          <p>
            Certifications, programmes, degrees and role ladders come from a catalogue in which
            every entry carries its grade: seen on the issuer’s own page, seen elsewhere, or general
            knowledge. Whatever was not seen at the source says “verify with the issuer”. Fees and
            hours are ranges.
          </p>
          <p>
            The letters are Atkinson Hyperlegible Next, made by the Braille Institute for readers
            with low vision. Shapes repeat what colours say: a circle for specialist, a diamond for
            leadership, one in the other for hybrid.
          </p>
        </div>
      </Sheet>
      <div id="occupations">
        <Sheet dense title="What the figures of occupations say">
          <AboutOccupations />
          <DataAttribution release={release} />
        </Sheet>
      </div>
    </>
  );
}
