/** The changes of small laws written by hand: what was added to, split, joined, written anew, moved and repealed. */
import { describe, expect, test } from "vitest";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";
import { changesBetween } from "./small-law.ts";

const OPENING = "第1条 图书馆向所有居民免费开放，节假日不得闭馆。";
const CARE = "读者应当爱护图书，不得在书页上涂写、折角。";
const LOANS = "借书的期限为三十日，期满可以续借一次。";
const QUIET = "阅览室内应当保持安静，不得饮食。";

describe("a paragraph that has become an article", () => {
  const fined = "市、县、区渡口管理所发现船员酒后驾船，处一百元以上五百元以下的罚款。";
  const alike = "市、县、区渡口管理所发现乘客向水中扔弃杂物，处一百元以上五百元以下的罚款。";

  test("is a part of its own, though one that has gone has the same phrases", () => {
    const old = [OPENING, `第2条 ${CARE}/${fined}`, `第3条 ${LOANS}`, `第4条 ${alike}`];
    const other = [OPENING, `第2条 ${CARE}`, `第3条 ${fined}`, `第4条 ${LOANS}`];
    const found = changesBetween(old, other);
    expect(found).toContain("第4条 → : gone");
    expect(found.some((line) => line.startsWith("第2条 → 第2条 + 第3条: split"))).toBe(true);
  });
});

describe("an article with an addition", () => {
  test("is the same, though another one repeats its words", () => {
    const old = [
      OPENING,
      "第2条 馆长可以根据读者的需要，决定在夏季将总馆阅览室的开放时间临时延长或者临时缩短。",
      `第3条 ${CARE}`,
      `第4条 ${LOANS}`,
    ];
    const other = [
      OPENING,
      "第2条 馆长可以根据读者的需要，决定在规定的月份将总馆阅览室的开放时间临时延长或者临时缩短。/临时延长或者缩短收效良好的，由理事会修改本规则；收效不佳的，恢复原来的时间，并张贴告示说明理由。",
      `第3条 ${CARE}`,
      `第4条 ${LOANS}`,
      "第5条 分馆主任可以根据读者的需要，决定在规定的月份将分馆阅览室的开放时间临时延长或者临时缩短。",
    ];
    expect(changesBetween(old, other)).toEqual(["第2条 → 第2条: amended", " → 第5条: new"]);
  });

  test("is known by its lead, though its list has become another one, and a neighbour has gone", () => {
    const [fees, meetings] = [
      "船队每季度向总会缴纳会费，逾期不缴的，总会可以停止其投票权。",
      "船队开会，应当提前三日报告码头管理所。",
    ];
    const old = [
      OPENING,
      `第2条 ${fees}`,
      "第3条 船队章程应当写明下列事项：",
      "（1）船只的数目。",
      "（2）船长的选举办法。",
      `第4条 ${meetings}`,
    ];
    const other = [
      OPENING,
      "第2条 沿河船队章程应当载明下列事项：/章程与总会章程抵触的部分，不生效力。",
      "（1）名称、驻地和航行区域。",
      "（2）船只的数目、吨位和颜色。",
      "（3）船长、大副、轮机长的名额、任期、权限和选举、罢免办法。",
      "（4）会费的缴纳、保管和公开方式。",
      "（5）救助落水者的器材及其检查。",
      "（6）与邻近船队争夺泊位时的调解人。",
      `第3条 ${meetings}`,
      "第4条 总会章程应当载明下列事项：",
      "（1）名称和驻地。",
      "（2）会长、副会长、秘书的名额、任期、权限和选举、罢免办法。",
      `第5条 ${fees}`,
    ];
    const found = changesBetween(old, other);
    expect(found).toContain("第3条 → 第2条: amended, renumbered");
    expect(found).toContain("第3条-1 → 第2条-2: amended, renumbered");
    expect(found).toContain(" → 第4条: new");
  });
});

