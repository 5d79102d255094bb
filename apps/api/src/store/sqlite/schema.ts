/** Marks a file as a release of this program ("YHNG"); another program's database is never touched. */
export const applicationId = 0x59_48_4e_47;

/** Raised by every change of the tables below; a release of another version is built anew. */
export const schemaVersion = 1;

const receipt = `
  document TEXT NOT NULL REFERENCES documents (id),
  section TEXT NOT NULL,
  paragraph INTEGER NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  printed TEXT NOT NULL,`;

/** The tables of a release; `position` keeps the order of the data files. */
export const schemaSql = `
CREATE TABLE release (id TEXT NOT NULL, schema_version INTEGER NOT NULL) STRICT;

CREATE TABLE hospitals (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  short_zh TEXT NOT NULL, short_en TEXT NOT NULL,
  city_zh TEXT NOT NULL, city_en TEXT NOT NULL,
  province_zh TEXT NOT NULL, province_en TEXT NOT NULL,
  type TEXT NOT NULL, grade TEXT NOT NULL, former_names TEXT NOT NULL,
  note_zh TEXT, note_en TEXT
) STRICT;

CREATE TABLE documents (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hospital TEXT NOT NULL REFERENCES hospitals (id),
  title_zh TEXT NOT NULL, title_en TEXT NOT NULL,
  type TEXT NOT NULL,
  publisher_zh TEXT NOT NULL, publisher_en TEXT NOT NULL,
  published_on TEXT,
  covers_from TEXT NOT NULL, covers_to TEXT NOT NULL, covers_basis TEXT NOT NULL,
  url TEXT, file_name TEXT NOT NULL, text_sha256 TEXT NOT NULL, chars INTEGER NOT NULL,
  cannot_tell_zh TEXT, cannot_tell_en TEXT, note_zh TEXT, note_en TEXT
) STRICT;

CREATE TABLE indicators (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  domain TEXT NOT NULL,
  name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  definition_zh TEXT NOT NULL, definition_en TEXT NOT NULL,
  kind TEXT NOT NULL, unit TEXT NOT NULL,
  polarity TEXT NOT NULL, polarity_note_zh TEXT NOT NULL, polarity_note_en TEXT NOT NULL,
  decimals INTEGER NOT NULL,
  numerator_zh TEXT, numerator_en TEXT, denominator_zh TEXT, denominator_en TEXT,
  appraisal_no TEXT, appraisal_match TEXT,
  conditions TEXT NOT NULL, aliases_zh TEXT NOT NULL,
  caveats_zh TEXT, caveats_en TEXT
) STRICT;

CREATE TABLE programmes (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  issuer_zh TEXT NOT NULL, issuer_en TEXT NOT NULL,
  level TEXT NOT NULL, category TEXT NOT NULL, ladder TEXT NOT NULL,
  region_zh TEXT, region_en TEXT, confusable_with TEXT NOT NULL,
  note_zh TEXT, note_en TEXT
) STRICT;

CREATE TABLE specialties (
  position INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name_zh TEXT NOT NULL, name_en TEXT NOT NULL,
  parent TEXT REFERENCES specialties (code) DEFERRABLE INITIALLY DEFERRED,
  aliases_zh TEXT NOT NULL
) STRICT;

CREATE TABLE observations (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hospital TEXT NOT NULL REFERENCES hospitals (id),
  indicator TEXT NOT NULL REFERENCES indicators (id),
  scope TEXT NOT NULL, scope_label_zh TEXT, scope_label_en TEXT,
  period_from TEXT, period_to TEXT NOT NULL, period_type TEXT NOT NULL, period_basis TEXT NOT NULL,
  value REAL, lower REAL, upper REAL, bound TEXT NOT NULL, qualifier TEXT NOT NULL, unit TEXT NOT NULL,
  ${receipt}
  population REAL, population_label_zh TEXT, population_label_en TEXT,
  base_period TEXT, statement TEXT NOT NULL, breakdown TEXT, variant TEXT,
  stated TEXT NOT NULL, conflicts_with TEXT NOT NULL,
  misprint INTEGER NOT NULL, note_zh TEXT, note_en TEXT
) STRICT;

CREATE TABLE designations (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hospital TEXT NOT NULL REFERENCES hospitals (id),
  programme TEXT NOT NULL REFERENCES programmes (id),
  specialty TEXT REFERENCES specialties (code),
  label_zh TEXT NOT NULL, label_en TEXT NOT NULL,
  scope TEXT NOT NULL, status TEXT NOT NULL, level_value TEXT, event TEXT NOT NULL,
  period_from TEXT, period_to TEXT, batch TEXT,
  list_total INTEGER, list_open INTEGER NOT NULL,
  ${receipt}
  misprint INTEGER NOT NULL, note_zh TEXT, note_en TEXT
) STRICT;

CREATE INDEX observations_by_indicator ON observations (indicator, hospital);
CREATE INDEX observations_by_document ON observations (document);
CREATE INDEX designations_by_programme ON designations (programme, hospital);
`;
