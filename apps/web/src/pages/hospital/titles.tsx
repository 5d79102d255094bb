import { useSuspenseQuery } from "@tanstack/react-query";
import { designationsByLevel, type Hospital, profileTitle } from "@yiheng/domain";
import { designationsQuery, programmesQuery } from "../../api/queries.ts";
import { CardMenu } from "../../components/card-menu.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { DesignationBadge } from "../specialties/designation-badge.tsx";
import { titleFiles } from "./profile-files.ts";
import { hospitalWords } from "./words.ts";

/** The hospital's titles by level and by what they amount to. */
export function Titles({ hospital }: { readonly hospital: Hospital }) {
  const { messages } = useLanguage();
  const words = useWords(hospitalWords);
  const { selection } = useSelection();
  const programmes = new Map(
    useSuspenseQuery(programmesQuery).data.items.map((programme) => [programme.id, programme]),
  );
  const own = useSuspenseQuery(designationsQuery).data.items.filter(
    (designation) => designation.hospital === hospital.id,
  );
  return (
    <section className="card" aria-labelledby="titles-title">
      <div className="card-head">
        <h2 id="titles-title">{words.titles}</h2>
        <CardMenu
          card={{
            title: profileTitle("titles", hospital.name),
            hospitals: [hospital.id],
            ...titleFiles(hospital.id, selection),
          }}
        />
      </div>
      <p className="quiet section-note">{own.length === 0 ? words.none : words.titlesNote}</p>
      {designationsByLevel(own, programmes).map(({ level, byStanding }) => (
        <section key={level} className="title-level" aria-label={messages.level[level]}>
          <h3>{messages.level[level]}</h3>
          {byStanding.map(({ standing, designations }) => (
            <div key={standing} className="title-standing">
              <span className="quiet">
                {messages.standing[standing]} {designations.length}
              </span>
              <span className="badges">
                {designations.map((designation) => (
                  <DesignationBadge
                    key={designation.id}
                    designation={designation}
                    programme={programmes.get(designation.programme)}
                    within={standing}
                  />
                ))}
              </span>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}
