type ClientProfileProps = {
  profile: { jobFamily: string | null; currentRole: string | null; industry: string | null };
};

/** What a client says of their working life, as far as they have said it. */
export function ClientProfile({ profile }: ClientProfileProps) {
  const facts = [
    ["Current role", profile.currentRole],
    ["Job family", profile.jobFamily],
    ["Industry", profile.industry],
  ] as const;
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-3">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-sm text-ink-2">{name}</dt>
          <dd>{value ?? <span className="text-ink-3">Not said</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
