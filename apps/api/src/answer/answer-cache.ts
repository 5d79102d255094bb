import type { Answer } from "./answer.ts";

export interface AnswerCacheOptions {
  readonly maxAnswers: number;
  readonly maxBytes: number;
}

/** Answers by key, the least recently used one going first when there are too many or they weigh too much. */
export interface AnswerCache {
  get(key: string): Answer | undefined;
  set(key: string, answer: Answer): void;
}

/** A bounded cache; weight is counted by the plain bytes of an answer. */
export function createAnswerCache({ maxAnswers, maxBytes }: AnswerCacheOptions): AnswerCache {
  const answers = new Map<string, Answer>();
  let newest: string | undefined;
  let weight = 0;
  const remove = (key: string) => {
    weight -= weightOf(answers.get(key));
    answers.delete(key);
  };
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer === undefined || key === newest) return answer;
      answers.delete(key);
      answers.set(key, answer);
      newest = key;
      return answer;
    },
    set(key, answer) {
      if (weightOf(answer) > maxBytes) return;
      remove(key);
      answers.set(key, answer);
      newest = key;
      weight += weightOf(answer);
      for (const oldest of answers.keys()) {
        if (answers.size <= maxAnswers && weight <= maxBytes) break;
        remove(oldest);
      }
    },
  };
}

function weightOf(answer: Answer | undefined): number {
  return answer?.ready.identity?.bytes.length ?? 0;
}
