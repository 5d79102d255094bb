import { Fragment, type ReactNode } from "react";

/** Facts in a row, set apart by dots; a line breaks between them, never before a dot or within a short one. */
export function Parts({ of }: { readonly of: readonly ReactNode[] }) {
  const parts = of.filter(Boolean);
  return parts.map((part, at) => (
    // Their order is all that tells them apart.
    <Fragment key={at}>
      {at > 0 && " "}
      <span className="part">
        {part}
        {at < parts.length - 1 && "\u00a0·"}
      </span>
    </Fragment>
  ));
}