describe("splits and joins", () => {
  const HARBOUR =
    "港口所在的县、区及其渔业站根据本水域的潮汐和鱼汛，在不违反禁渔期规定的前提下，可以划定作业水域。";
  const VILLAGE =
    "港口所在的村及其渔业小组根据本村的船只和人手以及潮汐和鱼汛，在不违反禁渔期规定和县、区渔业站规定的前提下，可以就养殖、晒网、停泊等划定作业水域，并根据本水域的情况报县、区及其渔业站备案。";

  test("are told where one part repeats the phrases of the other", () => {
    const old = [OPENING, `第2条 ${HARBOUR}/${VILLAGE}`, `第3条 ${CARE}`];
    const other = [OPENING, `第2条 ${HARBOUR}`, `第3条 ${VILLAGE}`, `第4条 ${CARE}`];
    expect(changesBetween(old, other)).toEqual(["第2条 → 第2条 + 第3条: split"]);
  });

  test("are told by a paragraph that has gone far away", () => {
    const old = [
      OPENING,
      "第2条 馆员的考试由市教育局举办，每年春季一次。/读者投诉的处理程序，由读者委员会拟订，报理事会批准后公布。",
      `第3条 ${CARE}`,
      `第4条 ${LOANS}`,
      `第5条 ${QUIET}`,
    ];
    const other = [
      OPENING,
      "第2条 馆员的考试由市教育局举办，每年春季、秋季各一次。",
      `第3条 ${CARE}`,
      `第4条 ${LOANS}`,
      `第5条 ${QUIET}`,
      "第6条 读者投诉的受理和处理程序，由读者委员会拟订，报市教育局批准后公布，并张贴于各馆门口。",
    ];
    expect(changesBetween(old, other)).toEqual(["第2条 → 第2条 + 第6条: amended, split"]);
  });

  test("are told where two articles of the same build have become one", () => {
    const old = [
      OPENING,
      "第2条 在集市上，不得违反有关度量衡的规定短斤少两。/在集市上短斤少两的，依照有关度量衡的规定处理。",
      "第3条 在集市上，不得以次充好、夸大产地、冒用他人招牌等掺杂作假。/在集市上掺杂作假的，依照有关掺杂作假的规定处理。/有前款行为，情节严重的，市场管理所可以收回其摊位。",
      `第4条 ${LOANS}`,
    ];
    const other = [
      OPENING,
      "第2条 在集市上，不得违反有关度量衡、掺杂作假的规定短斤少两或者掺杂作假。/在集市上短斤少两或者掺杂作假的，依照有关度量衡、掺杂作假的规定处理。",
      `第3条 ${LOANS}`,
    ];
    expect(changesBetween(old, other)).toEqual(["第2条 + 第3条 → 第2条: amended, joined"]);
  });

  test("are not told of a new article beside an old one of the same subject", () => {
    const old = [OPENING, `第2条 ${LOANS}`, `第3条 ${CARE}`];
    const other = [
      OPENING,
      `第2条 ${LOANS}`,
      "第3条 借书逾期的，每日缴纳一角，至还书之日为止；遗失的，照价赔偿。",
      `第4条 ${CARE}`,
    ];
    expect(changesBetween(old, other)).toEqual([" → 第3条: new"]);
  });
});

describe("what was written anew", () => {
  test("is the same article, if it alone is left between the same neighbours", () => {
    const old = [OPENING, "第2条 外来的说书人未经馆长许可，不得登台。", `第3条 ${CARE}`];
    const other = [
      OPENING,
      "第2条 外来的说书人须在演出前七日递交节目单，并加入本地曲艺社；有下列情形的除外：",
      "（1）受市政府邀请，作一次性义演，且不收取任何门票、茶资或者打赏。",
      "（2）为学校师生示范，连续不超过三场，并由校方派人照看场地。",
      `第3条 ${CARE}`,
    ];
    expect(changesBetween(old, other)).toEqual([
      "第2条 → 第2条: amended",
      " → 第2条-1: new",
      " → 第2条-2: new",
    ]);
  });

  test("is the same item, though no character is left", () => {
    const head = "第1条 申请借书证的居民应当符合下列条件：";
    const [first, last] = ["（1）在本市连续居住满一年。", "（3）有固定的通信地址或者保证人。"];
    const old = [head, first, "（2）信用良好。", last];
    const other = [head, first, "（2）未曾遗失、损毁任何藏品，且无逾期记录。", last];
    expect(changesBetween(old, other)).toEqual(["第1条-2 → 第1条-2: amended"]);
  });

  test("is no part of a neighbour", () => {
    const old = [
      OPENING,
      "第2条 旧报刊每季度装订一次，由资料室保管。",
      `第3条 ${CARE}/${QUIET}`,
      `第4条 ${LOANS}`,
    ];
    const other = [OPENING, `第2条 ${CARE}`, `第3条 ${QUIET}`, `第4条 ${LOANS}`];
    expect(changesBetween(old, other)).toEqual(["第2条 → : gone", "第3条 → 第2条 + 第3条: split"]);
  });
});

