import { categoryNames, type Designation, type Programme, type Specialty, standingOf } from "@yiheng/domain";
import { both, originColumns, placeColumns, type Surroundings } from "./observed-columns.ts";
import type { ColumnOf } from "./table.ts";
import { fileWords, terms } from "./words.ts";

/** What a designation refers to beside its hospital and its document. */
export interface DesignationCatalogue {
  readonly programmes: readonly Programme[];
  readonly specialties: readonly Specialty[];
}

type Columns = readonly ColumnOf<Designation>[];

/** The columns of designations: words in one language for readers, then codes for machines. */
export function designationColumns(around: Surroundings, catalogue: DesignationCatalogue): Columns {
  return [
    ...nameColumns(around, catalogue),
    ...stateColumns(around),
    ...placeColumns<Designation>(around, ({ receipt }) => receipt),
    ...originColumns<Designation>(around),
    ...codeColumns(catalogue),
  ];
}

function nameColumns({ lang, hospitals }: Surroundings, catalogue: DesignationCatalogue): Columns {
  const nameOf = new Map(hospitals.map((hospital) => [hospital.id, hospital.name[lang]]));
  const programmes = new Map(catalogue.programmes.map((programme) => [programme.id, programme]));
  const specialties = new Map(catalogue.specialties.map(({ code, name }) => [code, name[lang]]));
  return [
    ["hospital_name", ({ hospital }) => nameOf.get(hospital), both("医院", "Hospital")],
    ["label", ({ label }) => label[lang], both("称号", "Title")],
    [
      "programme_name",
      ({ programme }) => programmes.get(programme)?.name[lang],
      both("所属项目", "Programme"),
    ],
    [
      "level_name",
      ({ programme: id }) => {
        const programme = programmes.get(id);
        return programme && terms[lang].level[programme.level];
      },
      both("级别", "Level"),
    ],
    [
      "category_name",
      ({ programme: id }) => {
        const programme = programmes.get(id);
        return programme && categoryNames[programme.category][lang];
      },
      both("项目类别", "Category"),
    ],
    [
      "specialty_name",
      ({ specialty }) => specialty && specialties.get(specialty),
      both("诊疗科目", "Specialty"),
    ],
    ["specialty", ({ specialty }) => specialty, both("科目代码", "Subject code")],
  ];
}

function stateColumns({ lang }: Surroundings): Columns {
  const words = fileWords[lang];
  return [
    ["standing_name", ({ status }) => terms[lang].standing[standingOf(status)], both("归类", "Standing")],
    ["status_name", ({ status }) => terms[lang].status[status], both("状态", "Status")],
    ["level_value", ({ levelValue }) => levelValue, both("等次", "Grade")],
    ["event_name", ({ event }) => terms[lang].event[event], both("新获或持有", "New or held")],
    ["period_from", ({ period }) => period.from, both("起", "From")],
    ["period_to", ({ period }) => period.to, both("止", "To")],
    ["batch", ({ batch }) => batch, both("批次", "Batch")],
    ["scope_name", ({ scope }) => terms[lang].scope[scope], both("口径", "Scope")],
    ["list_total", ({ list }) => list.total, both("名单总数", "In the printed list")],
    [
      "list_open",
      ({ list }) => (list.isOpen ? words.openList : words.closedList),
      both("名单是否列全", "Is the list complete"),
    ],
    ["note", ({ note }) => note?.[lang], both("说明", "Note")],
    ["printed", ({ receipt }) => receipt.printed, both("原文", "As printed")],
  ];
}

function codeColumns({ programmes }: DesignationCatalogue): Columns {
  const levels = new Map(programmes.map(({ id, level }) => [id, level]));
  return [
    ["id", ({ id }) => id, both("称号编号", "Title id")],
    ["hospital", ({ hospital }) => hospital, both("医院代码", "Hospital id")],
    ["programme", ({ programme }) => programme, both("项目代码", "Programme id")],
    ["level", ({ programme }) => levels.get(programme), both("级别代码", "Level id")],
    ["standing", ({ status }) => standingOf(status), both("归类代码", "Standing id")],
    ["status", ({ status }) => status, both("状态代码", "Status id")],
    ["event", ({ event }) => event, both("新获或持有代码", "Event id")],
    ["scope", ({ scope }) => scope, both("口径代码", "Scope id")],
    ["document", ({ receipt }) => receipt.document, both("文件编号", "Document id")],
  ];
}
