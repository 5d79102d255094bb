/** Keeps the address of a page of decks, which holds a key, out of search engines and of what other servers are told. */
export function PrivatePage() {
  return (
    <>
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex" />
    </>
  );
}
