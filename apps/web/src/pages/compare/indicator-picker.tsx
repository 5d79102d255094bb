import {
  type ComparisonSummary,
  type IndicatorId,
  judgementOf,
  judgementWord,
  matrixOf,
} from "@yiheng/domain";
import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { compareWords } from "./words.ts";

interface PickerProps {
  readonly comparisons: readonly ComparisonSummary[];
  /** As they stand in the overview. */
  readonly inOrder: readonly ComparisonSummary[];
  readonly current: IndicatorId;
}

/** Chooses the indicator: a list with verdicts beside the page, one field with steps on a phone. */
export function IndicatorPicker({ comparisons, inOrder, current }: PickerProps) {
  const words = useWords(compareWords);
  return (
    <nav className="picker" aria-label={words.pick}>
      <PickerField inOrder={inOrder} current={current} />
      <PickerList comparisons={comparisons} current={current} />
    </nav>
  );
}

function PickerField({ inOrder, current }: Omit<PickerProps, "comparisons">) {
  const { messages, say } = useLanguage();
  const words = useWords(compareWords);
  const { here } = useSelection();
  const [, navigate] = useLocation();
  const index = inOrder.findIndex(({ indicator }) => indicator.id === current);
  const step = (to: ComparisonSummary | undefined, sign: string, label: string) =>
    to && (
      <Link href={here({ indicator: to.indicator.id })} className="step" aria-label={label}>
        {sign}
      </Link>
    );
  return (
    <div className="picker-field">
      {step(inOrder[index - 1], "‹", words.previous)}
      <select
        aria-label={words.pick}
        value={current}
        onChange={({ target }) => {
          const chosen = inOrder.find(({ indicator }) => indicator.id === target.value);
          if (chosen) navigate(here({ indicator: chosen.indicator.id }));
        }}
      >
        {inOrder.map(({ indicator }) => (
          <option key={indicator.id} value={indicator.id}>
            {messages.domain[indicator.domain]} · {say(indicator.name)}
          </option>
        ))}
      </select>
      {step(inOrder[index + 1], "›", words.next)}
    </div>
  );
}

function PickerList({ comparisons, current }: Omit<PickerProps, "inOrder">) {
  const { messages } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) bringIntoView(list.current, current);
  }, [current]);
  return (
    <div className="picker-list" ref={list}>
      {matrixOf(comparisons).map(({ domain, shared, alone }) => (
        <section key={domain}>
          <h2>{messages.domain[domain]}</h2>
          <ul>
            {shared.map((comparison) => (
              <PickerItem key={comparison.indicator.id} comparison={comparison} current={current} />
            ))}
          </ul>
          {alone.length > 0 && (
            <details open={alone.some(({ indicator }) => indicator.id === current)}>
              <summary>{messages.overview.single(alone.length)}</summary>
              <ul>
                {alone.map((comparison) => (
                  <PickerItem key={comparison.indicator.id} comparison={comparison} current={current} />
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </div>
  );
}

/** Scrolls the list alone, and only where the current indicator is out of its sight; the page stays. */
function bringIntoView(list: HTMLElement, id: IndicatorId): void {
  const item = list.querySelector<HTMLElement>(`[data-indicator="${CSS.escape(id)}"]`);
  if (item === null) return;
  const top = item.offsetTop - list.scrollTop;
  const isSeen = top >= 0 && list.offsetTop + top + item.offsetHeight <= window.innerHeight;
  if (!isSeen) list.scrollTop = item.offsetTop - list.clientHeight / 3;
}

function PickerItem({
  comparison,
  current,
}: {
  readonly comparison: ComparisonSummary;
  readonly current: IndicatorId;
}) {
  const { messages, say } = useLanguage();
  const { here } = useSelection();
  const { indicator } = comparison;
  const judgement = judgementOf(comparison);
  return (
    <li>
      <Link
        href={here({ indicator: indicator.id })}
        className="picker-item"
        data-indicator={indicator.id}
        aria-current={indicator.id === current ? "true" : undefined}
      >
        {say(indicator.name)}
        <span className={`dot dot-${judgement}`} title={judgementWord(judgement, messages)} />
      </Link>
    </li>
  );
}
