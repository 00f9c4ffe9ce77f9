"use server";
import { cookies } from "next/headers";

const YEAR = 365 * 24 * 60 * 60;

/** Remembers the colours in this browser; needs no account. Anything but light or dark forgets them. */
export async function setThemeAction(form: FormData): Promise<void> {
  const theme = form instanceof FormData ? form.get("theme") : null;
  const jar = await cookies();
  if (theme === "light" || theme === "dark") {
    jar.set("theme", theme, { path: "/", maxAge: YEAR, sameSite: "lax", httpOnly: true });
  } else {
    jar.delete("theme");
  }
}
