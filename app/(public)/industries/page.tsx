import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { IndustryMix } from "@/components/catalogue/industry-mix";
import { MixOfOne } from "@/components/catalogue/mix-lines";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { mixSentence } from "@/lib/catalogue/domain/mix-words";
import { findDataRelease, listIndustries } from "@/lib/catalogue/queries";

export const metadata: Metadata = {
  title: "Jobs and pay by path",
  description:
    "How the jobs of each sector and each group of occupations divide into leadership, hybrid, specialist and hands-on work, and what they pay.",
};

export default async function IndustriesPage() {
  const [views, release] = await Promise.all([listIndustries(), findDataRelease()]);
  const [all] = views.filter(({ level }) => level === "total");
  return (
    <Still>
      <PageHeader
        back={<a href="/occupations">Occupations</a>}
        title="Jobs and pay by path"
        lead="How the jobs that there are divide between the paths, and what they pay. It says what is there, not what any employer values."
      />
      {all ? (
        <>
          <Section title="All industries together">
            <p className="mb-4 max-w-measure">
              {mixSentence({ ...all, title: "all industries" })}{" "}
              <a href={`/industries/total/${all.code}`}>More on the whole</a>
            </p>
            <MixOfOne mix={all.mix} />
          </Section>
          <Section title="By sector">
            <IndustryMix
              views={views.filter(({ level }) => level === "naics_sector")}
              caption="Sectors by their share of leadership work, the largest share first. Pay is compared at the median, among jobs that ask for considerable or extensive preparation."
            />
          </Section>
          <Section title="By group of occupations">
            <IndustryMix
              views={views.filter(({ level }) => level === "soc_major")}
              caption="Groups of occupations by their share of leadership work, the largest share first."
            />
          </Section>
        </>
      ) : (
        <EmptyState title="No figures are loaded">
          <p>They come with the product and are loaded when it starts.</p>
        </EmptyState>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}
