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

static const zc_column columns[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };
enum { COLUMNS = sizeof headings / sizeof *headings };

static bool fill_line(const zc_artwork_job *job, zc_arena *arena, const list_line *line, int number,
                      const char *cells[COLUMNS])
{
    const char *seat = layout_seat_words(job->layout, line->seated.seat, job->occasion->lang, arena);
    int cell = 0;

    cells[cell++] = arena_format(arena, "%d", number);
    for (size_t column = 0; column < sizeof columns / sizeof *columns; column++)
        cells[cell++] = field(job, line->seated.person, columns[column]);
    cells[cell++] = seat;
    cells[cell] = zc_layout_seat_id(job->layout, line->seated.seat);
    return cells[0] && seat;
}

static zc_status fill_rows(const zc_artwork_job *job, zc_arena *arena, const list_line *lines, int count,
                           artwork_rows *out)
{
    const char **cells = arena_array(arena, const char *, (count + 1) * COLUMNS);

    if (!cells)
        return ZC_NO_MEMORY;
    for (int column = 0; column < COLUMNS; column++)
        cells[column] = artwork_word(job->occasion, headings[column][0], headings[column][1]);
    *out = (artwork_rows){ artwork_word(job->occasion, "座位表", "Seats"), cells, 1, COLUMNS };
    for (int at = 0; at < count; at++) {
        if (!lines[at].seated.only)
            continue;
        if (!fill_line(job, arena, &lines[at], out->rows, &cells[out->rows * COLUMNS]))
            return ZC_NO_MEMORY;
        out->rows++;
    }
    return ZC_OK;
}

zc_status list_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    int order;
    const zc_status by = artwork_setting_choice(job, "by", LIST_ORDERS, &order, diags);
    const zc_status people = artwork_seated_check(job, style, arena, diags);

    return by > people ? by : people;
}

zc_status list_rows(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out, zc_diags *diags)
{
    const artwork_seated *seated;
    int count, order;

    zc_status status = artwork_setting_choice(job, "by", LIST_ORDERS, &order, diags);
    if (!status)
        status = artwork_seated_read(job, arena, &seated, &count, diags);
    if (status)
        return status;
    const list_line *lines = make_lines(job, arena, seated, count, (list_order)order);
    return lines ? fill_rows(job, arena, lines, count, out) : ZC_NO_MEMORY;
}
