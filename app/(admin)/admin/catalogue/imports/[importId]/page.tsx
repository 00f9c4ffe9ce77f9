import type { Metadata } from "next";
import { ImportDiff } from "@/components/catalogue/import-diff";
import { ImportState } from "@/components/catalogue/import-state";
import { DeedButton } from "@/components/forms/deed-button";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import { RenewedWhileAtWork } from "@/components/ui/renewed-while-at-work";
import { applyImportAction, discardImportAction } from "@/lib/catalogue/actions";
import { isAtWork } from "@/lib/catalogue/domain/release/import-words";
import { getImport } from "@/lib/catalogue/queries";
import { idOrNotFound, orNotFound } from "@/lib/platform/or-not-found";
import { requireActor } from "@/lib/platform/session";

export const metadata: Metadata = { title: "Import of a release" };

type Import = Awaited<ReturnType<typeof getImport>>;

export default async function ImportPage({
  params,
}: PageProps<"/admin/catalogue/imports/[importId]">) {
  const importId = idOrNotFound((await params).importId);
  const actor = await requireActor();
  const found = await orNotFound(getImport(actor, importId));
  const { state, onetRelease, diff, people, createdAt } = found;
  const moment = new Intl.DateTimeFormat("en-GB", {
    ...{ dateStyle: "long", timeStyle: "short", timeZone: actor.timeZone },
  });
  return (
    <>
      <PageHeader
        back={<a href="/admin/catalogue">Occupations</a>}
        title={onetRelease ? `O*NET ${onetRelease}` : "Import of a release"}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <ImportState state={state} /> uploaded {moment.format(createdAt)}
          </span>
        }
      />
      {isAtWork(state) && <AtWork {...found} />}
      {state === "failed" && <Refused fault={found.fault} />}
      {state === "applied" && (
        <Notice tone="ok" title="This release was put in use">
          Every page of the catalogue shows it.
        </Notice>
      )}
      {diff && <ImportDiff diff={diff} people={people} />}
      {state === "ready" && (
        <Section
          title="Put it in use"
          lead="All tables are replaced in one moment; whoever reads the catalogue meanwhile is not disturbed. Plans keep the roles they aim at, also those that are removed here."
        >
          <DeedButton
            action={applyImportAction}
            fields={{ importId }}
            pendingText="Putting it in use…"
          >
            Put this release in use
          </DeedButton>
        </Section>
      )}
      {(state === "ready" || state === "queued" || state === "running") && (
        <Section title="Discard it" lead="Nothing of the catalogue changes; the files are removed.">
          <DeedButton
            action={discardImportAction}
            fields={{ importId }}
            variant="danger"
            pendingText="Discarding…"
          >
            Discard
          </DeedButton>
        </Section>
      )}
    </>
  );
}

const AtWork = ({ state, step, progress }: Import) => (
  <div className="grid gap-4">
    <RenewedWhileAtWork />
    {state === "applying" ? (
      <p>The tables are being replaced. It takes a few seconds.</p>
    ) : (
      <Progress
        label={state === "queued" ? "Waiting for the worker to begin." : `${step}: ${progress} %`}
        value={progress}
        max={100}
      />
    )}
  </div>
);

const Refused = ({ fault }: Pick<Import, "fault">) => (
  <Notice tone="danger" title="It was refused, and nothing was changed">
    <ul className="grid gap-1.5">
      {(fault ?? "").split("\n").map((reason) => (
        <li key={reason} className="break-words">
          {reason}
        </li>
      ))}
    </ul>
  </Notice>
);
