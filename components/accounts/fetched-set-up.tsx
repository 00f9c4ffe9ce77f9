"use client";
"use no memo";
import { lazy, Suspense } from "react";
import type { SetUpStepsProps } from "./set-up-steps";

const SetUpSteps = lazy(() =>
  import("./set-up-steps").then((part) => ({ default: part.SetUpSteps })),
);

/** Fetched where a factor is set up: giving a code, each time one signs in, must not weigh more for it. */
export const FetchedSetUp = (props: SetUpStepsProps) => (
  <Suspense>
    <SetUpSteps {...props} />
  </Suspense>
);
