/** Mean of some numbers; NaN of none. */
export const mean = (values: readonly number[]) =>
  values.reduce((sum, x) => sum + x, 0) / values.length;

/** Sample standard deviation. */
export const deviation = (values: readonly number[]) => {
  const centre = mean(values);
  const square = values.reduce((sum, x) => sum + (x - centre) ** 2, 0);
  return Math.sqrt(square / (values.length - 1));
};

/** The value that a share of all lie below. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

export const share = (values: readonly boolean[]) =>
  values.filter(Boolean).length / values.length;
