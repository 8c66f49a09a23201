/** Ten queries of the SQLite file, each with what it answers and how. They stand in the file itself and in `queries.sql`. */
// @ts-nocheck


export interface ExampleQuery {
  readonly zh: string;
  readonly en: string;
  readonly sql: string;
}

export const QUERIES: readonly ExampleQuery[] = [
  {
    zh: "哪些条文写有“揭榜挂帅”？用三元组全文索引，词须三字以上，加双引号即为原样。",
    en: "Which clauses have “揭榜挂帅”? The trigram index finds any three characters or more; double quotes keep them together.",
    sql: `SELECT t.document, t.clause, t.paragraph, t.hans
FROM texts_search JOIN texts t ON t.number = texts_search.rowid
WHERE texts_search MATCH '"揭榜挂帅"'
ORDER BY t.number;`,
  },
  {
    zh: "两字词“中试”见于何处？三元组不收两字，改在 folded 一栏里找，字形与标点都不计。",
    en: "Where does “中试” stand? A trigram has three characters, so shorter words are looked for in folded, whatever the script and the punctuation.",
    sql: `SELECT document, clause, hans FROM texts
WHERE folded LIKE '%中试%' ORDER BY number;`,
  },
  {
    zh: "“人才”在每份文件里每万字出现几次？去掉该词后少了多少字，除以词长即为次数。",
    en: "How often does “人才” stand in each document per 10,000 characters? What is missing without the word, divided by its length, is the count.",
    sql: `SELECT document,
  sum(length(folded) - length(replace(folded, '人才', ''))) / 2 AS times,
  round(10000.0 * sum(length(folded) - length(replace(folded, '人才', ''))) / 2 / sum(length(folded)), 1) AS per_10000
FROM texts GROUP BY document ORDER BY per_10000 DESC;`,
  },
  {
    zh: "每份文件各有几条、几段、多少字？",
    en: "How many clauses, paragraphs and characters has each document?",
    sql: `SELECT d.id, d.date,
  (SELECT count(*) FROM clauses c WHERE c.document = d.id) AS clauses,
  count(CASE WHEN t.paragraph > 0 THEN 1 END) AS paragraphs, sum(length(t.hans)) AS characters
FROM documents d LEFT JOIN texts t ON t.document = d.id
GROUP BY d.id ORDER BY d.date;`,
  },
  {
    zh: "写明到 2026 年以后的数量有哪些？大的在前。",
    en: "Which amounts are stated for 2026 or later? The largest first.",
    sql: `SELECT a.year, a.text, a.amount, a.document, a.clause, t.hans
FROM amounts a JOIN texts t USING (document, clause, paragraph)
WHERE a.year >= 2026 ORDER BY a.amount DESC;`,
  },
  {
    zh: "哪些名称见于至少三份文件？",
    en: "Which names do at least three documents mention?",
    sql: `SELECT n.title_hans, n.title_en, n.kind,
  count(DISTINCT m.document) AS documents, count(*) AS mentions
FROM names n JOIN mentions m ON m.name = n.id
GROUP BY n.id HAVING documents >= 3 ORDER BY documents DESC, mentions DESC, n.id;`,
  },
  {
    zh: "哪两个机构或平台最常见于同一条？",
    en: "Which two organisations or platforms stand together in a clause most often?",
    sql: `SELECT one.title_hans AS one, two.title_hans AS other,
  count(DISTINCT a.document || '#' || a.clause) AS clauses
FROM mentions a JOIN mentions b USING (document, clause)
JOIN names one ON one.id = a.name JOIN names two ON two.id = b.name
WHERE a.name < b.name AND one.kind IN ('organisation', 'platform') AND two.kind IN ('organisation', 'platform')
GROUP BY a.name, b.name ORDER BY clauses DESC, one.id, two.id LIMIT 20;`,
  },
  {
    zh: "某一体系的任务，连同上级，按次序排列：递归查询由上而下。",
    en: "The tasks of each hierarchy with the tasks above them, in order: a recursive query goes down the tree.",
    sql: `WITH RECURSIVE path (hierarchy, id, place, title) AS (
  SELECT hierarchy, id, place, label || title_hans FROM tasks WHERE parent IS NULL
  UNION ALL
  SELECT t.hierarchy, t.id, t.place, path.title || ' › ' || t.label || t.title_hans
  FROM tasks t JOIN path ON t.hierarchy = path.hierarchy AND t.parent = path.id
)
SELECT hierarchy, title FROM path ORDER BY hierarchy, place;`,
  },
  {
    zh: "文件之间如何互引？",
    en: "How do the documents cite each other?",
    sql: `SELECT document, to_document, count(*) AS times, group_concat(DISTINCT text) AS words
FROM citations WHERE to_document IS NOT NULL AND to_document <> document
GROUP BY document, to_document ORDER BY times DESC;`,
  },
  {
    zh: "今后要做到的期限：按日期列出，附所在段落与网址。",
    en: "What is due, by date, with the paragraph and the address of its clause?",
    sql: `SELECT coalesce(d.until, d.date) AS due, d.text, t.hans, c.url
FROM dates d JOIN texts t USING (document, clause, paragraph)
JOIN clauses c ON c.document = d.document AND c.id = d.clause
WHERE d."when" = 'target' ORDER BY due, t.number;`,
  },
];

/** The queries as a script for any SQLite tool. */
export function queriesScript(): string {
  const written = QUERIES.map(
    ({ zh, en, sql }, index) => `-- ${index + 1}. ${zh}\n--    ${en}\n${sql}\n`,
  );
  return `-- Queries of tiaowen.sqlite: sqlite3 tiaowen.sqlite < queries.sql\n\n${written.join("\n")}`;
}
