"use client";
"use no memo";
import { usePathname } from "next/navigation";
import { type NavItem, NavList } from "./nav-list";

type NavLinksProps = { items: readonly NavItem[]; stacked?: boolean };

/** A client leaf only because a layout does not learn the address when one moves within it. */
export function NavLinks(props: NavLinksProps) {
  return <NavList {...props} path={usePathname()} />;
}
