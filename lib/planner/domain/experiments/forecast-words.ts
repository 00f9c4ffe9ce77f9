import { type ForecastRecord, SCORED_FROM } from "./forecast-record";

const LEANS = {
  hopeful: "You have been more hopeful than the results, by more than luck explains.",
  doubtful: "You have been more doubtful than the results, by more than luck explains.",
  neither: "The difference is within what luck alone explains.",
} as const;

/** How one's forecasts have fared, in words; no verdict before there are enough results for one. */
export function forecastWords({ clear, came, expected, brier, leans }: ForecastRecord): string {
  if (clear === 0) return "No result has come in yet that could be set beside a forecast.";
  const count = `Of ${clear} clear result${clear === 1 ? "" : "s"}, ${came} came out a yes; your forecasts expected ${oneDecimal(expected)}.`;
  if (brier === null || leans === null)
    return `${count} From ${SCORED_FROM} on it can be said how good your forecasts are; before that it is mostly luck.`;
  return `${count} ${LEANS[leans]} Your Brier score is ${brier.toFixed(2)}: 0 is perfect, and saying 50 % every time gives 0.25.`;
}

const oneDecimal = (n: number): string => String(Math.round(n * 10) / 10);
