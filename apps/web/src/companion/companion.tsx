import { OfflineNotice } from "../offline/offline-notice.tsx";
import { useOfflineKeeping } from "../offline/use-offline-keeping.ts";
import { useTitle } from "../views/use-title.ts";
import { KeyboardHelp } from "./keyboard-help.tsx";
import "./companion.css";

/** What accompanies every page once it has been read a while: help with keys, and whether the server is still there. */
export function Companion({ call }: { readonly call: Event | true }) {
  useOfflineKeeping();
  useTitle();
  return (
    <>
      <OfflineNotice />
      <KeyboardHelp call={call} />
    </>
  );
}
