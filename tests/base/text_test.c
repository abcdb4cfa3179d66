#include "base/base.h"
#include "cmocka_rows.h"

static struct valid_row {
    const char *id, *bytes;
    bool is_valid;
} valid_rows[] = {
    { "ascii", "abc", true },
    { "Han", "座次", true },
    { "beyond the BMP", "\xF0\xAC\xB1\x96", true },
    { "GBK that looks like UTF-8 (联通)", "\xC1\xAA\xCD\xA8", false },
    { "overlong slash", "\xC0\xAF", false },
    { "surrogate", "\xED\xA0\x80", false },
    { "beyond Unicode", "\xF4\x90\x80\x80", false },
    { "cut short", "\xE5\xBA", false },
};

static void is_valid(void **state)
{
    const struct valid_row *row = *state;
    assert_int_equal(utf8_is_valid(row->bytes, strlen(row->bytes)), row->is_valid);
}

static struct trim_row {
    const char *id, *text, *trimmed;
} trim_rows[] = {
    { "blanks", "  王宏 ", "王宏" },
    { "ideographic", "　王　宏　", "王　宏" },
    { "only blanks", " 　\t", "" },
    { "nothing", "", "" },
};

static void trims(void **state)
{
    const struct trim_row *row = *state;
    zc_arena *arena = arena_make();
    assert_string_equal(text_trimmed(arena, row->text), row->trimmed);
    arena_free(arena);
}

static const char *const candidates[] = { "chart", "cards", "check", "banner", "build", "roster" };

static struct near_row {
    const char *id, *word, *near;
} near_rows[] = {
    { "a letter missing", "chrt", "chart" },
    { "two exchanged", "rotser", "roster" },
    { "case", "BANNER", "banner" },
    { "nothing near", "xyzzy", NULL },
    { "empty", "", NULL },
};

static void finds_near(void **state)
{
    const struct near_row *row = *state;
    zc_arena *arena = arena_make();
    const char *near = words_near(arena, row->word, candidates, (int)ROWS_COUNT(candidates));
    if (row->near)
        assert_string_equal(near, row->near);
    else
        assert_null(near);
    arena_free(arena);
}

static struct split_row {
    const char *id, *text, *separators, *joined;
} split_rows[] = {
    { "blanks", " 7  9 ", "", "7|9" },
    { "roles", "主持、发言，列席", "、，,", "主持|发言|列席" },
    { "nothing", "  ", "", "" },
};

static void splits(void **state)
{
    const struct split_row *row = *state;
    zc_arena *arena = arena_make();
    zc_textbuf joined = { 0 };
    const char *const *words;
    const int count = words_split(arena, row->text, row->separators, &words);

    for (int word = 0; word < count; word++)
        textbuf_format(&joined, word ? "|%s" : "%s", words[word]);
    assert_string_equal(textbuf_text(&joined), row->joined);
    textbuf_free(&joined);
    arena_free(arena);
}

static struct escape_row {
    const char *id, *text, *escaped;
} escape_rows[] = {
    { "markup", "a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;" },
    { "a line", "a\nb", "a&#10;b" },
    { "a control that XML forbids", "a\x01z", "a z" },
    { "nothing to escape", "座次", "座次" },
};

static void escapes(void **state)
{
    const struct escape_row *row = *state;
    zc_textbuf buf = { 0 };
    textbuf_xml(&buf, row->text);
    assert_string_equal(textbuf_text(&buf), row->escaped);
    textbuf_free(&buf);
}

/* ---- words with arguments ---- */

static struct fill_row {
    const char *id, *words, *args[2], *filled;
} fill_rows[] = {
    { "arguments", "{2} of {1}", { "a", "b" }, "b of a" },
    { "one", "{1} {1:name comes|names come} out", { "1" }, "1 name comes out" },
    { "many", "{1} {1:name comes|names come} out", { "12" }, "12 names come out" },
    { "none", "{1} {1:name|names}", { "0" }, "0 names" },
    { "no number", "{2:name|names}", { "1" }, "names" },
    { "side by side", "{1}{2}{1:x|y}{", { "1", "2" }, "12x{" },
    { "other braces", "{name} {3} {1:x} {1", { "1" }, "{name} {3} {1:x} {1" },
    { "nothing", "", { NULL }, "" },
};

static void fills(void **state)
{
    const struct fill_row *row = *state;
    zc_textbuf buf = { 0 };
    textbuf_fill(&buf, row->words, row->args, 2);
    assert_string_equal(textbuf_text(&buf), row->filled);
    textbuf_free(&buf);
}

int main(void)
{
    return RUN_ROWS(fill_rows, fills) + RUN_ROWS(valid_rows, is_valid) + RUN_ROWS(trim_rows, trims) +
           RUN_ROWS(near_rows, finds_near) + RUN_ROWS(split_rows, splits) + RUN_ROWS(escape_rows, escapes);
}
