type Email = { subject: string; text: string };

/** Tells one of two that the other planned, moved or called off a meeting. Names nobody, nor when or where. */
export const meetingTold = ({ url, isOff }: { url: string; isOff: boolean }): Email =>
  isOff
    ? {
        subject: "A meeting of yours was called off",
        text: `A meeting of yours was called off. Sign in to read which:\n${url}\n`,
      }
    : {
        subject: "A meeting of yours was planned or moved",
        text: `A meeting of yours was planned or moved. Sign in to read when and where:\n${url}\n`,
      };
