/** Currencies a plan can be kept in (ISO 4217). One per plan; nothing is converted. */
export const CURRENCIES = [
  "USD",
  "EUR",
  "GBP",
  "CHF",
  "CAD",
  "AUD",
  "NZD",
  "SEK",
  "NOK",
  "DKK",
  "PLN",
  "CZK",
  "HUF",
  "RON",
  "INR",
  "NPR",
  "JPY",
  "KRW",
  "CNY",
  "HKD",
  "SGD",
  "MYR",
  "THB",
  "IDR",
  "PHP",
  "AED",
  "SAR",
  "ILS",
  "TRY",
  "ZAR",
  "NGN",
  "KES",
  "EGP",
  "BRL",
  "MXN",
  "COP",
  "CLP",
  "ARS",
] as const;

/** Decimals of a currency: 2 for most, 0 for yen, won and Chilean peso. */
export const decimalsOf = (currency: string): number =>
  ["JPY", "KRW", "CLP"].includes(currency) ? 0 : 2;

/** 149900 USD → `USD 1,499`; decimals only where there are any. Grouping does not depend on the machine. */
export function moneyText(minor: number, currency: string): string {
  return `${currency} ${amountText(minor, currency).replace(/\B(?=(\d{3})+(?!\d))(?<![.]\d*)/g, ",")}`;
}

/** 149950 USD → `1499.50`: as one types it into a field. */
export function amountText(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  const unit = 10 ** decimals;
  const [sign, size] = [minor < 0 ? "-" : "", Math.abs(minor)];
  const rest = size % unit;
  const whole = String(Math.floor(size / unit));
  return sign + (rest === 0 ? whole : `${whole}.${String(rest).padStart(decimals, "0")}`);
}

/** `1,499.50` → 149950 minor units; null when it is no amount, or has more decimals than the currency. */
export function parseAmount(typed: string, currency: string): number | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(?:[.](\d{1,2}))?$/.exec(typed.trim());
  if (!match) return null;
  const decimals = decimalsOf(currency);
  const fraction = match[2] ?? "";
  if (fraction.length > decimals) return null;
  const whole = (match[1] ?? "").replaceAll(",", "");
  return Number(whole + fraction.padEnd(decimals, "0"));
}
