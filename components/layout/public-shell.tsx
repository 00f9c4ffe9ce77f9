import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/button";
import { MenuIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { type NavItem, NavList } from "./nav-list";
import { Neatline } from "./neatline";
import { ProductMark } from "./product-mark";

type PublicShellProps = {
  nav: readonly NavItem[];
  /** The address of this page: here one always arrives by loading it. */
  path: string;
  /** Where somebody goes on: signing in and up, or back to their own pages. First one is the quiet one. */
  doors: readonly [NavItem, ...NavItem[]];
  footer: ReactNode;
  children: ReactNode;
};

/** The frame of every page that needs no account. */
export function PublicShell({ nav, path, doors, footer, children }: PublicShellProps) {
  const last = doors.length - 1;
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-surface print-hidden">
        <div className="mx-auto flex max-w-content flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <a href="/" className="flex min-h-14 items-center no-underline">
            <ProductMark />
          </a>
          <nav aria-label="Main" className="hidden md:block">
            <NavList items={nav} path={path} />
          </nav>
          <div className="ms-auto flex items-center gap-2">
            {doors.map((door, index) => (
              <div key={door.href} className={index < last ? "hidden sm:block" : undefined}>
                <LinkButton
                  href={door.href}
                  size="compact"
                  variant={index === last ? "primary" : "quiet"}
                >
                  {door.label}
                </LinkButton>
              </div>
            ))}
            <div className="md:hidden">
              <Menu variant="quiet" name="Menu" label={<MenuIcon />}>
                <nav aria-label="Main, as a menu">
                  <NavList items={[...nav, ...doors.slice(0, last)]} path={path} stacked />
                </nav>
              </Menu>
            </div>
          </div>
        </div>
        <Neatline />
      </header>
      <main id="main" tabIndex={-1} className="w-full flex-1">
        <div className="mx-auto max-w-content px-4 pt-8 pb-16 sm:px-6 sm:pt-12">{children}</div>
      </main>
      {footer}
    </div>
  );
}
