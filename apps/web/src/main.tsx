import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { plantSeed, readSeed } from "./api/seed.ts";
import { App } from "./app.tsx";
import { loadCatalogue } from "./i18n/catalogues.ts";
import { loadPages } from "./pages/load-pages.ts";
import { parseSelection } from "./selection/selection.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/matrix.css";
import "./styles/compare.css";
import "./styles/receipt.css";
import "./styles/media.css";

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1 } } });
plantSeed(client, readSeed());
const { lang } = parseSelection(location.search);
const [pages] = await Promise.all([loadPages(location.pathname), loadCatalogue(lang)]);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");

const app = (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App pages={pages} />
    </QueryClientProvider>
  </StrictMode>
);

// The server's view is taken over where there is one; a page that came without is drawn here.
if (root.firstElementChild?.hasAttribute("data-fallback")) createRoot(root).render(app);
else hydrateRoot(root, app);
