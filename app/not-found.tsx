import { NothingHere } from "@/components/layout/nothing-here";

/** For the page's own script alone: a loaded page answers by app/nothing-here. Sent with every page. */
export default function NotFound() {
  return (
    <main id="main" className="p-8">
      <NothingHere />
    </main>
  );
}
