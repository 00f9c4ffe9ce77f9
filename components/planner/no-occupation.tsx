import { Notice } from "@/components/ui/notice";

/** Before an occupation is chosen, or once a release has dropped it: why next roles need one. */
export function NoOccupation({ isGone }: { isGone: boolean }) {
  return (
    <div className="mb-6 max-w-question">
      {isGone ? (
        <Notice tone="warn" title="Your occupation is no longer in the catalogue">
          A newer release has left it out or divided it. Type your job title to choose again.
        </Notice>
      ) : (
        <p className="text-ink-2">
          Next roles hang on the work you do now. Type your job title as you would say it, and
          choose the occupation that comes nearest. It is kept in your{" "}
          <a href="/settings/profile">profile</a>, where you can change or clear it.
        </p>
      )}
    </div>
  );
}
