import { FindPanel } from "@/components/catalogue/find-panel";
import { FrameScript } from "@/components/layout/frame-script";
import { setThemeAction } from "@/lib/platform/theme-action";

/** All of a page's frame that the browser wakes up. */
export const LiveFrame = () => (
  <>
    <FindPanel />
    <FrameScript setTheme={setThemeAction} />
  </>
);
