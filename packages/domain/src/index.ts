export type { Branded } from "./brand.ts";
export * from "./localized.ts";
export { groupBy } from "./group-by.ts";
export * from "./hospital.ts";
export * from "./document.ts";
export * from "./indicator.ts";
export * from "./period.ts";
export * from "./observation.ts";
export * from "./designation.ts";
export type { Dataset } from "./dataset.ts";
export * from "./release.ts";
export * from "./cell.ts";
export * from "./verdict.ts";
export * from "./order.ts";
export { type Reason, type ReasonCode, reasonCodes } from "./comparability/reason.ts";
export { reasonInGeneral, reasonWeights } from "./comparability/weight.ts";
export { reasonSentence, remedySentence } from "./comparability/sentence.ts";
export * from "./comparison.ts";
export * from "./comparison-summary.ts";
export * from "./judgement.ts";
export * from "./coverage.ts";
export { isApplicable } from "./choice.ts";
export * from "./specialty-grid.ts";
export { figureWords } from "./figure-words.ts";
export { byNearness, nearest } from "./nearest.ts";
export * from "./benchmark.ts";
export * from "./gap-sentence.ts";
export * from "./profile.ts";
export * from "./profile-summary.ts";
export { profileTitle } from "./profile-title.ts";
export { type Terms, termsZh } from "./terms.zh.ts";
export { termsEn } from "./terms.en.ts";
export * from "./pairs.ts";
export { type Ask, asks, statableWords } from "./request/ask.ts";
export * from "./request/request.ts";
export { parseRequestId, requestIdOf, type RequestMatter } from "./request/request-id.ts";
export { answerColumns, type SheetColumn, sheetColumns } from "./request/sheet-columns.ts";
export { askedPeriodText, gainSentence, printedNote, requestQuestion } from "./request/request-sentence.ts";
export * from "./entries.ts";
export * from "./topic.ts";
export * from "./dictionary.ts";
export { categoryNames } from "./category-names.ts";
export * from "./deck/deck.ts";
export * from "./deck/deck-text.ts";
export * from "./deck/deck-edit.ts";
export * from "./deck/deck-history.ts";
export * from "./deck/deck-merge.ts";
export * from "./deck/deck-key.ts";
export * from "./matrix.ts";
export * from "./chosen-hospitals.ts";
export { periodText } from "./period-text.ts";
export {
  type Claim,
  type ClaimKind,
  claimKinds,
  type ClaimMatter,
  type ClaimReason,
  type ClaimState,
  claimStates,
} from "./claim/claim.ts";
export { checkClaims } from "./claim/check-claims.ts";
