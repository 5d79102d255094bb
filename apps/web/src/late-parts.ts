import type { Selection } from "@yiheng/address";
import { locales } from "@yiheng/domain";
import { loadCatalogue } from "./i18n/catalogues.ts";
import { latePart } from "./late-part.tsx";

/** The receipt of a figure: most visits open none at first. */
export const observationReceipt = latePart(() =>
  import("./components/observation-receipt.tsx").then(({ ObservationReceipt }) => ObservationReceipt),
);

export const designationReceipt = latePart(() =>
  import("./components/designation-receipt.tsx").then(({ DesignationReceipt }) => DesignationReceipt),
);

/** What a figure is to the own hospital's: only for readers who chose one. */
export const benchmarkLine = latePart(() =>
  import("./pages/overview/benchmark-line.tsx").then(({ BenchmarkLine }) => BenchmarkLine),
);

/** What accompanies every page, long after it can be read: help, and reading without the server. */
export const companion = latePart(() =>
  import("./companion/companion.tsx").then(({ Companion }) => Companion),
);

/** The tour of a first visit, and whenever it is asked for again. */
export const tour = latePart(() => import("./tour/tour.tsx").then(({ Tour }) => Tour));

/** Whether copies are kept on this machine: for who opens the menu of display. */
export const offlineChoice = latePart(() =>
  import("./offline/offline-choice.tsx").then(({ OfflineChoice }) => OfflineChoice),
);

/** Adding the view to a deck: for who opens its menu. */
export const viewActions = latePart(() =>
  import("./deck/view-actions.tsx").then(({ ViewActions }) => ViewActions),
);

/** A deck on the whole screen, and on paper; with the words of both languages, which may change without a server. */
export const playPage = latePart(async () => {
  const [{ PlayPage }] = await Promise.all([
    import("./pages/play/play-page.tsx"),
    ...locales.map((locale) => loadCatalogue(locale)),
  ]);
  return PlayPage;
});
export const printPage = latePart(() =>
  import("./pages/play/print-page.tsx").then(({ PrintPage }) => PrintPage),
);

/** Whose view the overview takes, for the same readers. */
export const ownNote = latePart(() => import("./pages/overview/own-note.tsx").then(({ OwnNote }) => OwnNote));

/** What is said of an address itself, such as that it was made under an older release. */
export const addressNotes = latePart(() =>
  import("./address/address-notes.tsx").then(({ AddressNotes }) => AddressNotes),
);

/** Brings every part; for the server, which renders any address. */
export async function bringAll(): Promise<void> {
  await Promise.all([
    observationReceipt.bring(),
    designationReceipt.bring(),
    benchmarkLine.bring(),
    ownNote.bring(),
    addressNotes.bring(),
  ]);
}

/** Brings the parts that an address shows from the start. */
export async function bringShown({ receipt, designation, own }: Selection): Promise<void> {
  await Promise.all([
    receipt && observationReceipt.bring(),
    designation && designationReceipt.bring(),
    own && benchmarkLine.bring(),
    own && ownNote.bring(),
  ]);
}
