import { type ClientView, viewAddress } from "@/lib/coaching/domain/client-view";
import { WHYS, type Why } from "@/lib/coaching/domain/need";

type WhyLinksProps = { counts: Readonly<Record<Why, number>>; view: ClientView };

const WORDS = {
  review: "Review waits",
  certification: "Certification runs out",
  ending: "Sharing ends",
  drift: "Plan drifts from its path",
  "no check-in": "No check-in for two quarters",
  quiet: "Plan untouched for two quarters",
} as const satisfies Record<Why, string>;

/** Narrows those who need attention to one reason, with how many there are of each. */
export const WhyLinks = ({ counts, view }: WhyLinksProps) => (
  <nav aria-label="Why" className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
    {[null, ...WHYS].map((why) => (
      <a
        key={why}
        href={viewAddress({ ...view, why })}
        aria-current={view.why === why ? "true" : undefined}
        className="link-quiet aria-[current=true]:font-semibold aria-[current=true]:decoration-2"
      >
        {why === null ? "Any reason" : `${WORDS[why]} (${counts[why]})`}
      </a>
    ))}
  </nav>
);
