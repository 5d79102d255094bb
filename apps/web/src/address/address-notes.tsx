import { useSelection } from "../selection/use-selection.ts";
import { ReleaseNote } from "./release-note.tsx";
import { StrayNote } from "./stray-note.tsx";
import "../styles/address-notes.css";

/** What there is to say of the address itself, above what it leads to. */
export function AddressNotes() {
  const { release } = useSelection().selection;
  return (
    <>
      <StrayNote />
      {release && <ReleaseNote release={release} />}
    </>
  );
}
