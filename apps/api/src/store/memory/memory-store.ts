import type { Dataset } from "@yiheng/dataset";
import type { Store } from "../store.ts";

/** A store over a dataset in memory: the plainest engine, for tests and as the measure of the others. */
export function openMemoryStore(dataset: Dataset, release: string): Store {
  const domainOf = new Map(dataset.indicators.map(({ id, domain }) => [id, domain]));
  const levelOf = new Map(dataset.programmes.map(({ id, level }) => [id, level]));
  return {
    release,
    hospitals: () => Promise.resolve(dataset.hospitals),
    documents: () => Promise.resolve(dataset.documents),
    indicators: () => Promise.resolve(dataset.indicators),
    programmes: () => Promise.resolve(dataset.programmes),
    specialties: () => Promise.resolve(dataset.specialties),
    observations: ({ id, hospitals, indicators, documents, domain, scope }) =>
      Promise.resolve(
        dataset.observations.filter(
          (observation) =>
            admits(id, observation.id) &&
            lists(hospitals, observation.hospital) &&
            lists(indicators, observation.indicator) &&
            lists(documents, observation.receipt.document) &&
            admits(domain, domainOf.get(observation.indicator)) &&
            admits(scope, observation.scope),
        ),
      ),
    designations: ({ hospitals, documents, programmes, specialties, level, status }) =>
      Promise.resolve(
        dataset.designations.filter(
          (designation) =>
            lists(hospitals, designation.hospital) &&
            lists(documents, designation.receipt.document) &&
            lists(programmes, designation.programme) &&
            lists(specialties, designation.specialty) &&
            admits(level, levelOf.get(designation.programme)) &&
            admits(status, designation.status),
        ),
      ),
    close: () => Promise.resolve(),
  };
}

function admits(wanted: string | undefined, value: string | undefined): boolean {
  return wanted === undefined || wanted === value;
}

function lists(wanted: readonly string[] | undefined, value: string | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}
