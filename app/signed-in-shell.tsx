import type { ReactNode } from "react";
import { FindMenu } from "@/components/catalogue/find-menu";
import { Shell } from "@/components/layout/shell";
import { SignOutForm } from "@/components/layout/sign-out-form";
import { Button } from "@/components/ui/button";
import { signOutAction } from "@/lib/accounts/actions";
import { herePath } from "@/lib/platform/here";
import { findActor } from "@/lib/platform/session";
import { chosenTheme } from "@/lib/platform/theme";
import { LiveFrame } from "./live-frame";
import { SiteFooter } from "./site-footer";

const OWN = [
  { href: "/overview", label: "Overview" },
  { href: "/assessment", label: "Assessment" },
  { href: "/history", label: "History" },
  { href: "/plan", label: "Plan", also: ["/credits", "/check-ins"] },
  { href: "/catalogue", label: "Catalogue" },
];
const COACHING = [
  { href: "/clients", label: "Clients" },
  { href: "/reviews", label: "Reviews" },
];
const ADMIN = [{ href: "/admin", label: "Admin" }];
const SETTINGS = [{ href: "/settings", label: "Settings" }];

/** The frame around a signed-in page. It shows and never authorizes: each page asks for itself. */
export async function SignedInShell({ children }: { children: ReactNode }) {
  const actor = await findActor();
  if (!actor) return <main id="main">{children}</main>;
  const nav = [
    ...OWN,
    ...(actor.roles.includes("coach") ? COACHING : []),
    ...(actor.roles.includes("admin") ? ADMIN : []),
  ];
  const signOut = (
    <SignOutForm action={signOutAction}>
      <Button type="submit" variant="quiet" size="compact">
        Sign out
      </Button>
    </SignOutForm>
  );
  return (
    <Shell
      home="/overview"
      nav={nav}
      path={await herePath()}
      inbox={{ href: "/inbox", unread: actor.unread }}
      person={{ name: actor.name, links: SETTINGS, signOut }}
      find={<FindMenu />}
      footer={<SiteFooter theme={await chosenTheme()} />}
      awake={<LiveFrame />}
    >
      {children}
    </Shell>
  );
}
