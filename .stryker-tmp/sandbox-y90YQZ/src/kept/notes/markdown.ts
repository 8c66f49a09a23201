/** Notes as Markdown: for each clause its name, the quotation, its source, and the reader's words. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { escapeMarkdown } from "../../text/markdown.ts";
interface MarkdownNote {
  readonly name: string;
  /** The words of the clause, one string per paragraph. */
  readonly quote: readonly string[];
  readonly citation: string;
  readonly text: string;
}
export interface MarkdownGroup {
  readonly title: string;
  readonly notes: readonly MarkdownNote[];
}
function lines(text: string): string[] {
  if (stryMutAct_9fa48("344")) {
    {}
  } else {
    stryCov_9fa48("344");
    return text.split(stryMutAct_9fa48("345") ? /\r\n|\n/u : (stryCov_9fa48("345"), /\r\n?|\n/u)).map(stryMutAct_9fa48("346") ? () => undefined : (stryCov_9fa48("346"), line => escapeMarkdown(stryMutAct_9fa48("347") ? line : (stryCov_9fa48("347"), line.trim()))));
  }
}
function section({
  name,
  quote,
  citation,
  text
}: MarkdownNote): string {
  if (stryMutAct_9fa48("348")) {
    {}
  } else {
    stryCov_9fa48("348");
    const quoted = quote.map(stryMutAct_9fa48("349") ? () => undefined : (stryCov_9fa48("349"), paragraph => lines(paragraph).map(stryMutAct_9fa48("350") ? () => undefined : (stryCov_9fa48("350"), line => stryMutAct_9fa48("351") ? `` : (stryCov_9fa48("351"), `> ${line}`))).join(stryMutAct_9fa48("352") ? "" : (stryCov_9fa48("352"), "\n"))));
    const own = (stryMutAct_9fa48("355") ? text.trim() !== "" : stryMutAct_9fa48("354") ? false : stryMutAct_9fa48("353") ? true : (stryCov_9fa48("353", "354", "355"), (stryMutAct_9fa48("356") ? text : (stryCov_9fa48("356"), text.trim())) === (stryMutAct_9fa48("357") ? "Stryker was here!" : (stryCov_9fa48("357"), "")))) ? stryMutAct_9fa48("358") ? ["Stryker was here"] : (stryCov_9fa48("358"), []) : stryMutAct_9fa48("359") ? [] : (stryCov_9fa48("359"), [lines(stryMutAct_9fa48("360") ? text : (stryCov_9fa48("360"), text.trim())).join(stryMutAct_9fa48("361") ? "" : (stryCov_9fa48("361"), "\n"))]);
    const cited = stryMutAct_9fa48("362") ? `` : (stryCov_9fa48("362"), `> —— ${escapeMarkdown(citation)}`);
    return (stryMutAct_9fa48("363") ? [] : (stryCov_9fa48("363"), [stryMutAct_9fa48("364") ? `` : (stryCov_9fa48("364"), `### ${escapeMarkdown(name)}`), (stryMutAct_9fa48("365") ? [] : (stryCov_9fa48("365"), [...quoted, cited])).join(stryMutAct_9fa48("366") ? "" : (stryCov_9fa48("366"), "\n>\n")), ...own])).join(stryMutAct_9fa48("367") ? "" : (stryCov_9fa48("367"), "\n\n"));
  }
}
export function notesMarkdown(title: string, groups: readonly MarkdownGroup[]): string {
  if (stryMutAct_9fa48("368")) {
    {}
  } else {
    stryCov_9fa48("368");
    const parts = groups.flatMap(stryMutAct_9fa48("369") ? () => undefined : (stryCov_9fa48("369"), group => stryMutAct_9fa48("370") ? [] : (stryCov_9fa48("370"), [stryMutAct_9fa48("371") ? `` : (stryCov_9fa48("371"), `## ${escapeMarkdown(group.title)}`), ...group.notes.map(section)])));
    return stryMutAct_9fa48("372") ? `` : (stryCov_9fa48("372"), `${(stryMutAct_9fa48("373") ? [] : (stryCov_9fa48("373"), [stryMutAct_9fa48("374") ? `` : (stryCov_9fa48("374"), `# ${escapeMarkdown(title)}`), ...parts])).join(stryMutAct_9fa48("375") ? "" : (stryCov_9fa48("375"), "\n\n"))}\n`);
  }
}