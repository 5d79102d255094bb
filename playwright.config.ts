import { defineConfig } from "@playwright/test";

const address = process.env["YIHENG_ADDRESS"] ?? "http://127.0.0.1:4879";
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

export default defineConfig({
  testDir: "tests/journeys",
  outputDir: "reports/journeys",
  forbidOnly: true,
  workers: 2,
  fullyParallel: true,
  reporter: "list",
  timeout: 150_000, // axe on a table of a thousand cells takes its time on a busy machine
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    actionTimeout: 15_000,
    // the tour of a first visit has a journey of its own; in the others the reader has been here before
    storageState: {
      cookies: [],
      origins: [{ origin: address, localStorage: [{ name: "yiheng.tour", value: "seen" }] }],
    },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // the copies that the app keeps have a journey of their own; in the others the server answers
    serviceWorkers: "block",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chromium" }],
  // scripts/run.mjs picks a free port; by hand, this serves what the last build left behind
  webServer: {
    command: "node --enable-source-maps apps/api/dist/main.js",
    url: `${address}/readyz`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: new URL(address).port,
      YIHENG_VAR: process.env["YIHENG_VAR"] ?? "var/journeys",
      // the journeys bring a text of their own where they need one, so they do not depend on what is at hand
      YIHENG_ARCHIVE: "tests/journeys/no-archive",
      LOG_LEVEL: "warn",
    },
  },
});
