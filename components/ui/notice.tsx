"use no memo";
import type { ReactNode } from "react";
import { AlertIcon, DoneIcon, InfoIcon, WarnIcon } from "./icons";

type NoticeProps = {
  tone?: "info" | "ok" | "warn" | "danger";
  title?: string;
  /** `alert` for what just failed, `status` for what just worked; left out when it was there on arrival. */
  role?: "alert" | "status";
  children?: ReactNode;
};

const TONE = {
  info: { icon: InfoIcon, look: "border-accent bg-accent-soft", ink: "text-accent" },
  ok: { icon: DoneIcon, look: "border-ok bg-ok-soft", ink: "text-ok" },
  warn: { icon: WarnIcon, look: "border-warn bg-warn-soft", ink: "text-warn" },
  danger: { icon: AlertIcon, look: "border-danger bg-danger-soft", ink: "text-danger" },
} as const;

/** Something to know before going on. The words carry the tone; colour and icon repeat it. */
export function Notice({ tone = "info", title, role, children }: NoticeProps) {
  const { icon: Icon, look, ink } = TONE[tone];
  return (
    <div role={role} className={`flex gap-3 border-s-2 px-4 py-3 ${look}`}>
      <Icon className={`mt-0.5 size-5 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1 [&>*+*]:mt-1">
        {title && <p className="font-heading">{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
