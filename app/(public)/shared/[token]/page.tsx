import type { Metadata } from "next";
import { headers } from "next/headers";
import { ResultFacets } from "@/components/assessment/result-facets";
import { ResultMap } from "@/components/assessment/result-map";
import { ResultQuality } from "@/components/assessment/result-quality";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { resultSentences } from "@/lib/assessment/domain/result-sentences";
import { openResultLink } from "@/lib/assessment/queries";
import { orNotFound } from "@/lib/platform/or-not-found";

export const metadata: Metadata = {
  title: "A shared result",
  referrer: "no-referrer",
  robots: { index: false, follow: false },
};

const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", dateStyle: "long" });

/** One result, read by whoever has its link: the reading and its limits, none of what it was made from. */
export default async function SharedResultPage({ params }: PageProps<"/shared/[token]">) {
  // Set by scripts/server.mjs from the connection, whatever the request says of itself.
  const from = (await headers()).get("x-forwarded-for") ?? "unknown";
  const shared = await orNotFound(openResultLink((await params).token, from));
  const { name, status, submittedAt, expiresAt, score } = shared;
  const { headline, detail } = resultSentences(score.verdict);
  return (
    <>
      <PageHeader
        title={name ? `${name} shares a result with you` : "A result shared with you"}
        lead={`It is told in the words ${name ?? "its owner"} reads: “you” is ${name ?? "that person"}, not the reader. What it was made from, the single answers and all notes, stays with them.`}
      />
      <p className="mb-8 text-sm text-ink-2">
        Sitting of {day.format(submittedAt)} · This link ends on {day.format(expiresAt)}
      </p>
      <h2 className="text-2xl">{headline}</h2>
      <p className="mt-2 mb-8 max-w-measure text-lg text-ink-2">{detail}</p>
      <ResultMap score={score} />
      <Section title="Facet by facet" lead="Where the two sides part, and where they do not.">
        <ResultFacets facets={score.facets} />
      </Section>
      <Section title="How far to trust this">
        <ResultQuality score={score} status={status} />
        <p className="mt-4">
          <a href="/instrument">How the questionnaire works</a>
        </p>
      </Section>
    </>
  );
}
