import type { Branded } from "./brand.ts";
import type { HospitalId } from "./hospital.ts";
import type { Localized } from "./localized.ts";

export type DocumentId = Branded<"document">;

/** Whether a date or period stands in the text or follows from its circumstances. */
export const bases = ["printed", "implied"] as const;
export type Basis = (typeof bases)[number];

/** The type of a document that is a hospital's answer to a request and no published report. */
export const replyType = "reply";

/** A source document: what a hospital published, known by the hash of its text. */
export interface SourceDocument {
  readonly id: DocumentId;
  readonly hospital: HospitalId;
  readonly title: Localized;
  readonly type: string;
  readonly publisher: Localized;
  readonly publishedOn?: string;
  readonly covers: { readonly from: string; readonly to: string; readonly basis: Basis };
  readonly url?: string;
  readonly fileName: string;
  readonly textSha256: string;
  /** Length of the text in Unicode code points. */
  readonly chars: number;
  readonly cannotTell?: Localized;
  readonly note?: Localized;
}

/** What a page of many figures says of their documents. */
export type DocumentSummary = Pick<
  SourceDocument,
  "id" | "hospital" | "title" | "publisher" | "publishedOn" | "url"
>;

/** Where a figure stands in its document; offsets are Unicode code points, end exclusive. */
export interface Receipt {
  readonly document: DocumentId;
  readonly section: string;
  /** 1-based number of the non-blank line. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The characters of the text from start to end. */
  readonly printed: string;
  /** True where the document is the hospital's answer to a request, not something that it published. */
  readonly isReply?: boolean;
}
