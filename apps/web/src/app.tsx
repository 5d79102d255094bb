import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Suspense, useEffect } from "react";
import { Route, Switch } from "wouter";
import { AppFooter } from "./components/app-footer.tsx";
import { AppHeader } from "./components/app-header.tsx";
import { FailureBoundary } from "./components/failure.tsx";
import { NotFound } from "./components/not-found.tsx";
import { Skeleton } from "./components/skeleton.tsx";
import { showRoutes } from "./deck/deck-address.ts";
import { useCall } from "./companion/use-call.ts";
import { LanguageProvider, useLanguage } from "./i18n/language.tsx";
import {
  addressNotes,
  companion,
  designationReceipt,
  observationReceipt,
  playPage,
  printPage,
} from "./late-parts.ts";
import { PageView, screenRoutes } from "./pages/page.tsx";
import { useSelection } from "./selection/use-selection.ts";

/** The whole product: one frame, its pages, and the receipt that any figure opens; a deck that is shown has no frame. */
export function App() {
  const { selection } = useSelection();
  return (
    <Suspense>
      <LanguageProvider locale={selection.lang}>
        <Switch>
          <Route path={showRoutes.play}>
            <playPage.View />
          </Route>
          <Route path={showRoutes.print}>
            <printPage.View />
          </Route>
          <Route>
            <Frame />
          </Route>
        </Switch>
      </LanguageProvider>
    </Suspense>
  );
}

function Frame() {
  const { messages } = useLanguage();
  const { path, selection, isRemarkable } = useSelection();
  const call = useCall();
  useDocumentAttributes();
  return (
    <>
      <a href="#content" className="skip">
        {messages.skip}
      </a>
      <AppHeader />
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <FailureBoundary key={path} messages={messages} onRetry={reset}>
            <Suspense fallback={<Skeleton />}>
              {isRemarkable && <addressNotes.View />}
              <Switch>
                {screenRoutes.map((route) => (
                  <Route key={route} path={route}>
                    <PageView route={route} />
                  </Route>
                ))}
                <Route component={NotFound} />
              </Switch>
              {selection.receipt && <observationReceipt.View id={selection.receipt} />}
              {selection.designation && <designationReceipt.View id={selection.designation} />}
              <AppFooter />
            </Suspense>
          </FailureBoundary>
        )}
      </QueryErrorResetBoundary>
      {call && <companion.View call={call} />}
    </>
  );
}

/** Language, theme and size belong to the root element, where the stylesheet and screen readers look. */
function useDocumentAttributes(): void {
  const { selection } = useSelection();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = selection.lang === "zh" ? "zh-CN" : "en";
    root.dataset["theme"] = selection.theme;
    root.dataset["density"] = selection.density;
    // From here on links are steps within the page, not loads of a new one.
    root.dataset["live"] = "";
    // A printed address must lead back here; a stylesheet cannot know where here is.
    root.style.setProperty("--origin", JSON.stringify(location.origin));
  }, [selection.lang, selection.theme, selection.density]);
}
