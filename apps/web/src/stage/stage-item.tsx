import type { Opens, SlideItem } from "@yiheng/slides";
import type { ReactNode } from "react";
import { useStaging } from "./stage-context.ts";
import { StageVerdict } from "./stage-verdict.tsx";

/** A text of a slide: a verdict, a title with what it amounts to, a figure that opens its receipt, or just words. */
export function StageItem({ item }: { readonly item: SlideItem }) {
  const { text, detail, opens, isAbsent, judgement, standing } = item;
  if (judgement !== undefined) return <StageVerdict judgement={judgement} />;
  const kind = standing === undefined ? "" : ` is-title is-${standing}`;
  return (
    <Opener opens={opens} className={`stage-item${kind}${isAbsent ? " is-absent" : ""}`}>
      <span className="stage-text">{text}</span>
      {detail !== undefined && <span className="stage-detail"> {detail}</span>}
    </Opener>
  );
}

interface OpenerProps {
  readonly opens: Opens | undefined;
  readonly className: string;
  readonly label?: string;
  readonly children?: ReactNode;
}

/** What leads to a receipt, as a button or a link; plain where there is none to lead to. */
export function Opener({ opens, className, label, children }: OpenerProps) {
  const { onOpen, hrefOf } = useStaging();
  if (opens !== undefined && onOpen !== undefined) {
    return (
      <button type="button" className={`${className} opens`} aria-label={label} onClick={() => onOpen(opens)}>
        {children}
      </button>
    );
  }
  if (opens !== undefined && hrefOf !== undefined) {
    return (
      <a className={`${className} opens`} aria-label={label} href={hrefOf(opens)}>
        {children}
      </a>
    );
  }
  return <span className={className}>{children}</span>;
}
