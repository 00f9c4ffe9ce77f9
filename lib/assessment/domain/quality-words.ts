import type { QualityFlag } from "./quality-flags";

/** A flag in words that describe the sitting and accuse nobody. */
export function qualityWords({ sign, weight, value }: QualityFlag): string {
  switch (sign) {
    case "fast":
      return weight === "hard"
        ? `Many answers came within about a second (the middle one took ${value.toFixed(1)} s). That is less time than most people need to read a question.`
        : `Half of the answers took less than two seconds. That may be a quick mind; it leaves little room for second thoughts.`;
    case "run":
      return `${value} questions in a row have the same answer. As neighbouring questions ask about different things, such a row tells little.`;
    case "fit":
      return "Questions that usually get similar answers got different ones here. There can be good reasons for that, and a single score does not show them.";
    case "opposites":
      return "Some statements and their opposites were answered alike. One can see it both ways; a score cannot.";
  }
}
