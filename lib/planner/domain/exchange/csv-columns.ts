import { CSV_COLUMNS, type CsvColumn } from "@/lib/planner/domain/items-csv";

/** Other names under which columns come from elsewhere. */
const ALSO: Readonly<Record<string, CsvColumn>> = {
  type: "kind",
  name: "title",
  item: "title",
  what: "title",
  "what it is": "title",
  issuer: "provider",
  organisation: "provider",
  organization: "provider",
  begin: "start",
  begins: "start",
  "starts in": "start",
  "start quarter": "start",
  duration: "quarters",
  length: "quarters",
  "not before": "earliest",
  "hours in all": "hours",
  time: "hours",
  price: "cost",
  fee: "cost",
  money: "cost",
  "cost in all": "cost",
  state: "status",
  reason: "dropped because",
  "comes after": "after",
  prerequisites: "after",
  specialist: "serves specialist",
  leadership: "serves leadership",
  hybrid: "serves hybrid",
  note: "notes",
  comment: "notes",
  comments: "notes",
  target: "wished for",
};

/**
 * Which column each heading of a file means: spelled as our export spells it or by another usual name, whatever its
 * case and punctuation. Null for one that is not known; it is passed over.
 */
export const csvColumns = (head: readonly string[]): (CsvColumn | null)[] =>
  head.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim();
    return CSV_COLUMNS.find((column) => column === plain) ?? ALSO[plain] ?? null;
  });
