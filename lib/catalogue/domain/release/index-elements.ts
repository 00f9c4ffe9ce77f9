/** The elements that the two indices are made of, by their ids in the content model of O*NET. */
export const INDEX_ELEMENTS = {
  /** Coordinating, building teams, guiding and directing, coaching, staffing. */
  people: ["4.A.4.b.1", "4.A.4.b.2", "4.A.4.b.4", "4.A.4.b.5", "4.A.4.c.2"],
  /** Controlling resources, setting objectives; financial and material resources; administration. */
  resources: ["4.A.4.c.3", "4.A.2.b.4", "2.B.5.b", "2.B.5.c", "2.C.1.a"],
  /** Management of personnel counts twice; coordination, negotiation. */
  management: ["2.B.5.d", "2.B.5.d", "2.B.1.b", "2.B.1.d"],
  /** Complex problem solving, critical thinking, active learning, systems analysis and evaluation. */
  analysis: ["2.B.2.i", "2.A.2.a", "2.A.2.b", "2.B.4.g", "2.B.4.h"],
  /** Analyzing data, updating and using relevant knowledge, interpreting information for others. */
  knowing: ["4.A.2.a.4", "4.A.2.b.3", "4.A.4.a.1"],
  /** Knowledge of administration, office work and customer service: no depth of a field. */
  everyday: ["2.C.1.a", "2.C.1.b", "2.C.1.e"],
} as const;

/** Names by which work styles and interests are read: their ids changed between releases. */
export const INDEX_NAMES = {
  leadershipStyle: "Leadership Orientation",
  specialistStyles: ["Intellectual Curiosity", "Attention to Detail"],
  enterprising: "Enterprising",
  investigative: "Investigative",
} as const;
