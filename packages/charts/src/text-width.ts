/** Signs that take a full square: Chinese, full-width forms, curly quotes in Chinese fonts. */
const square =
  /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/u;
const narrow = /[ ,.:;'|!il1()]/u;

/** About how wide a text is, in ems: enough to leave room for it where there is no font to measure. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, sign) => width + signWidth(sign), 0);
}

function signWidth(sign: string): number {
  if (square.test(sign)) return 1;
  return narrow.test(sign) && sign !== "1" ? 0.36 : 0.62;
}
