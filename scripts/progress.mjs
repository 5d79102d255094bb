// What is being done, with the seconds since the start.

const startedAt = performance.now();

export function say(sentence) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`[${seconds.padStart(5)} s] ${sentence}`);
}
