import { muteByLink } from "@/lib/planner/commands";
import { askOn, stopAtOnce } from "@/lib/platform/one-click";

// A mail program's own button to stop reminders of the kinds a mail told of.
export const GET = askOn("/reminders/mute");
export const POST = stopAtOnce(muteByLink);
