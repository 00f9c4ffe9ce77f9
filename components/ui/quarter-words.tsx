import { type Quarter, quarterText } from "@/lib/kernel/quarter";

/** A quarter that is told in running text: never parted at its hyphen. */
export const QuarterWords = ({ of }: { of: Quarter }) => (
  <span className="whitespace-nowrap">{quarterText(of)}</span>
);
