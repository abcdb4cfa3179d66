#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

#include <stdio.h>

/* 甲 stands before 乙 in each of them. */
static struct between_row {
    const char *id, *csv, *by, *option, *value; /* option NULL: none */
    const char *zh, *en;                        /* "key rule: what: higher > lower" */
} between_rows[] = {
    { "rank", "姓名,级别\n乙,厅局级副职\n甲,厅局级正职\n", "rank list", NULL, NULL,
      "rank R-RANK-POST: 级别: 厅局级正职 > 厅局级副职", "rank R-RANK-POST: rank: 厅局级正职 > 厅局级副职" },
    { "rank, a grade", "姓名,级别\n乙,一级巡视员\n甲,正厅级\n", "rank", NULL, NULL,
      "rank R-RANK-JI: 级别: 正厅级 > 一级巡视员", "rank R-RANK-JI: rank: 正厅级 > 一级巡视员" },
    { "rank, none", "姓名,级别\n乙,\n甲,科员\n", "rank", NULL, NULL, "rank R-RANK-JI: 级别: 科员 > 无级别",
      "rank R-RANK-JI: rank: 科员 > no rank" },
    { "rank, unknown", "姓名,级别\n乙,大官\n甲,3\n", "rank", NULL, NULL,
      "rank R-RANK-POST: 级别: 3 > 大官（不识，作无级别）",
      "rank R-RANK-POST: rank: 3 > 大官 (unknown: none)" },
    { "rank, guessed", "姓名,级别,职务\n乙,,副市长\n甲,,市长\n", "rank", "rank_from_title", "yes",
      "rank R-RANK-POST: 级别: 厅局级正职（据职务） > 厅局级副职（据职务）",
      "rank R-RANK-POST: rank: 厅局级正职 (by title) > 厅局级副职 (by title)" },
    { "rank, boosted", "姓名,级别,提升\n乙,2,\n甲,4,3\n", "rank", NULL, NULL,
      "rank R-ROSTRUM-GUEST: 级别: 4（提升 3） > 2", "rank R-ROSTRUM-GUEST: rank: 4 (boost 3) > 2" },
    { "teams, tiers", "姓名,职务\n乙,市委常委、宣传部部长\n甲,市委副书记\n", "teams", NULL, NULL,
      "teams R-RANK-TEAMS: 四套班子职务: 市委副书记（副书记） > 市委常委（常委）",
      "teams R-RANK-TEAMS: post in the four bodies: 市委副书记 (deputy secretary) > 市委常委 (standing "
      "member)" },
    { "teams, the other school", "姓名,职务\n乙,市人大常委会主任\n甲,市委副书记、市长\n", "teams", "teams",
      "party_gov_npc_cppcc", "teams R-RANK-TEAMS: 四套班子职务: 市长（正职） > 市人大常委会主任（正职）",
      "teams R-RANK-TEAMS: post in the four bodies: 市长 (head) > 市人大常委会主任 (head)" },
    { "enterprise", "姓名,职务\n乙,工会主席\n甲,党委副书记、总经理\n", "enterprise", NULL, NULL,
      "enterprise R-RANK-ENTERPRISE: 企业职务: 总经理 > 非企业职务",
      "enterprise R-RANK-ENTERPRISE: enterprise post: 总经理 > none" },
    { "unit, state", "姓名,单位\n乙,教育部\n甲,外交部办公厅\n", "unit", NULL, NULL,
      "unit R-RANK-UNIT-STATE: 单位次序: 外交部办公厅（第2位） > 教育部（第5位）",
      "unit R-RANK-UNIT-STATE: unit: 外交部办公厅 (no. 2) > 教育部 (no. 5)" },
    { "unit, provinces", "姓名,单位\n乙,湖北省\n甲,河北省\n", "unit", NULL, NULL,
      "unit R-RANK-UNIT-PROV: 单位次序: 河北省（第70位） > 湖北省（第84位）",
      "unit R-RANK-UNIT-PROV: unit: 河北省 (no. 70) > 湖北省 (no. 84)" },
    { "joined", "姓名,任职时间\n乙,\n甲,2019-06\n", "joined", NULL, NULL,
      "joined R-RANK-TIES: 任职时间: 2019-06 > 无任职时间",
      "joined R-RANK-TIES: entered: 2019-06 > no date" },
    { "list", "姓名,级别,序号\n乙,1,9\n甲,1,3\n", "rank list", NULL, NULL, "list R-AUD-SORT: 序号: 3 > 9",
      "list R-AUD-SORT: order number: 3 > 9" },
    { "votes", "姓名,得票\n乙,\n甲,120\n", "votes", NULL, NULL, "votes R-AUD-SORT: 得票: 120 > 无得票",
      "votes R-AUD-SORT: votes: 120 > none" },
    { "strokes, the first character", "姓名\n李乙\n王甲\n", "strokes", NULL, NULL,
      "strokes R-NAME-STROKE: 第1字笔画: 王 4画 > 李 7画",
      "strokes R-NAME-STROKE: strokes of character 1: 王 4 strokes > 李 7 strokes" },
    { "strokes, an empty middle", "姓名\n田大利\n田富\n", "strokes", NULL, NULL,
      "strokes R-NAME-STROKE: 第2字笔画: 单名 > 大 3画",
      "strokes R-NAME-STROKE: strokes of character 2: (one character) > 大 3 strokes" },
    { "strokes, the whole name", "姓名\n田富\n田大利\n", "strokes", "stroke_name", "fullname",
      "strokes R-NAME-STROKE: 第2字笔画: 大 3画 > 富 12画",
      "strokes R-NAME-STROKE: strokes of character 2: 大 3 strokes > 富 12 strokes" },
    { "strokes behind an empty middle", "姓名\n田富\n田大\n", "strokes", NULL, NULL,
      "strokes R-NAME-STROKE: 第3字笔画: 大 3画 > 富 12画",
      "strokes R-NAME-STROKE: strokes of character 3: 大 3 strokes > 富 12 strokes" },
    { "pinyin", "姓名\n张乙\n王甲\n", "pinyin", NULL, NULL,
      "pinyin R-NAME-PINYIN: 读音: 王 wang2 > 张 zhang1",
      "pinyin R-NAME-PINYIN: reading: 王 wang2 > 张 zhang1" },
    { "pinyin, a surname's reading", "姓名\n单一\n曹二\n", "pinyin", NULL, NULL,
      "pinyin R-NAME-PINYIN: 读音: 曹 cao2 > 单 shan4", "pinyin R-NAME-PINYIN: reading: 曹 cao2 > 单 shan4" },
    { "pinyin, of one sound", "姓名\n章一\n张二\n", "pinyin", NULL, NULL,
      "pinyin R-NAME-PINYIN: 读音: 张 7画 > 章 11画",
      "pinyin R-NAME-PINYIN: reading: 张 7 strokes > 章 11 strokes" },
    { "pinyin, a given name", "姓名\n王明\n王刚\n", "pinyin", NULL, NULL,
      "pinyin R-NAME-PINYIN: 读音: 刚 gang1 > 明 ming2",
      "pinyin R-NAME-PINYIN: reading: 刚 gang1 > 明 ming2" },
    { "alpha", "姓名,英文名\n乙,Eva\n甲,edward\n", "alpha", NULL, NULL,
      "alpha R-NAME-ALPHA: 字母次序: edward > Eva", "alpha R-NAME-ALPHA: alphabet: edward > Eva" },
    { "alpha, turned", "姓名,英文名\n乙,Albania\n甲,Yemen\n", "alpha", "alpha_start", "Yemen",
      "alpha R-NAME-ALPHA: 字母次序（自 Yemen 起）: Yemen > Albania",
      "alpha R-NAME-ALPHA: alphabet from Yemen on: Yemen > Albania" },
    { "vienna, the class", "姓名,级别,任职时间\n乙,公使,2010\n甲,大使,2020\n", "vienna", NULL, NULL,
      "vienna R-INTL-VIENNA: 使节等级: 大使 > 公使", "vienna R-INTL-VIENNA: class of mission: 大使 > 公使" },
    { "vienna, the date", "姓名,级别,任职时间\n乙,大使,2020\n甲,大使,2010\n", "vienna", NULL, NULL,
      "vienna R-INTL-VIENNA: 任职时间: 2010 > 2020", "vienna R-INTL-VIENNA: entered: 2010 > 2020" },
    { "boost", "姓名,提升\n乙,\n甲,2\n", "boost", NULL, NULL, "boost R-ROSTRUM-GUEST: 提升: 2 > 0",
      "boost R-ROSTRUM-GUEST: boost: 2 > 0" },
    { "rows", "姓名,级别\n甲,1\n乙,1\n", "rank list", NULL, NULL, " : 名单行序: 第2行 > 第3行",
      " : line of the list: line 2 > line 3" },
    { "the second key", "姓名,级别,任职时间\n乙,1,2020\n甲,1,2019\n", "rank joined", NULL, NULL,
      "joined R-RANK-TIES: 任职时间: 2019 > 2020", "joined R-RANK-TIES: entered: 2019 > 2020" },
};

