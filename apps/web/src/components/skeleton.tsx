import { useLanguage } from "../i18n/language.tsx";

/** Keeps the page's shape while its data is on the way. */
export function Skeleton() {
  const { messages } = useLanguage();
  return (
    <main id="content" className="page" aria-busy="true">
      <p className="visually-hidden" role="status">
        {messages.state.loading}
      </p>
      <div className="skeleton skeleton-title" />
      {Array.from({ length: 10 }, (_, index) => (
        <div key={index} className="skeleton skeleton-row" />
      ))}
    </main>
  );
}
