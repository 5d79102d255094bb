import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { Stamp } from "@yiheng/contract";
import { useRef, useState } from "react";
import { changesQuery, releasesQuery } from "../../address/release-queries.ts";
import { indicatorsQuery } from "../../api/queries.ts";
import { late } from "../../late.ts";
import { releaseListsQuery } from "../../stage/release-lists.ts";
import { type History, releasesIn, type Standing } from "./judge.ts";

/** What came of a check. */
export type Verdict =
  | { readonly state: "reading" }
  | { readonly state: "too-large" }
  | { readonly state: "unreadable" }
  | { readonly state: "foreign" }
  | { readonly state: "damaged"; readonly stamp: Stamp | undefined }
  /** The file is whole, but the releases could not be asked for. */
  | { readonly state: "unasked"; readonly stamp: Stamp }
  | (Standing & { readonly stamp: Stamp });

export interface Checked {
  readonly name: string;
  readonly verdict: Verdict;
}

/** What looks into files, and what compares them; they come with the first file. */
const examining = late(() => import("./examine.ts"));
const judging = late(() => import("./judge.ts"));

/** Checks one file after another; a file that is dropped while another is read takes its place. */
export function useCheck(): { readonly checked: Checked | undefined; readonly check: (file: File) => void } {
  const client = useQueryClient();
  const [checked, setChecked] = useState<Checked>();
  const latest = useRef(0);
  const check = (file: File) => {
    latest.current += 1;
    const mine = latest.current;
    const { name } = file;
    const say = (verdict: Verdict) => mine === latest.current && setChecked({ name, verdict });
    say({ state: "reading" });
    void verdictOn(file, client).then(say);
  };
  return { checked, check };
}

async function verdictOn(file: File, client: QueryClient): Promise<Verdict> {
  const { examine, largestFile } = await examining.bring();
  if (file.size > largestFile) return { state: "too-large" };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return { state: "unreadable" };
  const examined = examine(new Uint8Array(bytes));
  if (examined.state !== "whole") return examined;
  const { stamp } = examined;
  try {
    return { stamp, ...(await standingOf(stamp, client)) };
  } catch {
    return { state: "unasked", stamp };
  }
}

/** Asks the API what it needs to know to say how a file stands. */
async function standingOf(stamp: Stamp, client: QueryClient): Promise<Standing> {
  const { judge } = await judging.bring();
  const lists = await client.ensureQueryData(releaseListsQuery);
  // What has changed is told in the names of indicators.
  client.setQueryData(indicatorsQuery.queryKey, { items: lists.indicators, release: lists.release });
  const { items: releases } = await client.ensureQueryData(releasesQuery);
  const histories = new Map<string, History>();
  for (const release of releasesIn(stamp)) {
    const isRecorded = releases.some(({ id, recordedOn }) => id === release && recordedOn !== undefined);
    if (release !== lists.release && isRecorded)
      histories.set(release, await client.ensureQueryData(changesQuery(release)));
  }
  return judge(stamp, lists, releases, (release) => histories.get(release));
}
