const TARGET_KINDS = ["certification", "activity", "item"] as const;

/** What a piece of evidence shows. */
export type EvidenceTarget = { kind: (typeof TARGET_KINDS)[number]; id: string };

/** A file or a link as lists show it. */
export type EvidenceView = {
  id: string;
  kind: "file" | "link" | "badge";
  name: string;
  url: string | null;
  bytes: number | null;
  version: number;
};

/** A target as forms send it: `activity:<id>`. */
export const targetText = ({ kind, id }: EvidenceTarget): string => `${kind}:${id}`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same read again; null for anything else. */
export function parseTarget(text: string): EvidenceTarget | null {
  const [said, id = ""] = text.split(":");
  const kind = TARGET_KINDS.find((one) => one === said);
  return kind && UUID.test(id) ? { kind, id } : null;
}
