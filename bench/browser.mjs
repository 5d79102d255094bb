// The browser that pages are measured in.
import { chromium } from "@playwright/test";
import { findBrowser } from "../scripts/browser.mjs";

export async function launchBrowser() {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ];
  return chromium.launch({ args, executablePath: await findBrowser() });
}
