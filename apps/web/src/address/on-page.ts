import type { PageRoute, Selection } from "@yiheng/address";
import type {
  Designation,
  Domain,
  Hospital,
  Observation,
  Programme,
  ReleaseChange,
  SourceDocument,
} from "@yiheng/domain";

/** What a page shows: its route, what it is about, and what was chosen. */
export interface Shown {
  readonly route: PageRoute | undefined;
  /** The hospital or document in the path, or the one that stands there without. */
  readonly id: string | undefined;
  readonly indicator: string | undefined;
  readonly selection: Pick<Selection, "hospital" | "receipt" | "designation">;
  readonly domainOf: (indicator: string) => Domain | undefined;
}

/** Which records of a kind each page shows; a page that is not named shows none. */
type ByPage<Item> = Partial<Record<PageRoute, (item: Item, shown: Shown) => boolean>>;

const figures: ByPage<Observation> = {
  "/": isChosen,
  "/compare": (figure, shown) => isChosen(figure, shown) && figure.indicator === shown.indicator,
  "/specialties": (figure, shown) =>
    isChosen(figure, shown) && shown.domainOf(figure.indicator) === "specialty",
  "/coverage": isChosen,
  "/requests/:id?": ({ hospital }, { id }) => hospital === id,
  "/hospitals/:id?": ({ hospital }, { id }) => hospital === id,
  "/documents/:id?": ({ receipt }, { id }) => receipt.document === id,
};

const titles: ByPage<Designation> = {
  "/specialties": isChosen,
  "/hospitals/:id?": ({ hospital }, { id }) => hospital === id,
  "/documents/:id?": ({ receipt }, { id }) => receipt.document === id,
};

/** The overview says an indicator's name and verdict, not its definition. */
const seenOnOverview = new Set(["id", "name_zh", "name_en", "kind", "unit", "conditions"]);

const definitions: ByPage<ReleaseChange> = {
  "/": ({ columns }) => columns.some((column) => seenOnOverview.has(column)),
  "/compare": ({ record }, { indicator }) => record === indicator,
  "/dictionary": ({ record }, { indicator }) => indicator === undefined || record === indicator,
};

/** Where a hospital stands with its name and class. */
const hospitalRows: ByPage<Hospital> = {
  "/": isAmongChosen,
  "/compare": isAmongChosen,
  "/specialties": isAmongChosen,
  "/coverage": isAmongChosen,
  "/requests/:id?": (hospital, { id }) => hospital.id === id,
  "/hospitals/:id?": (hospital, { id }) => hospital.id === id,
};

const documentRows: ByPage<SourceDocument> = {
  "/hospitals/:id?": ({ hospital }, { id }) => hospital === id,
  "/documents/:id?": (document, { id }) => id === undefined || document.id === id,
};

const programmeRows: ByPage<Programme> = { "/specialties": () => true };

function isAmongChosen({ id }: Hospital, { selection }: Shown): boolean {
  return selection.hospital.length === 0 || selection.hospital.includes(id);
}

/** No hospital chosen means all. */
function isChosen({ hospital }: Pick<Observation, "hospital">, { selection }: Shown): boolean {
  return selection.hospital.length === 0 || selection.hospital.includes(hospital);
}

/** Whether a change touches what a page shows, as it was or as it is, or the receipt that is open on it. */
export function isOnPage(change: ReleaseChange, shown: Shown): boolean {
  const { receipt, designation } = shown.selection;
  switch (change.table) {
    case "observations":
      return change.record === receipt || isEither(change, figures, shown);
    case "designations":
      return change.record === designation || isEither(change, titles, shown);
    case "hospitals":
      return isEither(change, hospitalRows, shown);
    case "documents":
      return isEither(change, documentRows, shown);
    case "programmes":
      return isEither(change, programmeRows, shown);
    case "indicators":
      return isEither({ after: change }, definitions, shown);
  }
}

function isEither<Item>(
  { before, after }: { readonly before?: Item; readonly after?: Item },
  pages: ByPage<Item>,
  shown: Shown,
): boolean {
  const shows = shown.route && pages[shown.route];
  return [before, after].some((side) => side !== undefined && shows?.(side, shown) === true);
}
