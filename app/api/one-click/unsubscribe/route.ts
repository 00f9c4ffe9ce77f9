import { stopMailsByLink } from "@/lib/accounts/commands/mail-choices";
import { askOn, stopAtOnce } from "@/lib/platform/one-click";

// A mail program's own button to stop mails of a kind.
export const GET = askOn("/unsubscribe");
export const POST = stopAtOnce((token) => stopMailsByLink(token, true));
