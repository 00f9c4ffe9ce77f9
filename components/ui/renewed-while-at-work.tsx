/** Loads the page anew while something is at work; needs no script, and stops with the work. */
export const RenewedWhileAtWork = () => (
  <>
    <meta httpEquiv="refresh" content="5" />
    <p className="text-sm text-ink-3">This page renews itself every five seconds.</p>
  </>
);
