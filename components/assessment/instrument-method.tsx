import { Section } from "@/components/layout/section";
import { isTriedOut } from "@/lib/assessment/domain/is-tried-out";
import type { PublishedInstrument } from "@/lib/assessment/domain/published-instrument";
import { inHundredths } from "./in-hundredths";

type OfVersion = { version: PublishedInstrument };

/** What it asks for, and with how many questions. */
export function WhatItMeasures({ version: { items } }: OfVersion) {
  const counting = items.filter((item) => !isTriedOut(item));
  const statements = counting.filter(({ format }) => format === "likert");
  const turned = statements.filter((item) => "reversed" in item && item.reversed).length;
  const pairs = counting.filter(({ format }) => format === "pair").length;
  const work = counting.filter(({ format }) => format === "work").length;
  const trials = items.length - counting.length;
  return (
    <Section title="What it measures">
      <div className="flow max-w-measure">
        <p>
          Two orientations, separately: a pull towards <strong>depth in one’s field</strong>{" "}
          (specialist) and a pull towards <strong>working through other people</strong>{" "}
          (leadership). Each is asked about on four facets: development of skills, responsibilities,
          career advancement, and where satisfaction comes from. As the two are separate, both may
          be strong, which suits a hybrid path, or neither, which is no lack: many people care most
          about the next piece of work.
        </p>
        <p>
          The form has {statements.length} statements with five degrees of agreement, {turned} of
          them worded from the opposite pole; {pairs} pairs of equally likeable things to choose
          between; and {work} statements on the work itself that count towards no path.
          {trials > 0 &&
            ` Another ${trials} are being tried out: each person meets a few of them by chance, and they count for nothing.`}{" "}
          Reflection questions are never scored.
        </p>
      </div>
    </Section>
  );
}

/** From answers to a spread of likely places. */
export const HowItIsScored = () => (
  <Section title="How it is scored">
    <div className="flow max-w-measure">
      <p>
        A graded response model in two dimensions reads all answers that count together. It says of
        each question how likely each answer is for somebody who stands at a given place; turned
        round, answers say how likely each place is. So every person gets not a point but a spread
        of likely places. Questions that tell people apart more sharply count for more.
      </p>
      <p>
        A question left out is left out of the sum; it is never counted as the lowest answer. How
        long answers took, long runs of one answer, answers that contradict their opposites, and
        answers that no place would make likely are signs of quality. One strong sign or two weak
        ones hold a result back, and say so.
      </p>
    </div>
  </Section>
);

/** From the spread to one of four readings. */
export function HowReadingsAreMade({ version: { graded } }: OfVersion) {
  const [specialist = 0, leadership = 0] = graded.cuts?.tau ?? [];
  return (
    <Section title="How a reading is made">
      <div className="flow max-w-measure">
        <p>
          The plane of the two sides is parted into four: specialist, leadership, hybrid, and
          neither ladder. The share of one’s spread that lies in each part is the probability of
          that reading. From 70 % it counts as clear; from 50 % as probable; below that it is too
          close to call, and says between which two.
        </p>
        <p>
          The lines between the parts are no norm and compare you with nobody. They lie where the
          average answer turns from neither to agreeing ({inHundredths(specialist)} for specialist
          and {inHundredths(leadership)} for leadership), and one side must be ahead by{" "}
          {inHundredths(graded.cuts?.delta ?? 0)} to be called ahead. Every result also shows how it
          would read if both lines were drawn a little lower or higher.
        </p>
      </div>
    </Section>
  );
}

/** What is not known about the numbers, by how they came about. */
export function WhatIsUnsure({ version: { status, version, hiddenFacets } }: OfVersion) {
  return (
    <Section title={status === "provisional" ? "What is provisional" : "How sure the numbers are"}>
      <div className="flow max-w-measure">
        {status === "provisional" ? (
          <p>
            All of the model’s numbers are expert guesses, named <code>{version}</code>. No data on
            real people stand behind them yet. To be honest about that, each result is scored under
            thirty plausible other sets of numbers, and the rings and bands are widened by how much
            those differ.
          </p>
        ) : (
          <p>
            The numbers of <code>{version}</code> come from the answers of people who let them be
            used.{" "}
            {status === "interim" &&
              "They are interim: where answers are few they lean on the expert’s guess. "}
            Each result is scored under twenty sets of numbers that fit those answers about as well,
            and the rings and bands are widened by how much they differ.
          </p>
        )}
        <p>
          New numbers need people: below 200 nothing is worked out; from 200 how well the questions
          hang together; from 500 interim numbers; from 1,000 calibrated ones. Only first sittings
          count, one per person, and only of people who said under{" "}
          <a href="/settings/sharing#research">Sharing</a> that theirs may be used.
        </p>
        {hiddenFacets.length > 0 && (
          <p>
            Not shown by themselves, since their own statements tell less of them than the whole
            side does: {hiddenFacets.join(", ")}.
          </p>
        )}
      </div>
    </Section>
  );
}

/** The limits that no calibration removes. */
export const WhatItCannotDo = () => (
  <Section title="What it cannot do">
    <ul className="flow max-w-measure list-disc ps-5">
      <li>Two orientations are not everything. Founding something of one’s own is not measured.</li>
      <li>Leading has several sides; the form asks mostly whether one wants to, and enjoys it.</li>
      <li>Single facets rest on four statements a side. They are shown as bands only.</li>
      <li>
        Only large changes can be seen between two sittings, and not before about three months.
      </li>
      <li>
        The form exists in English only, and people of different cultures may read it differently.
        No line carries over to another language untested.
      </li>
      <li>
        Whether questions work alike for women and men, or for young and old, cannot be tested here:
        neither is asked.
      </li>
      <li>Whether it predicts what people do later, nobody knows yet.</li>
    </ul>
  </Section>
);
