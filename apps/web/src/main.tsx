import { parseSelection } from "@yiheng/address";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { plantSeed, readSeed } from "./api/seed.ts";
import { App } from "./app.tsx";
import { loadCatalogue } from "./i18n/catalogues.ts";
import { bringShown } from "./late-parts.ts";
import { bringPage } from "./pages/page.tsx";
import { unfoldOnPaper } from "./paper.ts";
import { bringOnReach } from "./reach.ts";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/header.css";
import "./styles/choices.css";
import "./styles/verdict.css";
import "./styles/matrix.css";
import "./styles/figure.css";
import "./styles/search.css";
import "./styles/menu.css";
import "./styles/narrow.css";
import "./styles/print.css";

/** Takes over the server's view where there is one; a page that came without is drawn here. */
async function start(root: HTMLElement): Promise<void> {
  const selection = parseSelection(location.search);
  await Promise.all([
    bringPage(location.pathname),
    loadCatalogue(selection.lang),
    bringShown(selection),
    firstFrame(),
  ]);
  const client = new QueryClient({
    // Never wait for the network: the server may be this machine, or its answers may be kept on it.
    defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1, networkMode: "always" } },
  });
  plantSeed(client, readSeed());
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>
  );
  if (root.firstElementChild?.hasAttribute("data-fallback")) createRoot(root).render(app);
  else hydrateRoot(root, app);
  bringOnReach(client);
  unfoldOnPaper();
}

/** Resolves once the page has been painted: what the server drew should be seen before scripts take their time. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
void start(root);
