/** Marks a file as a workspace of this program: "YHws". */
export const workspaceApplicationId = 0x59_48_77_73;

/**
 * The steps from an empty file to the present schema; a file says in `user_version` how many it has taken. A step
 * that was published is never changed: another is added.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE decks (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    created_at TEXT NOT NULL,
    saved_at TEXT NOT NULL
  ) STRICT;

  CREATE TABLE deck_keys (
    hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
    deck INTEGER NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    may TEXT NOT NULL CHECK (may IN ('edit', 'view')),
    UNIQUE (deck, may)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE slides (
    deck INTEGER NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL,
    view TEXT NOT NULL,
    headline TEXT NOT NULL,
    note TEXT NOT NULL,
    layout TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    PRIMARY KEY (deck, position),
    UNIQUE (deck, id)
  ) STRICT, WITHOUT ROWID;
  `,
];
