import { SearchIcon } from "@/components/ui/icons";

/** What the way to the search is called where only its sign is seen. */
export const FIND_NAME = "Find a job, credential or ladder";

/** A sign, and a word where there is room. */
export const FindLabel = () => (
  <>
    <SearchIcon />
    <span className="hidden sm:inline">Find</span>
  </>
);
