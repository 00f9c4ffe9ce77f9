import type { Metadata } from "next";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { LeastList } from "@/components/planner/credits/least-list";
import { leastWords } from "@/lib/planner/domain/credits/least-words";
import { getLeast } from "@/lib/planner/queries/credits";
import { today } from "@/lib/platform/clock";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Least activities" };

export default async function LeastPage() {
  const actor = await requireActor();
  const found = await getLeast(actor, today(actor.timeZone));
  return (
    <>
      <PageHeader
        back={<a href="/credits">Credits</a>}
        title="The least that keeps it all"
        lead={leastWords(found)}
      />
      <LeastList chosen={found.chosen} planId={found.plan?.id ?? null} />
      {found.beyond.length > 0 && (
        <Section title="Not kept by any of these">
          <ul className="flow list-disc ps-5">
            {found.beyond.map(({ id, title, why }) => (
              <li key={id}>
                <a href={`/credits/${id}`}>
                  <bdi>{title}</bdi>
                </a>
                <p className="max-w-measure text-sm text-ink-2">{why}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className="mt-10 max-w-measure text-sm text-ink-2">
        Chosen from your plan’s learning with hours, and from blocks we suggest: two of forty hours
        a year, and one of twenty-four for each category with a floor. Each is taken to count in
        full for everything you hold, which is for you to check. An activity counts once it is
        entered.
      </p>
    </>
  );
}