describe("items", () => {
  test("go where their words are, though their number is taken there", () => {
    const [one, two] = [
      "第1条 符合下列条件的渔船可以出海：",
      "第2条 符合下列条件的渔船可以留港避风：",
    ];
    const special = "遇有台风预警，经渔港监督特别准许驶入内港。";
    const old = [
      ...[one, "（1）持有有效的捕捞证书。", "（2）船员满员。", `（3）${special}`],
      ...[two, "（1）锚具齐全。", "（2）依照第一条第三项的准许驶入。"],
    ];
    const other = [
      ...[one, "（1）持有有效的捕捞证书。", "（2）船员满员。"],
      ...[two, "（1）锚具齐全。", `（2）${special}`],
    ];
    const found = changesBetween(old, other);
    expect(found).toContain("第1条-3 → 第2条-2: renumbered, moved");
    expect(found).toContain("第2条-2 → : gone");
  });

  test("become articles, and articles become items", () => {
    const old = [
      OPENING,
      "第2条 有下列情形之一的，处二十元罚款：",
      "（1）在阅览室内高声喧哗，不听馆员劝阻。",
      "（2）携带宠物或者易燃物品进入书库。",
      `第3条 ${CARE}`,
      "第4条 未经登记将馆藏善本带出馆舍的，处五百元罚款。",
      `第5条 ${LOANS}`,
      "第6条 有下列情形之一的，处三千元罚款，并收回借书证：",
      "（1）伪造、变造借书证。",
    ];
    const other = [
      OPENING,
      "第2条 有下列情形之一的，处二十元罚款：",
      "（1）在阅览室内高声喧哗，不听馆员劝阻。",
      `第3条 ${CARE}`,
      `第4条 ${LOANS}`,
      "第5条 有下列情形之一的，处三千元罚款，并收回借书证：",
      "（1）伪造、变造借书证。",
      "（2）未经登记将馆藏善本带出馆舍。",
      "第6条 临时展览的布展、撤展由展览部负责，费用另行核算。/携带宠物或者易燃物品进入书库的，处一百元罚款。/本条的罚款由市财政收缴，馆内不得坐支。",
    ];
    expect(changesBetween(old, other)).toEqual([
      "第4条 + 第6条 → 第5条 + 第5条-2: amended, split, joined",
      "第2条-2 → 第6条: amended, renumbered, moved",
    ]);
  });

  test("become a paragraph of their own article", () => {
    const old = [
      OPENING,
      "第2条 摊贩有下列情形之一的，由市场管理所处五十元罚款：",
      "（1）占用盲道堆放货物。",
      "（2）强行拉住过路行人不放。",
    ];
    const other = [
      OPENING,
      "第2条 摊贩有下列情形之一的，由市场管理所处三十元罚款：/摊贩强行拉住过路行人不放或者推搡他人的，由市场管理所处一百元罚款，并停业三日。",
      "（1）占用盲道堆放货物。",
    ];
    expect(changesBetween(old, other)).toEqual(["第2条 + 第2条-2 → 第2条: amended, joined"]);
  });
});

