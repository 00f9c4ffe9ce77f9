/** A number of a table: two decimals, and a minus that is one. */
export const inHundredths = (value: number): string => value.toFixed(2).replace("-", "−");
