import { Footer } from "@/components/layout/footer";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { chosenTheme } from "@/lib/platform/theme";
import { setThemeAction } from "@/lib/platform/theme-action";

const LINKS = [
  { href: "/paths", label: "The three paths" },
  { href: "/occupations", label: "Occupations" },
  { href: "/industries", label: "Industries" },
  { href: "/instrument", label: "The questions" },
  { href: "/about", label: "About" },
  { href: "/privacy", label: "Privacy" },
];

export async function SiteFooter() {
  return (
    <Footer links={LINKS}>
      <ThemeSwitch chosen={await chosenTheme()} action={setThemeAction} />
    </Footer>
  );
}
