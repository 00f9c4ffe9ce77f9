type ClientProfileProps = {
  profile: {
    jobFamily: string | null;
    currentRole: string | null;
    occupation: { code: string; title: string } | null;
    industry: string | null;
  };
};

/** What a client says of their working life, as far as they have said it. */
export function ClientProfile({ profile }: ClientProfileProps) {
  const { occupation } = profile;
  const facts = [
    ["Current role", profile.currentRole],
    [
      "Occupation",
      occupation && <a href={`/occupations/${occupation.code}`}>{occupation.title}</a>,
    ],
    ["Job family", profile.jobFamily],
    ["Industry", profile.industry],
  ] as const;
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-ink-2">{name}</dt>
          <dd>{value ?? <span className="text-ink-3">Not said</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
