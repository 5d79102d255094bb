import { useSuspenseQuery } from "@tanstack/react-query";
import type { SourceDocument } from "@yiheng/domain";
import { Link } from "wouter";
import { hospitalsQuery } from "../../api/queries.ts";
import { HospitalName } from "../../components/hospital-name.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { documentWords } from "./words.ts";

/** The documents as links, by hospital. */
export function DocumentChooser({
  documents,
  current,
}: {
  readonly documents: readonly SourceDocument[];
  readonly current: SourceDocument | undefined;
}) {
  const { say } = useLanguage();
  const words = useWords(documentWords);
  const { there } = useSelection();
  const hospitals = useSuspenseQuery(hospitalsQuery).data.items;
  return (
    <nav className="selection-bar document-chooser" aria-label={words.choose}>
      {hospitals.map((hospital, seat) => (
        <div key={hospital.id} className={`document-group seat-${seat + 1}`}>
          <HospitalName hospital={hospital} seat={seat} />
          {documents
            .filter((document) => document.hospital === hospital.id)
            .map(({ id, title }) => (
              <Link
                key={id}
                href={there(`/documents/${id}`, { figure: undefined })}
                className="document-link"
                aria-current={id === current?.id ? "page" : undefined}
              >
                {say(title)}
              </Link>
            ))}
        </div>
      ))}
    </nav>
  );
}
