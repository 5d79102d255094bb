const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** Everything but what XML 1.0 allows as a character; no escape makes it readable. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot hold; a sign stands where each was. */
export function xmlSafe(text: string): string {
  return text.replace(forbidden, "\u{FFFD}");
}

/** A text as it stands in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return xmlSafe(text).replace(/[&<>"']/gu, (sign) => names[sign] ?? sign);
}
