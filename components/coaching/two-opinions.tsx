import type { ToldPair } from "@/lib/coaching/domain/second-opinion";
import { AgreementSaid } from "./agreement-said";

const GONE = "a coach who has left";

/** That a review is one of two, and, once both are answered, where they agree. */
export function TwoOpinions({
  pair,
  titles,
}: {
  pair: ToldPair;
  titles: ReadonlyMap<string, string>;
}) {
  const { otherName, agreement } = pair;
  return (
    <div className="grid gap-4">
      <p className="text-ink-2">
        One of two opinions on this revision, the other from {otherName ?? GONE}. Neither coach sees
        the other's answer before both are in.
      </p>
      {agreement && (
        <div className="plate p-5">
          <h3 className="mb-2 font-semibold">Where the two opinions agree</h3>
          <AgreementSaid
            agreement={agreement}
            first={agreement.firstName ?? "The first coach"}
            second={agreement.secondName ?? "The second coach"}
            titles={titles}
          />
        </div>
      )}
    </div>
  );
}
