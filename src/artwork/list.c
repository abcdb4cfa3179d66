/* The seat list: a line for each person who is seated, as csv. */
#include "artwork/seated.h"

#include <stdlib.h>
#include <string.h>

/* What the columns say; `number` counts the lines. */
static const char *const headings[][2] = {
    { "序号", "No." },     { "姓名", "Name" }, { "单位", "Unit" },      { "职务", "Title" },
    { "代表团", "Group" }, { "座位", "Seat" }, { "座位号", "Seat id" },
};

typedef enum list_order { BY_SEAT, BY_NAME, BY_GROUP } list_order;
#define LIST_ORDERS "seat name group"

/* What a person is sorted by; the last key is the order of the seats. */
typedef struct list_line {
    artwork_seated seated;
    const char *key;
    int group; /* where the group's first person sits */
    int at;
} list_line;

/* ---- the order ---- */

static const char *field(const zc_artwork_job *job, zc_person person, zc_column column)
{
    return zc_roster_field(job->roster, person, column);
}

/* By sound where the roster gives it, else by the characters. */
static const char *name_key(const zc_artwork_job *job, zc_person person)
{
    const char *pinyin = field(job, person, ZC_COLUMN_PINYIN);
    return *pinyin ? pinyin : field(job, person, ZC_COLUMN_NAME);
}

/* Groups come in the order of their first seats. */
static int first_of_group(const zc_artwork_job *job, const list_line lines[], int at)
{
    const char *group = field(job, lines[at].seated.person, ZC_COLUMN_GROUP);
    for (int before = at - 1; before >= 0; before--)
        if (strcmp(field(job, lines[before].seated.person, ZC_COLUMN_GROUP), group) == 0)
            return lines[before].group;
    return at;
}

static int by_keys(const void *left, const void *right)
{
    const list_line *a = left, *b = right;
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    const int sound = strcmp(a->key, b->key);
    return sound ? sound : a->at - b->at;
}

static list_line *make_lines(const zc_artwork_job *job, zc_arena *arena, const artwork_seated *seated,
                             int count, list_order order)
{
    list_line *lines = arena_array(arena, list_line, count);
    for (int at = 0; at < count && lines; at++) {
        lines[at] = (list_line){ .seated = seated[at], .key = "", .at = at };
        if (order == BY_NAME)
            lines[at].key = name_key(job, seated[at].person);
        if (order == BY_GROUP)
            lines[at].group = first_of_group(job, lines, at);
    }
    if (lines)
        qsort(lines, (size_t)count, sizeof *lines, by_keys);
    return lines;
}

/* ---- the lines ---- */

static void write_headings(const zc_artwork_job *job, zc_textbuf *out)
{
    textbuf_add(out, UTF8_BOM);
    for (size_t column = 0; column < sizeof headings / sizeof *headings; column++)
        csv_cell(out, artwork_word(job->occasion, headings[column][0], headings[column][1]), column == 0);
    csv_line(out);
}

static bool write_line(const zc_artwork_job *job, zc_arena *arena, const list_line *line, int number,
                       zc_textbuf *out)
{
    static const zc_column columns[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };
    const char *seat = layout_seat_words(job->layout, line->seated.seat, job->occasion->lang, arena);
    char text[32];

    if (!seat)
        return false;
    number_write(number, 0, text);
    csv_cell(out, text, true);
    for (size_t column = 0; column < sizeof columns / sizeof *columns; column++)
        csv_cell(out, field(job, line->seated.person, columns[column]), false);
    csv_cell(out, seat, false);
    csv_cell(out, zc_layout_seat_id(job->layout, line->seated.seat), false);
    csv_line(out);
    return true;
}

zc_status list_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    int order;
    const zc_status by = artwork_setting_choice(job, "by", LIST_ORDERS, &order, diags);
    const zc_status people = artwork_seated_check(job, style, arena, diags);

    return by > people ? by : people;
}

zc_status list_write(const zc_artwork_job *job, zc_arena *arena, zc_textbuf *out, zc_diags *diags)
{
    const artwork_seated *seated;
    int count, order;

    zc_status status = artwork_setting_choice(job, "by", LIST_ORDERS, &order, diags);
    if (!status)
        status = artwork_seated_read(job, arena, &seated, &count, diags);
    if (status)
        return status;
    const list_line *lines = make_lines(job, arena, seated, count, (list_order)order);
    if (!lines)
        return ZC_NO_MEMORY;
    write_headings(job, out);
    for (int at = 0, number = 1; at < count; at++)
        if (lines[at].seated.only && !write_line(job, arena, &lines[at], number++, out))
            return ZC_NO_MEMORY;
    return out->failed ? ZC_NO_MEMORY : ZC_OK;
}
