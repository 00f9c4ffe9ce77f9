"use no memo";

/** Our fault, in two sentences. Bare on purpose: as an error boundary it is sent with every page. */
export function Fault({ digest }: { digest?: string | undefined }) {
  return (
    <main id="main" className="flow p-8">
      <h1 className="text-3xl">This page could not be shown</h1>
      <p>
        Something went wrong on our side. What you saved before is safe. Load the page again, or{" "}
        <a href="/">go to the start</a>.{digest && ` If you report it, quote ${digest}.`}
      </p>
    </main>
  );
}
