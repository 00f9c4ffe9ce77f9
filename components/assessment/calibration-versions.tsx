import { DeedButton } from "@/components/forms/deed-button";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Table } from "@/components/ui/table";
import { activateVersionAction } from "@/lib/assessment/actions";

type Version = {
  id: string;
  status: "provisional" | "interim" | "calibrated";
  isActive: boolean;
  /** People who handed in a sitting under it; null for fewer than five. */
  people: number | null;
  since: string;
};

/** Every version of the questionnaire; each may be put in use again. */
export function CalibrationVersions({ versions }: { versions: readonly Version[] }) {
  return (
    <Table caption="Versions, newest first" captionHidden>
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Numbers</th>
          <th scope="col">Since</th>
          <th scope="col" className="text-end">
            People who sat it
          </th>
          <th scope="col">In use</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ id, status, since, people, isActive }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              <code>{id}</code>
            </th>
            <td>{status}</td>
            <td className="whitespace-nowrap">{since}</td>
            <td className="text-end tabular-nums">{people ?? "under 5"}</td>
            <td>{isActive ? <Badge tone="ok">In use</Badge> : <PutInUse id={id} />}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const PutInUse = ({ id }: { id: string }) => (
  <Disclosure summary="Use this version">
    <p className="mb-3 max-w-xs text-ink-2">
      New sittings are made with it from now on, and every sitting is scored again under it. Until
      that is done, people go on seeing the result they have.
    </p>
    <DeedButton
      action={activateVersionAction}
      fields={{ versionId: id }}
      variant="danger"
      size="compact"
      pendingText="Changing…"
    >
      Put in use
    </DeedButton>
  </Disclosure>
);
