// Cheap to render: the compiler's caches would weigh more than they save. So it is in all primitives.
"use no memo";
import type { ComponentProps } from "react";

type Look = {
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "default" | "compact";
};

const VARIANT = {
  primary: "btn-primary",
  secondary: "btn-secondary",
  quiet: "btn-quiet",
  danger: "btn-danger",
} as const;
const SIZE = { default: "btn-default", compact: "btn-compact" } as const;

/** The classes of a button, for what must look like one (submit, summary). */
export const buttonClass = ({ variant = "primary", size = "default" }: Look): string =>
  `btn ${VARIANT[variant]} ${SIZE[size]}`;

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
