type Profile = {
  name: string;
  currentRole: string | null;
  jobFamily: string | null;
  industry: string | null;
  timeZone: string;
  locale: string;
};

/**
 * A profile as its form holds it. `seen` is all of it in one text: sent along, it tells whether what the form was
 * drawn with still stands, and nothing else of the profile (the occupation, say) can make it stale.
 */
export function profileForm({ name, currentRole, jobFamily, industry, timeZone, locale }: Profile) {
  const fields = {
    name,
    currentRole: currentRole ?? "",
    jobFamily: jobFamily ?? "",
    industry: industry ?? "",
    timeZone,
    locale,
  };
  return { ...fields, seen: JSON.stringify(Object.values(fields)) };
}
export type ProfileForm = ReturnType<typeof profileForm>;