static void compare(const precedence_reason *reason, const char *expected)
{
    char said[512];
    snprintf(said, sizeof said, "%s %s: %s: %s > %s", reason->key, reason->rule, reason->what,
             reason->values[0], reason->values[1]);
    assert_string_equal(said, expected);
}

static zc_options *options_of(const struct between_row *row)
{
    zc_options *options = zc_options_make();
    assert_int_equal(zc_option_set(options, "by", row->by, (zc_place){ 0 }, NULL), ZC_OK);
    if (row->option)
        assert_int_equal(zc_option_set(options, row->option, row->value, (zc_place){ 0 }, NULL), ZC_OK);
    return options;
}

static void tells_the_key(void **state)
{
    const struct between_row *row = *state;
    zc_options *options = options_of(row);
    zc_roster *roster;
    precedence_scale *scale;
    precedence_reason reason;
    zc_person order[2];
    assert_int_equal(read_text(row->csv, false, &roster, NULL), ZC_OK);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, NULL), ZC_OK);
    assert_int_equal(precedence_scale_open(roster, options, NULL, &scale, NULL), ZC_OK);
    assert_int_equal(precedence_between(scale, order[0], order[1], ZC_LANG_ZH, &reason), ZC_OK);
    compare(&reason, row->zh);
    assert_int_equal(precedence_between(scale, order[0], order[1], ZC_LANG_EN, &reason), ZC_OK);
    compare(&reason, row->en);
    precedence_scale_free(scale);
    zc_options_free(options);
    zc_roster_free(roster);
}

