/** Sentences that lay down rules: they say who has to do what. */
// @ts-nocheck


/** Words of sentences that lay down rules; headings of official texts do not have them. */
const RULE =
  /(?<![反相适適响響回供因对對效感呼])[应應](?![对對急用变變付届屆邀聘链鏈力答声聲收战戰])|必须|必須|不得|[均并並]得|不能|可以|有权|有權|负责|負責|依法|依照|按照|，要|的，|须(?!知)|由.{2,20}(?:组织|承担|批准|审批|确定)/u;

/** True if a sentence says who has to do what. */
export function laysDownRule(sentence: string): boolean {
  return RULE.test(sentence);
}
