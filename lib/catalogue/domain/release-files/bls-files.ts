/** The bureau's files that are read: what each is, by the end of its name, and how it is called when it is missing. */
export const BLS_FILES = [
  { key: "wages", name: /^national_.*_dl\.xlsx$/i, said: "national_M2024_dl.xlsx" },
  { key: "sectors", name: /^natsector_.*_dl\.xlsx$/i, said: "natsector_M2024_dl.xlsx" },
  { key: "projections", name: /occupation\.xlsx$/i, said: "occupation.xlsx" },
  { key: "skills", name: /skills\.xlsx$/i, said: "skills.xlsx" },
] as const;

/** Whether a file's name is one that the bureau's tables have. */
export const isBlsFile = (name: string): boolean => BLS_FILES.some((file) => file.name.test(name));
