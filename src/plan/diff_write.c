/* What differs between two plans, in words or as JSON. */
#include "plan/record.h"
#include "table/table.h"

/* ---- in words: kind,name,unit,from,to ---- */

static const struct kind_words {
    const char *id, *zh, *en;
} kind_words[] = {
    [ZC_PLAN_MOVED] = { "moved", "换位", "moved" },
    [ZC_PLAN_NEW] = { "new", "新到", "new" },
    [ZC_PLAN_LEFT] = { "left", "未到", "left" },
    [ZC_PLAN_PINNED] = { "pinned", "指定", "pinned" },
    [ZC_PLAN_UNPINNED] = { "unpinned", "取消指定", "unpinned" },
};
enum { KINDS = sizeof kind_words / sizeof *kind_words };

static void count_kinds(const zc_plan_changes *changes, int counts[KINDS])
{
    for (int at = 0; at < changes->change_count; at++)
        counts[changes->changes[at].told.kind]++;
}

static void add_flips(const zc_plan_changes *changes, zc_lang lang, zc_textbuf *out)
{
    for (int at = 0; at < changes->flip_count; at++) {
        textbuf_format(out, "%s [%s]", zc_plan_flip_words(changes, at, lang),
                       zc_rule_id(ZC_RULE_ROSTRUM_CONFIRM));
        csv_line(out);
    }
}

static void add_changes(const zc_plan_changes *changes, zc_lang lang, zc_textbuf *out)
{
    for (int at = 0; at < changes->change_count; at++) {
        const plan_change *change = &changes->changes[at];
        const struct kind_words *kind = &kind_words[change->told.kind];
        const char *const *words = lang == ZC_LANG_ZH ? change->words_zh : change->words_en;
        csv_cell(out, lang == ZC_LANG_ZH ? kind->zh : kind->en, true);
        csv_cell(out, change->told.name, false);
        csv_cell(out, change->told.unit, false);
        csv_cell(out, words[RECORD_BEFORE], false);
        csv_cell(out, words[RECORD_AFTER], false);
        csv_line(out);
    }
}

static void add_counts(const zc_plan_changes *changes, zc_lang lang, zc_textbuf *out)
{
    int counts[KINDS] = { 0 };
    count_kinds(changes, counts);
    textbuf_format(out,
                   lang == ZC_LANG_ZH
                       ? "未动%d人，换位%d人，新到%d人，未到%d人；指定座位%d人，其中新指定%d人，取消指定%d人"
                       : "kept %d, moved %d, new %d, left %d; pinned %d, of them newly %d; unpinned %d",
                   changes->kept, counts[ZC_PLAN_MOVED], counts[ZC_PLAN_NEW], counts[ZC_PLAN_LEFT],
                   changes->pins, counts[ZC_PLAN_PINNED], counts[ZC_PLAN_UNPINNED]);
    csv_line(out);
}

static zc_status write_words(const zc_plan_changes *changes, zc_lang lang, const char *path, zc_diags *diags)
{
    zc_textbuf text = { 0 };
    add_flips(changes, lang, &text);
    add_changes(changes, lang, &text);
    add_counts(changes, lang, &text);
    const zc_status status = text.failed ? ZC_NO_MEMORY : file_write(path, text.at, text.length, diags);
    textbuf_free(&text);
    return status;
}

/* ---- as JSON: objects of the same members, "" or null where one does not apply ---- */

#define JSON_MEMBERS(X)                                                                                      \
    X(KIND, "kind", false)                                                                                   \
    X(NAME, "name", false)                                                                                   \
    X(UNIT, "unit", false)                                                                                   \
    X(FROM, "from", false)                                                                                   \
    X(TO, "to", false)                                                                                       \
    X(COUNT, "count", true)                                                                                  \
    X(REGION, "region", false)                                                                               \
    X(ROW, "row", true)                                                                                      \
    X(PEOPLE_BEFORE, "people_before", true)                                                                  \
    X(PEOPLE_AFTER, "people_after", true)                                                                    \
    X(CHAIRS_BEFORE, "chairs_before", true)                                                                  \
    X(CHAIRS_AFTER, "chairs_after", true)                                                                    \
    X(PATTERN_BEFORE, "pattern_before", false)                                                               \
    X(PATTERN_AFTER, "pattern_after", false)                                                                 \
    X(TEXT, "text", false)
