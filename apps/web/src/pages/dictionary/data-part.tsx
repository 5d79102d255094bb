import { useSuspenseQuery } from "@tanstack/react-query";
import { type Download, paths } from "@yiheng/contract";
import { downloadsQuery } from "../../api/queries.ts";
import { fileSize } from "../../components/file-size.ts";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { dataWords, packageTables } from "./data-words.ts";

/** The whole release in each of its forms, with what it is for and how large it is. */
export function DataPart() {
  const { messages } = useLanguage();
  const words = useWords(dataWords);
  const { items, release } = useSuspenseQuery(downloadsQuery).data;
  return (
    <>
      <section className="card" aria-labelledby="whole-title">
        <h2 id="whole-title">{words.whole}</h2>
        <div className="table-frame">
          <table className="figures downloads" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th scope="col" role="columnheader">
                  {words.columns.form}
                </th>
                <th scope="col" role="columnheader">
                  {words.columns.use}
                </th>
                <th scope="col" role="columnheader" className="number">
                  {words.columns.size}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {items.map((download) => (
                <DownloadRow key={download.file} download={download} />
              ))}
            </tbody>
          </table>
        </div>
        <p className="quiet download-note">
          {messages.footer.release} <code>{release}</code> · {words.license}
        </p>
      </section>
      <SingleTables />
    </>
  );
}

function DownloadRow({ download: { file, bytes } }: { readonly download: Download }) {
  const { locale } = useLanguage();
  const words = useWords(dataWords);
  // Only the workbook is in one language.
  const query = file === "yiheng.xlsx" ? `?lang=${locale}` : "";
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={`${paths.export}/${file}${query}`} download>
          {words.form[file]}
        </a>
      </th>
      <td role="cell">{words.use[file]}</td>
      <td role="cell" className="number">
        {fileSize(bytes)}
      </td>
    </tr>
  );
}

function SingleTables() {
  const words = useWords(dataWords);
  return (
    <section className="card" aria-labelledby="tables-title">
      <h2 id="tables-title">{words.tables}</h2>
      <p className="table-links">
        {packageTables.map((table) => (
          <a key={table} href={`${paths.export}/${table}.csv`} download>
            {words.table[table]}
          </a>
        ))}
        <a href={paths.docs}>{words.api}</a>
      </p>
    </section>
  );
}
