import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["YIHENG_API"] ?? "http://127.0.0.1:4870";

export default defineConfig({
  plugins: [react()],
  // Lightning CSS writes light-dark() out for browsers that lack it.
  css: { transformer: "lightningcss", lightningcss: { targets: { chrome: 109 << 16 } } },
  build: {
    // Chrome 109 is the last on Windows 7.
    target: "chrome109",
    assetsInlineLimit: 0,
    // The chunks are few; the code that preloads them would weigh more than it saves.
    modulePreload: false,
  },
  // The server's entry must find everything in itself: it is loaded from a folder without packages.
  ssr: { noExternal: true },
  server: { proxy: { "/api": api, "/healthz": api, "/readyz": api } },
});
