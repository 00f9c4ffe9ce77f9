"use client";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page's script is awake: false in what the server draws, and in the first drawing of the browser. */
export const useAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