enum {
#define X(NAME, word, is_figure) MEMBER_##NAME,
    JSON_MEMBERS(X)
#undef X
        MEMBERS
};

static const char *const member_names[MEMBERS] = {
#define X(NAME, word, is_figure) word,
    JSON_MEMBERS(X)
#undef X
};
static const bool member_figures[MEMBERS] = {
#define X(NAME, word, is_figure) is_figure,
    JSON_MEMBERS(X)
#undef X
};

typedef struct json_rows {
    zc_arena *arena;
    const char **cells;
    int rows;
} json_rows;

/* A row of its own, all cells empty. */
static const char **next_row(json_rows *rows, const char *kind)
{
    const char **row = &rows->cells[(size_t)rows->rows++ * MEMBERS];
    for (int member = 0; member < MEMBERS; member++)
        row[member] = "";
    row[MEMBER_KIND] = kind;
    return row;
}

static const char *figure(json_rows *rows, int value)
{
    const char *text = arena_format(rows->arena, "%d", value);
    return text ? text : "";
}

static void add_flip_row(json_rows *rows, const plan_flip *flip, zc_lang lang)
{
    const char **row = next_row(rows, "flip");
    row[MEMBER_REGION] = flip->region;
    row[MEMBER_ROW] = figure(rows, flip->row);
    row[MEMBER_COUNT] = figure(rows, flip->moved);
    row[MEMBER_PEOPLE_BEFORE] = figure(rows, flip->people[RECORD_BEFORE]);
    row[MEMBER_PEOPLE_AFTER] = figure(rows, flip->people[RECORD_AFTER]);
    row[MEMBER_CHAIRS_BEFORE] = figure(rows, flip->chairs[RECORD_BEFORE]);
    row[MEMBER_CHAIRS_AFTER] = figure(rows, flip->chairs[RECORD_AFTER]);
    row[MEMBER_PATTERN_BEFORE] = flip->pattern[RECORD_BEFORE];
    row[MEMBER_PATTERN_AFTER] = flip->pattern[RECORD_AFTER];
    row[MEMBER_TEXT] = lang == ZC_LANG_ZH ? flip->words_zh : flip->words_en;
}

static void add_change_row(json_rows *rows, const zc_plan_change *change)
{
    const char **row = next_row(rows, kind_words[change->kind].id);
    row[MEMBER_NAME] = change->name;
    row[MEMBER_UNIT] = change->unit;
    row[MEMBER_FROM] = change->from;
    row[MEMBER_TO] = change->to;
}

static void fill_rows(json_rows *rows, const zc_plan_changes *changes, zc_lang lang)
{
    rows->rows = 1;
    for (int member = 0; member < MEMBERS; member++)
        rows->cells[member] = member_names[member];
    next_row(rows, "kept")[MEMBER_COUNT] = figure(rows, changes->kept);
    next_row(rows, "pins")[MEMBER_COUNT] = figure(rows, changes->pins);
    for (int at = 0; at < changes->flip_count; at++)
        add_flip_row(rows, &changes->flips[at], lang);
    for (int at = 0; at < changes->change_count; at++)
        add_change_row(rows, &changes->changes[at].told);
}

static zc_status write_json(const zc_plan_changes *changes, zc_lang lang, const char *path, zc_diags *diags)
{
    enum { HEAD_AND_COUNTS = 3 };
    const size_t most = (size_t)changes->change_count + (size_t)changes->flip_count + HEAD_AND_COUNTS;
    json_rows rows = { .arena = arena_make() };
    rows.cells = rows.arena ? arena_array(rows.arena, const char *, most *MEMBERS) : NULL;
    zc_status status = ZC_NO_MEMORY;
    if (rows.cells) {
        fill_rows(&rows, changes, lang);
        if (!arena_failed(rows.arena))
            status = table_write_json(path, rows.cells, member_figures, rows.rows, MEMBERS, diags);
    }
    arena_free(rows.arena);
    return status;
}

zc_status zc_plan_changes_write(const zc_plan_changes *changes, zc_plan_form form, zc_lang lang,
                                const char *path, zc_diags *diags)
{
    const zc_status status = file_spares(path, changes->path, RECORDS, diags);
    if (status)
        return status;
    switch (form) {
    case ZC_PLAN_WORDS: return write_words(changes, lang, path, diags);
    case ZC_PLAN_JSON: return write_json(changes, lang, path, diags);
    }
    return ZC_BAD_INPUT;
}
