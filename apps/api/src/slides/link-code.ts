import { encode } from "uqr";

/** A link as a code for phones: the squares of a QR code, dark ones true, with the quiet edge that readers need. */
export function linkCode(link: string): readonly (readonly boolean[])[] {
  return encode(link, { ecc: "M", border: 2 }).data;
}

/** The code as SVG of one path, black on white whatever surrounds it. */
export function codeSvg(squares: readonly (readonly boolean[])[]): string {
  const size = squares.length;
  const dark = squares.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join("")}"/></svg>`;
}
