import type { Metadata } from "next";
import { ItemList } from "@/components/assessment/item-list";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { CURRENT_FORM } from "@/lib/assessment/domain/current-form";
import { REFLECTION_QUESTIONS } from "@/lib/assessment/domain/reflection-questions";
import { scoringInstrument } from "@/lib/assessment/domain/scoring-instrument";

export const metadata: Metadata = {
  title: "The questions",
  description:
    "How the Fairlead questionnaire works: what it measures, how it is scored, and how far it can be trusted.",
};

const { cuts } = scoringInstrument(CURRENT_FORM);
const [specialist = 0, leadership = 0] = cuts?.tau ?? [];

export default function InstrumentPage() {
  return (
    <>
      <PageHeader
        title="What the questionnaire asks, and how far to trust it"
        lead="Every question, every number and every limit of the present form, open to everyone."
        actions={<LinkButton href="/assessment">Take the assessment</LinkButton>}
      />
      <Notice tone="warn" title="Never for hiring or promotion">
        <p>
          It measures what a person is drawn to, not what they can do. No employer may use it to
          choose or to rank people.
        </p>
      </Notice>
      <Section title="What it measures">
        <div className="flow max-w-measure">
          <p>
            Two orientations, separately: a pull towards <strong>depth in one’s field</strong>{" "}
            (specialist) and a pull towards <strong>working through other people</strong>{" "}
            (leadership). Each is asked about on four facets: development of skills,
            responsibilities, career advancement, and where satisfaction comes from. As the two are
            separate, both may be strong, which suits a hybrid path, or neither, which is no lack:
            many people care most about the next piece of work.
          </p>
          <p>
            A sitting has 48 questions: 32 statements with five degrees of agreement, eleven of them
            worded from the opposite pole; 8 pairs of equally likeable things to choose between; 4
            statements on the work itself that count towards no path; and 4 questions that are being
            tried out. Reflection questions are never scored.
          </p>
        </div>
      </Section>
      <Section title="What is being tried out">
        <p className="max-w-measure">
          The form is meant to get shorter and sharper, and that takes better questions than a first
          draft has. So 16 further statements and 4 situations are on trial. Each sitting shows 4 of
          these 20, drawn by chance so that each is seen equally often, and looking like all others.
          <strong> They count for nothing</strong>: no answer to them moves a result, its bands or
          what is said about its quality.
        </p>
      </Section>
      <Section title="How it is scored">
        <div className="flow max-w-measure">
          <p>
            A graded response model in two dimensions reads all forty scored answers together. For
            each person it gives not a point but a spread of likely positions, and from that spread
            the probability of each of four readings: specialist, leadership, hybrid, and neither
            ladder. From 70 % a reading counts as clear; from 50 % as probable; below that it is too
            close to call, and says so.
          </p>
          <p>
            The lines between readings are no norm and compare you with nobody. They lie where the
            average answer turns from neither to agreeing ({specialist.toFixed(2)} for specialist
            and {leadership.toFixed(2)} for leadership, in the model’s units), and one side must be
            ahead by {cuts?.delta.toFixed(1)} to be called ahead. Every result also shows how it
            would read if both lines were drawn a little lower or higher.
          </p>
        </div>
      </Section>
      <Section title="What is provisional">
        <div className="flow max-w-measure">
          <p>
            All of the model’s numbers are expert guesses, named <code>{CURRENT_FORM.version}</code>
            . No data on real people stand behind them yet. To be honest about that, each result is
            scored under thirty plausible other sets of numbers, and the rings and bands are widened
            by how much those differ.
          </p>
          <p>
            In simulations, which assume that the model is true and are therefore the best case, the
            form told the right one of the four readings for about 84 people in 100, and for 93 in
            100 where it called the reading clear. A person near a border stays near a border,
            however many questions are asked.
          </p>
        </div>
      </Section>
      <Section title="What it cannot do">
        <ul className="flow max-w-measure list-disc ps-5">
          <li>
            Two orientations are not everything. Founding something of one’s own is not measured.
          </li>
          <li>
            Leading has several sides; the form asks mostly whether one wants to, and enjoys it.
          </li>
          <li>Single facets rest on four statements a side. They are shown as bands only.</li>
          <li>
            Only large changes can be seen between two sittings, and not before about three months.
          </li>
          <li>
            The form exists in English only, and people of different cultures may read it
            differently. No line carries over to another language untested.
          </li>
          <li>Whether it predicts what people do later, nobody knows yet.</li>
        </ul>
      </Section>
      <Section
        title="The questions"
        lead="Reading them beforehand does no harm. What each one counts towards is better read afterwards."
      >
        <ItemList instrument={CURRENT_FORM} withKeys={false} />
        <div className="mt-10">
          <Disclosure summary="Show what each question counts towards, and why it is there">
            <ItemList instrument={CURRENT_FORM} withKeys />
          </Disclosure>
        </div>
      </Section>
      <Section title="The reflection questions" lead="In one’s own words, beside the score.">
        <ul className="flow max-w-measure list-disc ps-5">
          {REFLECTION_QUESTIONS.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <p className="mt-6">
          <a href="/paths">The three paths these questions lead to</a>
        </p>
      </Section>
    </>
  );
}
