import { sharedWords } from "@/lib/planner/domain/exchange/shared-words";

type SkillsFoundProps = { skills: readonly string[]; missing: readonly string[] };

/** The skills of the archive against what the target role asks for; nothing of it is sent. */
export function SkillsFound({ skills, missing }: SkillsFoundProps) {
  if (skills.length === 0) return null;
  return (
    <section aria-labelledby="skills" className="flex w-full flex-col gap-3">
      <h2 id="skills" className="text-xl">
        Your skills against the role you aim for
      </h2>
      {missing.length === 0 ? (
        <p className="max-w-measure text-ink-2">
          {skills.length} skills are in the archive. Choose a target role with an occupation, and
          they stand here beside what it asks for.
        </p>
      ) : (
        <>
          <p className="max-w-measure text-ink-2">
            What the role asks for beyond your work, and which of your skills share a word with it.
            A shared word is a hint, not a proof. None of this is sent.
          </p>
          <ul className="divide-y divide-line">
            {missing.map((name) => {
              const found = sharedWords(name, skills);
              return (
                <li key={name} className="flex flex-wrap justify-between gap-x-6 gap-y-1 py-2">
                  <span>{name}</span>
                  <span className="text-ink-2">
                    {found.length > 0 ? found.join(", ") : "none that says so"}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
