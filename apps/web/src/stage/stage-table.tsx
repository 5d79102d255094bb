import type { TableBlock, TableColumn, TableRow } from "@yiheng/slides";
import { StageHospital } from "./stage-hospital.tsx";
import { StageItem } from "./stage-item.tsx";
import { shownItem, type TableLayout, type TableStyle } from "./table-layout.ts";

interface StageTableProps {
  readonly block: TableBlock;
  readonly layout: TableLayout;
}

/** A table as a table, its columns as wide as was reckoned; on a narrow frame a row's head has its own line. */
export function StageTable({ block, layout }: StageTableProps) {
  const { head, columns, rows, leftOut } = block;
  const { widths, style } = layout;
  const { beside } = layout;
  const drawn = beside === undefined ? layout.columns : [...layout.columns, beside];
  const form = `${style.isInline ? " is-inline" : ""}${style.isFolded ? " is-folded" : ""}`;
  return (
    <>
      <table className={`stage-table${form}`} role="table" style={{ "--columns": layout.columns.length }}>
        {!style.isFolded && (
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ width: `${width}em` }} />
            ))}
          </colgroup>
        )}
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {head}
            </th>
            {drawn.map((at) => (
              <ColumnHead key={at} column={columns[at]} isBeside={at === beside} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, at) => (
            // Two rows may have the same name.
            <Row key={at} row={row} drawn={drawn} beside={beside} columns={columns} style={style} />
          ))}
        </tbody>
      </table>
      {leftOut !== undefined && <p className="stage-left-out">{leftOut}</p>}
    </>
  );
}

function ColumnHead(props: { readonly column: TableColumn | undefined; readonly isBeside: boolean }) {
  const { label = "", unit, align = "start", seat } = props.column ?? {};
  return (
    <th scope="col" role="columnheader" className={classOf(align, props.isBeside)}>
      {seat === undefined ? label : <StageHospital name={label} seat={seat} />}
      {unit !== undefined && <span className="stage-unit"> {unit}</span>}
    </th>
  );
}

const classOf = (align: TableColumn["align"], isBeside: boolean) =>
  isBeside ? `is-${align} is-beside` : `is-${align}`;

interface RowProps {
  readonly row: TableRow;
  readonly drawn: readonly number[];
  readonly beside: number | undefined;
  readonly columns: readonly TableColumn[];
  readonly style: TableStyle;
}

function Row({ row: { head, seat, cells }, drawn, beside, columns, style }: RowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {seat === undefined ? head.text : <StageHospital name={head.text} seat={seat} />}
        {head.detail !== undefined && <span className="stage-unit"> {head.detail}</span>}
      </th>
      {drawn.map((at) => (
        <td key={at} role="cell" className={classOf(columns[at]?.align ?? "start", at === beside)}>
          {(cells[at] ?? []).map((item, place) => (
            <StageItem key={place} item={shownItem(item, style)} />
          ))}
        </td>
      ))}
    </tr>
  );
}
