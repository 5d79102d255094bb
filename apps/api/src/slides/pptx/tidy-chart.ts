/** A chart's XML: no points where there is no figure, and the font for Chinese as well as for Latin letters. */
export function chartXml(xml: string, fontFace: string): string {
  return xml
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, "")
    .replace(
      /<a:latin typeface="[^"]*"\s*\/>(?!\s*<a:ea)/gu,
      (latin) => `${latin}<a:ea typeface="${fontFace}"/>`,
    );
}
