import type { ReactElement } from "react";

/** Line drawings on a square of 24; no font has all of them. */
const drawings = {
  previous: <path d="m15 5-7 7 7 7" />,
  next: <path d="m9 5 7 7-7 7" />,
  light: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M18.7 5.3 17 7M7 17l-1.7 1.7" />
    </>
  ),
  dark: <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z" />,
  presenter: <path d="M3 4h13v9H3zM9 17h12V8M6.5 20l3-7" />,
  fullScreen: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  help: <path d="M8.5 9a3.5 3.5 0 1 1 5.200 3.100c-1.100.6-1.700 1.200-1.700 2.400M12 18.300v.2" />,
  close: <path d="m6 6 12 12M18 6 6 18" />,
} satisfies Readonly<Record<string, ReactElement>>;

export type IconName = keyof typeof drawings;

/** A drawing in the size and colour of the text round it; what it means, its button says. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
