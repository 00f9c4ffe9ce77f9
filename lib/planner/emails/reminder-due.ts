type Email = { subject: string; text: string; unsubscribe: string };
type Links = {
  things: number;
  url: string;
  snoozeUrl: string;
  muteUrl: string;
  settingsUrl: string;
};

/** Says that something waits, not what: nothing of the person or their plan is in the text. */
export const reminderDue = ({ things, url, snoozeUrl, muteUrl, settingsUrl }: Links): Email => ({
  subject: things === 1 ? "Something in Fairlead is due" : `${things} things in Fairlead are due`,
  text: [
    `${things === 1 ? "One thing waits" : `${things} things wait`} for you. Read what:`,
    `${url}\n`,
    "Not now: be reminded again in a week, without signing in:",
    `${snoozeUrl}\n`,
    "Not any more: stop reminders of this kind, without signing in:",
    `${muteUrl}\n`,
    "When and of what you are reminded:",
    `${settingsUrl}\n`,
  ].join("\n"),
  unsubscribe: muteUrl,
});