describe("clauses that only say that they were repealed", () => {
  const old = [
    "第一章 开放",
    OPENING,
    `第2条 ${LOANS}`,
    "第二章 讲座",
    "第3条 讲座的题目由读者投票选出。",
    "第4条 讲座的听众应当具备下列条件：",
    "（1）年满十六周岁的居民。",
    "第5条 （删除）",
    "第三章 附则",
    "第6条 本规则自公布之日起施行。",
  ];

  test("stand for the clauses that are gone", () => {
    const other = [
      "第一章 开放",
      OPENING,
      `第2条 ${LOANS}`,
      "第二章 （删除）",
      "第3条 （删除）",
      "第4条 （删除）",
      "第5条 （删除）",
      "第三章 附则",
      "第6条 本规则自公布之日起施行。",
    ];
    expect(changesBetween(old, other)).toEqual([
      "第二章 → 第二章: gone",
      "第3条 → 第3条: gone",
      "第4条 → 第4条: gone",
      "第4条-1 → : gone",
    ]);
  });

  test("are no predecessors", () => {
    const other = old.with(7, "第5条 讲座的录音保存三年，供读者借听。");
    expect(changesBetween(old, other)).toEqual(["第5条 → 第5条: new"]);
  });

  test("are no reason to seek the clause that is gone among its neighbours", () => {
    const rules = [OPENING, `第2条 ${LOANS}`, "第3条 夜间的读者应当在门房登记姓名和座位。"];
    const other = [
      OPENING,
      `第2条 ${LOANS}`,
      "第2条之一 团体参观须提前三日预约，由讲解员带领，并在门房领取胸牌。",
      "第3条 （删除）",
    ];
    expect(changesBetween(rules, other)).toEqual([" → 第2条之一: new", "第3条 → 第3条: gone"]);
  });

  test("stand beside the clause that has taken the words elsewhere", () => {
    const other = [
      ...old.slice(0, 4),
      "第3条 （删除）",
      ...old.slice(5),
      "第7条 讲座的题目由读者投票选出。",
    ];
    expect(changesBetween(old, other)).toEqual(["第3条 → 第3条 + 第7条: renumbered, moved"]);
  });
});

describe("marks", () => {
  const TEXTS = [
    "总则",
    "渔船出海，应当携带下列物品：救生衣、淡水（三日以上）；",
    "依照《渔港规则》办理。/其他事项，由渔港监督“另行规定”。",
    "捕捞量不超过2.5吨，误差不超过3%。",
  ] as const;

  test("and spaces, breaks and widths alone change nothing", () => {
    const random = new Random(seed);
    const WIDE: Record<string, string> = { "（": "(", "）": ")", "；": ";", "：": ":", "，": "," };
    for (let run = 0; run < 200; run++) {
      const text = random.pick(TEXTS);
      const disturbed = [...text]
        .flatMap((character) => {
          if (character === "/") return [random.pick(["/", ""])];
          if (character in WIDE) return [random.pick([character, WIDE[character] ?? "", ""])];
          if (/[《》“”、。]/u.test(character)) return [random.pick([character, ""])];
          const isWord = /\p{Script=Han}/u.test(character);
          return isWord && random.chance(0.1)
            ? [character, random.pick([" ", "　", "、"])]
            : [character];
        })
        .join("");
      const found = changesBetween([`第1条 ${text}`], [`第1条 ${disturbed}`]);
      expect(found, `${text} and ${disturbed} of SEED=${seed}`).toEqual([]);
    }
  });

  test.each([
    ["不超过2.5吨", "不超过25吨"],
    ["误差不超过3%", "误差不超过3‰"],
    ["误差不超过3%", "误差不超过3"],
    ["水温为-5度", "水温为5度"],
    ["吃水≥2米", "吃水≤2米"],
    ["第1-2号泊位", "第12号泊位"],
  ])("of numbers are words: %s and %s", (one, other) => {
    expect(changesBetween([`第1条 ${one}。`], [`第1条 ${other}。`])).toEqual([
      "第1条 → 第1条: amended",
    ]);
  });

  test.each([
    ["2021—2025年", "2021-2025年"],
    ["误差不超过３％", "误差不超过3%"],
  ])("of numbers may have another form: %s and %s", (one, other) => {
    expect(changesBetween([`第1条 ${one}。`], [`第1条 ${other}。`])).toEqual([]);
  });
});
