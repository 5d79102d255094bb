import type { WholeFile } from "@yiheng/contract";

/** The single tables of the data package that are handed out as they are. */
export const packageTables = [
  "observations",
  "indicators",
  "hospitals",
  "documents",
  "programmes",
  "specialties",
] as const;

const zh = {
  whole: "全部数据",
  columns: { form: "形式", use: "适合做什么", size: "大小" },
  form: {
    "yiheng.xlsx": "Excel 工作簿（XLSX）",
    "datapackage.zip": "数据包（ZIP，内为 CSV）",
    "yiheng.sqlite": "SQLite 数据库",
    "sdmx.csv": "SDMX-CSV 2.0",
  } satisfies Record<WholeFile, string>,
  use: {
    "yiheng.xlsx":
      "用 Excel 或 WPS 打开：对比、全部数字、称号、指标字典、医院、评定项目、诊疗科目与来源各一张表，文字随本页语言。",
    "datapackage.zip":
      "用程序读取，或改正、补充数据：各表中英对照，附字段说明（Frictionless Data Package）。",
    "yiheng.sqlite": "用 SQL 查询：一个文件，与本页所用的完全相同。",
    "sdmx.csv": "与统计系统交换：每个数字一行，带上下限、口径与出处。",
  } satisfies Record<WholeFile, string>,
  tables: "单张表（CSV，中英对照与代码）",
  table: {
    observations: "数字",
    indicators: "指标",
    hospitals: "医院",
    documents: "文件",
    programmes: "评定项目",
    specialties: "诊疗科目",
  } satisfies Record<(typeof packageTables)[number], string>,
  api: "接口说明",
  license: "数据以 CC BY 4.0 提供，引用请注明数据版本；报告原文不在其中。",
};

const en: typeof zh = {
  whole: "All data",
  columns: { form: "Form", use: "What it is for", size: "Size" },
  form: {
    "yiheng.xlsx": "Excel workbook (XLSX)",
    "datapackage.zip": "Data package (ZIP of CSV)",
    "yiheng.sqlite": "SQLite database",
    "sdmx.csv": "SDMX-CSV 2.0",
  },
  use: {
    "yiheng.xlsx":
      "To open in Excel or WPS: a sheet each for comparisons, all figures, titles, the dictionary, hospitals, programmes, specialties and sources, in the language of this page.",
    "datapackage.zip":
      "To read by program, or to correct and extend: every table in both languages, its fields described (Frictionless Data Package).",
    "yiheng.sqlite": "To query with SQL: one file, the very one that these pages read.",
    "sdmx.csv": "To exchange with statistical systems: a row for each figure, with bounds, scope and place.",
  },
  tables: "Single tables (CSV, both languages and codes)",
  table: {
    observations: "Figures",
    indicators: "Indicators",
    hospitals: "Hospitals",
    documents: "Documents",
    programmes: "Programmes",
    specialties: "Specialties",
  },
  api: "API description",
  license: "Data under CC BY 4.0; please cite the data release. The reports themselves are not included.",
};

/** The words of the downloads. */
export const dataWords = { zh, en };
