const patienceMs = 20_000;

/**
 * Asks the server while a deck is played. Unlike other answers, one of another release never loads the page anew: what
 * is on the screen stays.
 */
export async function askServer<Answer>(path: string): Promise<Answer> {
  return (await (await answerOf(path, "application/json")).json()) as Answer;
}

export async function askServerForText(path: string): Promise<string> {
  return (await answerOf(path, "text/plain")).text();
}

async function answerOf(path: string, accept: string): Promise<Response> {
  const signal = AbortSignal.timeout(patienceMs);
  const answer = await fetch(path, { headers: { accept }, cache: "no-cache", signal });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}
