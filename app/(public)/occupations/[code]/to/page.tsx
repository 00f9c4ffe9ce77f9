import type { Metadata } from "next";
import { DataAttribution } from "@/components/catalogue/data-attribution";
import { FindForm } from "@/components/catalogue/find-form";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { EmptyState } from "@/components/ui/empty-state";
import { Still } from "@/components/ui/still";
import { inShownOrder } from "@/lib/catalogue/domain/direction-words";
import { withoutStepsBack } from "@/lib/catalogue/domain/next-step";
import type { OccupationInShort } from "@/lib/catalogue/domain/occupation-facts";
import { findRoles, getOccupation } from "@/lib/catalogue/queries";
import { roleQuery } from "@/lib/catalogue/schema";
import { codeOrNotFound, orNotFound } from "@/lib/platform/or-not-found";

type Props = PageProps<"/occupations/[code]/to">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { occupation } = await orNotFound(getOccupation(codeOrNotFound((await params).code)));
  return { title: `From ${occupation.title} to another role` };
}

export default async function ChooseRolePage({ params, searchParams }: Props) {
  const code = codeOrNotFound((await params).code);
  const { q } = roleQuery.parse(await searchParams);
  const [{ occupation, steps, release }, found] = await Promise.all([
    orNotFound(getOccupation(code)),
    findRoles(q, code),
  ]);
  const related = inShownOrder(withoutStepsBack(steps)).map(({ to }) => to);
  return (
    <Still>
      <PageHeader
        back={<a href={`/occupations/${code}`}>{occupation.title}</a>}
        title="Compare with another role"
        lead={`What would have to grow from ${occupation.title} to any other role, what carries over, and what changes in pay and education.`}
      />
      <FindForm
        action={`/occupations/${code}/to`}
        label="Which role?"
        hint="Its title, or a job title that people report for it."
        typed={q}
        button="Find"
      />
      {q !== "" && (
        <Section title={`Roles like “${q}”`}>
          {found.length > 0 ? (
            <Roles from={code} roles={found} />
          ) : (
            <EmptyState title="No role by that name">
              <p>
                Try one word of it, or go through the{" "}
                <a href="/occupations">occupations by group</a>.
              </p>
            </EmptyState>
          )}
        </Section>
      )}
      {related.length > 0 && (
        <Section title="Related roles">
          <Roles from={code} roles={related} />
        </Section>
      )}
      <DataAttribution release={release} />
    </Still>
  );
}

function Roles({ from, roles }: { from: string; roles: readonly OccupationInShort[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-2 sm:grid-cols-2">
      {roles.map(({ code, title }) => (
        <li key={code}>
          <a href={`/occupations/${from}/to/${code}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
