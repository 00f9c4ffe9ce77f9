import type { ReactNode } from "react";

type BadgeProps = {
  tone?: "neutral" | "accent" | "ok" | "warn" | "danger" | "spec" | "lead" | "hybrid";
  children: ReactNode;
};

const TONE = {
  neutral: "border-line-strong text-ink-2",
  accent: "border-accent bg-accent-soft text-accent",
  ok: "border-ok bg-ok-soft text-ok",
  warn: "border-warn bg-warn-soft text-warn",
  danger: "border-danger bg-danger-soft text-danger",
  spec: "border-spec bg-spec-soft text-spec",
  lead: "border-lead-text bg-lead-soft text-lead-text",
  hybrid: "border-hybrid bg-hybrid-soft text-hybrid",
} as const;

/** One or two words of state. Directions (`spec`, `lead`, `hybrid`) are the only hues that mean a path. */
export function Badge({ tone = "neutral", children }: BadgeProps) {
  return <span className={`badge ${TONE[tone]}`}>{children}</span>;
}
