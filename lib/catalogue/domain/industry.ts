/** Industries and job families by their slug; `any` stands for every industry. */
export const INDUSTRIES = {
  any: "Any industry",
  software: "Software",
  data: "Data",
  cybersecurity: "Cybersecurity",
  healthcare: "Healthcare",
  finance: "Finance",
  marketing: "Marketing",
  engineering: "Engineering",
  education: "Education",
  legal: "Legal",
  hr: "People and learning (HR)",
  sales: "Sales",
  government: "Government",
  coaching: "Coaching",
  consulting: "Consulting",
} as const;

/** The industry's name; a slug we do not know is shown as it is. */
export const industryName = (slug: string): string =>
  Object.entries(INDUSTRIES).find(([known]) => known === slug)?.[1] ?? slug;