/* ---- groups ---- */

static struct group_row {
    const char *id, *csv, *by, *option, *value, *zh, *en;
} group_rows[] = {
    { "groups by strokes", "姓名,代表团\n甲,李\n乙,王\n", "strokes", NULL, NULL,
      "strokes R-NAME-STROKE: 第1字笔画: 王 4画 > 李 7画",
      "strokes R-NAME-STROKE: strokes of character 1: 王 4 strokes > 李 7 strokes" },
    { "groups by pinyin", "姓名,代表团\n甲,湖北\n乙,北京\n", "pinyin", NULL, NULL,
      "pinyin R-NAME-PINYIN: 读音: 北 bei3 > 湖 hu2", "pinyin R-NAME-PINYIN: reading: 北 bei3 > 湖 hu2" },
    { "groups by unit", "姓名,代表团\n甲,湖北省\n乙,河北省\n", "unit", NULL, NULL,
      "unit R-RANK-UNIT-PROV: 单位次序: 河北省（第70位） > 湖北省（第84位）",
      "unit R-RANK-UNIT-PROV: unit: 河北省 (no. 70) > 湖北省 (no. 84)" },
    { "groups by votes", "姓名,代表团,得票\n甲,东,1\n乙,西,2\n丙,西,3\n", "votes", NULL, NULL,
      "votes R-AUD-SORT: 得票: 5 > 1", "votes R-AUD-SORT: votes: 5 > 1" },
    { "groups by their smallest number", "姓名,代表团,序号\n甲,东,3\n乙,西,2\n丙,东,4\n", "rank", NULL, NULL,
      "list R-AUD-SORT: 团内最小序号: 2 > 3", "list R-AUD-SORT: smallest order number in the group: 2 > 3" },
    { "groups by rows", "姓名,代表团\n甲,东\n乙,西\n", "rank", NULL, NULL, " : 名单行序: 第2行 > 第3行",
      " : line of the list: line 2 > line 3" },
};

static void tells_of_groups(void **state)
{
    const struct group_row *row = *state;
    const struct between_row as_people = { .by = row->by };
    zc_options *options = options_of(&as_people);
    zc_roster *roster;
    zc_arena *arena = arena_make();
    precedence_scale *scale;
    precedence_reason reason;
    precedence_group *groups;
    zc_person everybody[3] = { { 0 }, { 1 }, { 2 } };
    assert_int_equal(read_text(row->csv, false, &roster, NULL), ZC_OK);
    assert_int_equal(
        precedence_groups(roster, options, NULL, everybody, zc_roster_people(roster), arena, &groups), 2);
    assert_int_equal(precedence_scale_open(roster, options, NULL, &scale, NULL), ZC_OK);
    assert_int_equal(precedence_between_groups(scale, &groups[0], &groups[1], ZC_LANG_ZH, &reason), ZC_OK);
    compare(&reason, row->zh);
    assert_int_equal(precedence_between_groups(scale, &groups[0], &groups[1], ZC_LANG_EN, &reason), ZC_OK);
    compare(&reason, row->en);
    precedence_scale_free(scale);
    zc_options_free(options);
    zc_roster_free(roster);
    arena_free(arena);
}

int main(void)
{
    const int failed = RUN_ROWS(between_rows, tells_the_key);
    return RUN_ROWS(group_rows, tells_of_groups) + failed;
}
