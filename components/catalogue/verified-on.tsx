import { dayWords } from "@/lib/catalogue/domain/day-words";

/** When somebody last looked; a catalogue rots. */
export function VerifiedOn({ day }: { day: string }) {
  return (
    <>
      checked on <time dateTime={day}>{dayWords(day)}</time>
    </>
  );
}
