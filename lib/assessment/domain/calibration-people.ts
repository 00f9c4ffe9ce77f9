/** One person's first sitting as a calibration reads it: raw answers by item id, nothing that names them. */
export type CalibrationPerson = {
  answers: Readonly<Record<string, number>>;
  /** Item ids in the order shown. */
  order: readonly string[];
  jobFamily: string | null;
};
