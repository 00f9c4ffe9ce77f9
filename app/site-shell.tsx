import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { herePath } from "@/lib/platform/here";
import { findActor } from "@/lib/platform/session";
import { chosenTheme } from "@/lib/platform/theme";
import { SiteFooter } from "./site-footer";

const NAV = [
  { href: "/paths", label: "The three paths" },
  { href: "/occupations", label: "Occupations" },
  { href: "/instrument", label: "The questions" },
  { href: "/about", label: "About" },
];
const SIGN_IN = { href: "/sign-in", label: "Sign in" };
const SIGN_UP = { href: "/sign-up", label: "Make an account" };
const OVERVIEW = { href: "/overview", label: "Your overview" };

/** `find` and `awake` come from the layout: a page without script to spare must not even know of the live box. */
type SiteShellProps = { children: ReactNode; find: ReactNode; awake: ReactNode };

/** The frame around a page that needs no account. */
export async function SiteShell({ children, find, awake }: SiteShellProps) {
  const doors = (await findActor()) ? ([OVERVIEW] as const) : ([SIGN_IN, SIGN_UP] as const);
  return (
    <PublicShell
      nav={NAV}
      path={await herePath()}
      doors={doors}
      find={find}
      footer={<SiteFooter theme={await chosenTheme()} />}
      awake={awake}
    >
      {children}
    </PublicShell>
  );
}
