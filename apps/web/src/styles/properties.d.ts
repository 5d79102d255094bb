import "react";

declare module "react" {
  /** Where an interval mark begins and ends on its row's axis. */
  interface CSSProperties {
    "--from"?: string;
    "--to"?: string;
  }
}
