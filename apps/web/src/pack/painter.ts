import type { ChartPainter } from "../charts/chart-painter.ts";
import { paintOnServer } from "../charts/paint-on-server.ts";

/** A drawing brings a style for what the pointer is over; under the pack's policy only the page's own style may stand. */
const paint: ChartPainter = (option, size) =>
  paintOnServer(option, size).replace(/<style\b[\s\S]*?<\/style>/gu, "");

globalThis.paintPackChart = paint;
