import type { ReactNode } from "react";
import { MenuIcon, PersonIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { NavLinks } from "./nav-links";
import type { NavItem } from "./nav-list";
import { Neatline } from "./neatline";
import { ProductMark } from "./product-mark";

type ShellProps = {
  home: string;
  nav: readonly NavItem[];
  /** The menu of the person: who is signed in, their own links, the way out. */
  person: { name: string; links: readonly NavItem[]; signOut: ReactNode };
  footer: ReactNode;
  children: ReactNode;
};

/** The frame of every signed-in page. It only shows; pages and commands decide who may. */
export function Shell({ home, nav, person, footer, children }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="bg-surface print-hidden">
        <div className="mx-auto flex max-w-content flex-wrap items-center gap-x-6 px-4 sm:px-6">
          <a href={home} className="flex min-h-14 items-center no-underline">
            <ProductMark />
          </a>
          <nav aria-label="Main" className="hidden flex-1 lg:block">
            <NavLinks items={nav} />
          </nav>
          <div className="ms-auto flex items-center gap-1">
            <Menu
              variant="quiet"
              name={`Your account: ${person.name}`}
              label={
                <>
                  <PersonIcon />
                  <span className="hidden max-w-40 truncate sm:inline">{person.name}</span>
                </>
              }
            >
              <p className="max-w-64 truncate px-3.5 py-2 text-sm text-ink-2">{person.name}</p>
              <NavLinks items={person.links} stacked />
              <div className="mt-2 border-t border-line pt-2">{person.signOut}</div>
            </Menu>
            <div className="lg:hidden">
              <Menu
                label={
                  <>
                    <MenuIcon />
                    Menu
                  </>
                }
              >
                <nav aria-label="Main, as a menu">
                  <NavLinks items={nav} stacked />
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
