// Cheap to render: the compiler's caches would weigh more than they save. So it is in all primitives.
"use no memo";
import type { ComponentProps } from "react";

type Look = {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "default" | "compact";
};

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-sm border text-center font-semibold no-underline transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70 [&_svg]:size-[1.1em] [&_svg]:shrink-0";
const VARIANT = {
  primary: "border-transparent bg-accent text-on-solid hover:bg-ink",
  secondary: "border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-accent hover:bg-accent-soft",
  danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-solid",
} as const;
const SIZE = {
  default: "min-h-11 px-4 py-2 text-base",
  compact: "min-h-9 px-3 py-1 text-sm",
} as const;

/** The classes of a button, for what must look like one (submit, summary). */
export const buttonClass = ({ variant = "primary", size = "default" }: Look): string =>
  `${BASE} ${VARIANT[variant]} ${SIZE[size]}`;

/** A button that acts on this page; `forms/submit` sends a form. */
export function Button({
  variant,
  size,
  className = "",
  ...rest
}: ComponentProps<"button"> & Look) {
  const look = { ...(variant && { variant }), ...(size && { size }) };
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...rest} />;
}

/** A link that looks like a button: the next step of a page. A plain one: pages are light enough to load. */
export function LinkButton({ variant, size, className = "", ...rest }: ComponentProps<"a"> & Look) {
  const look = { ...(variant && { variant }), ...(size && { size }) };
  return <a className={`${buttonClass(look)} ${className}`} {...rest} />;
}
