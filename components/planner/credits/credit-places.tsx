const PLACES = [
  {
    href: "/credits/least",
    title: "The least that keeps it all",
    words: "The fewest activities, planned or suggested, until your plan ends.",
  },
  {
    href: "/credits/cost",
    title: "Cost of ownership",
    words: "Fees, exams, renewals, dues and hours over the five years, low to high.",
  },
  {
    href: "/credits/badge",
    title: "Import a badge",
    words: "An Open Badge fills in what it says, and is kept as evidence.",
  },
  {
    href: "/credits/evidence",
    title: "All evidence",
    words: "Every file and link, what it shows, and the room there is.",
  },
] as const;

/** What else can be asked of what is held. */
export const CreditPlaces = () => (
  <ul className="mt-8 grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
    {PLACES.map(({ href, title, words }) => (
      <li key={href}>
        <a href={href}>{title}</a>
        <p className="text-sm text-ink-2">{words}</p>
      </li>
    ))}
  </ul>
);
