import "react";

declare module "react" {
  /** What a component tells the stylesheet, such as where an interval mark begins on its row's axis. */
  interface CSSProperties {
    [name: `--${string}`]: string | number | undefined;
  }
}
