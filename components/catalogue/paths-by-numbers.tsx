import { Section } from "@/components/layout/section";

/** The ways from the paths to the figures of occupations. */
export function PathsByNumbers({ kind }: { kind?: "specialist" | "leadership" | "hybrid" }) {
  const map = kind ? `/occupations/map?kind=${kind}` : "/occupations/map";
  return (
    <Section
      title="By numbers"
      lead="What occupations are like, what they pay and where they lead; how the jobs of each sector divide between the paths."
    >
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <a href={map}>
            {kind ? `${NAMES[kind]} occupations on the map` : "The map of occupations"}
          </a>
        </li>
        <li>
          <a href="/occupations">Find an occupation</a>
        </li>
        <li>
          <a href="/industries">Jobs and pay by path in each sector</a>
        </li>
      </ul>
    </Section>
  );
}

const NAMES = { specialist: "Specialist", leadership: "Leadership", hybrid: "Hybrid" } as const;
