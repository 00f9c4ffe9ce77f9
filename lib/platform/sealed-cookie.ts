import "server-only";
import { cookies } from "next/headers";
import { now } from "./clock";
import { isHttps } from "./env";
import { openText, sealText } from "./sealed-text";

type Kept<T> = { value: T; until: number };

const BOUNDS = { httpOnly: true, sameSite: "lax", path: "/", secure: isHttps } as const;

/** A cookie that lives for `seconds` and that only this installation can make or read. */
export function sealedCookie<T>(name: string, seconds: number) {
  const cookie = isHttps ? `__Host-fairlead-${name}` : `fairlead-${name}`;
  const bound = `cookie ${name}`;
  return {
    keep: async (value: T): Promise<void> => {
      const kept: Kept<T> = { value, until: now().getTime() + seconds * 1000 };
      const { keyId, sealed } = sealText(JSON.stringify(kept), bound);
      const text = `${keyId}.${sealed.toString("base64url")}`;
      (await cookies()).set(cookie, text, { ...BOUNDS, maxAge: seconds });
    },
    read: async (): Promise<T | null> => {
      const [keyId = "", sealed = ""] = ((await cookies()).get(cookie)?.value ?? "").split(".");
      const text = openText({ keyId, sealed: Buffer.from(sealed, "base64url") }, bound);
      // Whatever opens was sealed here, by `keep`.
      const kept = text === null ? null : (JSON.parse(text) as Kept<T>);
      return kept && kept.until > now().getTime() ? kept.value : null;
    },
    drop: async (): Promise<void> => {
      (await cookies()).set(cookie, "", { ...BOUNDS, maxAge: 0 });
    },
  };
}
