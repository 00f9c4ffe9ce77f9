import type { ReactNode } from "react";
import { EitherShell } from "@/app/either-shell";

export default function Layout({ children }: { children: ReactNode }) {
  return <EitherShell>{children}</EitherShell>;
}
