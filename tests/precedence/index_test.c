#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"

static struct index_row {
    const char *id, *by;
    zc_lang lang;
    const char *csv, *expected; /* "tab name" of each */
} index_rows[] = {
    { "pinyin", "pinyin", ZC_LANG_ZH, "姓名\n周启元\n阿依努尔·买买提\n王宏\n",
      "A 阿依努尔·买买提, W 王宏, Z 周启元" },
    { "a surname's own reading", "pinyin", ZC_LANG_ZH, "姓名\n单雄\n曾明\n仇英\n解缙\n",
      "Q 仇英, S 单雄, X 解缙, Z 曾明" },
    { "the roster's reading", "pinyin", ZC_LANG_ZH, "姓名,拼音\n单雄,dan xiong\n", "D 单雄" },
    { "a Latin name", "pinyin", ZC_LANG_ZH, "姓名\n王宏\nMaria Garcia\n", "M Maria Garcia, W 王宏" },
    { "no reading", "pinyin", ZC_LANG_ZH, "姓名\n3号\n王宏\n", "W 王宏, # 3号" },
    { "strokes", "strokes", ZC_LANG_ZH, "姓名\n蔡宁\n丁一\n王宏\n廿一\n",
      "二画 丁一, 四画 王宏, 四画 廿一, 十四画 蔡宁" },
    { "many strokes", "strokes", ZC_LANG_ZH, "姓名\n䶮明\n籍宁\n", "九画 䶮明, 二十画 籍宁" },
    { "strokes in English", "strokes", ZC_LANG_EN, "姓名\n蔡宁\n丁一\n", "2 丁一, 14 蔡宁" },
    { "alphabet", "alpha", ZC_LANG_EN, "姓名,英文名\n王宏,Wang Hong\n埃里克,Émile Zola\n李梅,\n",
      "E 埃里克, W 王宏, # 李梅" },
    { "no tabs", "list", ZC_LANG_ZH, "姓名,序号\n王宏,2\n李梅,1\n", " 李梅,  王宏" },
};

static void indexes(void **state)
{
    const struct index_row *row = *state;
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    zc_textbuf found = { 0 };
    precedence_entry entries[8];
    zc_roster *roster;
    assert_int_equal(zc_option_set(options, "by", row->by, (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(read_text(row->csv, false, &roster, NULL), ZC_OK);
    assert_int_equal(precedence_index(roster, options, NULL, row->lang, arena, entries, NULL), ZC_OK);
    for (int at = 0; at < zc_roster_people(roster); at++)
        textbuf_format(&found, "%s%s %s", at ? ", " : "", entries[at].tab,
                       zc_roster_field(roster, entries[at].person, ZC_COLUMN_NAME));
    assert_string_equal(textbuf_text(&found), row->expected);
    textbuf_free(&found);
    zc_roster_free(roster);
    arena_free(arena);
    zc_options_free(options);
}

int main(void) { return RUN_ROWS(index_rows, indexes); }
