import type { Metadata } from "next";
import { z } from "zod";
import { AdminTabs } from "@/app/(admin)/admin-tabs";
import { ImportList } from "@/components/catalogue/import-list";
import { ImportUpload } from "@/components/catalogue/import-upload";
import { ReleaseInUse } from "@/components/catalogue/release-in-use";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { RenewedWhileAtWork } from "@/components/ui/renewed-while-at-work";
import { isAtWork } from "@/lib/catalogue/domain/release/import-words";
import {
  UPLOAD_REFUSALS,
  type UploadRefusal,
} from "@/lib/catalogue/domain/release-files/upload-refusals";
import { listImports } from "@/lib/catalogue/queries";
import { orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Occupations" };

const REFUSALS = Object.keys(UPLOAD_REFUSALS) as UploadRefusal[];
const refusal = z.enum(REFUSALS).optional().catch(undefined);

export default async function CatalogueReleasesPage({
  searchParams,
}: PageProps<"/admin/catalogue">) {
  const refused = refusal.parse((await searchParams).refused);
  const actor = await requireActor();
  const { current, imports } = await orNotFound(listImports(actor));
  const { timeZone } = actor;
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone });
  const moment = new Intl.DateTimeFormat("en-GB", {
    ...{ dateStyle: "medium", timeStyle: "short", timeZone },
  });
  const isBusy = imports.some(({ state }) => isAtWork(state));
  return (
    <>
      <PageHeader
        title="Occupations"
        lead="Facts about occupations come from official releases. A new one is worked out and compared first; nothing changes until you put it in use."
      />
      <AdminTabs current="/admin/catalogue" />
      {isBusy && <RenewedWhileAtWork />}
      <div className="[&>section:first-child]:border-0">
        <Section title="In use">
          {current ? (
            <ReleaseInUse release={{ ...current, since: day.format(current.importedAt) }} />
          ) : (
            <p>There is no release yet.</p>
          )}
        </Section>
        <Section title="Bring in a release" lead={<Sources />}>
          {isBusy ? (
            <p>An import is at work: see below.</p>
          ) : (
            <ImportUpload error={refused && UPLOAD_REFUSALS[refused]} />
          )}
        </Section>
        <Section title="Imports">
          <ImportList
            imports={imports.map(({ createdAt, ...one }) => ({
              ...one,
              started: moment.format(createdAt),
            }))}
          />
        </Section>
      </div>
    </>
  );
}

const Sources = () => (
  <p>
    You need the text version of the{" "}
    <a href="https://www.onetcenter.org/database.html">O*NET database</a> as it is published
    (db_…_text.zip), and from the Bureau of Labor Statistics the national and sector tables of its{" "}
    <a href="https://www.bls.gov/oes/tables.htm">wage survey</a> and the occupation and skill tables
    of its <a href="https://www.bls.gov/emp/data/occupational-data.htm">projections</a>.
  </p>
);
