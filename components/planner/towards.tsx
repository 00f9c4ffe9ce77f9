/** The occupation a plan aims at; not known once a release has dropped it. */
export type Target = { code: string; title: string; isKnown: boolean };

/** " towards …": the role in the person's words, with the occupation it is where that is another word. */
export function Towards({ role, target }: { role: string; target: Target | null }) {
  // Words of another direction would turn round the dates that follow them.
  const aim = <bdi>{role}</bdi>;
  if (!target) return role && <> towards {aim}</>;
  const occupation = target.isKnown ? (
    <a href={`/occupations/${target.code}`}>{target.title}</a>
  ) : (
    target.title
  );
  if (!role || role === target.title) return <> towards {occupation}</>;
  return (
    <>
      {" towards "}
      {aim} ({occupation})
    </>
  );
}
