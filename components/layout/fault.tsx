"use no memo";

type FaultProps = { title: string; digest: string | undefined };

/** Our fault, in two sentences. Bare on purpose: as an error boundary it is sent with every page. */
export function Fault({ title, digest }: FaultProps) {
  return (
    <main id="main" className="mx-auto flow max-w-question px-4 py-16">
      <h1 className="text-3xl">{title}</h1>
      <p>
        Something went wrong on our side. What you saved before is safe. Load the page again, or{" "}
        <a href="/">go to the start</a>.{digest && ` If you report it, quote ${digest}.`}
      </p>
    </main>
  );
}
