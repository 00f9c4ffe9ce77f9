/** Says how much is new, not what: nothing of a person, a plan or a coach is in the text. */
export const mailDigest = ({
  things,
  url,
  settingsUrl,
}: {
  things: number;
  url: string;
  settingsUrl: string;
}) => ({
  subject: things === 1 ? "One thing in Fairlead is new" : `${things} things in Fairlead are new`,
  text: [
    `${things === 1 ? "One thing waits" : `${things} things wait`} for you. Read what:`,
    `${url}\n`,
    "When and of what you are mailed:",
    `${settingsUrl}\n`,
  ].join("\n"),
});
