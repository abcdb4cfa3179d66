/* The seat list: who sits where, in the order that is asked for; as a table and as pages. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <string.h>

/* What the columns say; `number` counts the lines. */
static const char *const headings[][2] = {
    { "序号", "No." },     { "姓名", "Name" }, { "单位", "Unit" },      { "职务", "Title" },
    { "代表团", "Group" }, { "座位", "Seat" }, { "座位号", "Seat id" },
};
static const zc_column columns[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };
enum { COLUMNS = sizeof headings / sizeof *headings, SEAT_COLUMNS = 2 };

static const struct order_words {
    const char *kind[2], *how[2];
} words_of_order[LIST_ORDER_COUNT] = {
#define X(NAME, word, kind_zh, kind_en, how_zh, how_en)                                                      \
    [LIST_BY_##NAME] = { { kind_zh, kind_en }, { how_zh, how_en } },
    LIST_ORDERS(X)
#undef X
};

/* ---- the settings ---- */

typedef struct list_settings {
    list_order by;
    bool zones; /* a line for each group: where it sits */
} list_settings;

static zc_status read_settings(const zc_artwork_job *job, list_settings *out, zc_diags *diags)
{
    int zones;
    const zc_status by = list_order_read(job, &out->by, diags);
    const zc_status chosen = artwork_setting_choice(job, "zones", "no yes", &zones, diags);

    out->zones = zones == 1;
    return worse_of(by, chosen);
}

zc_status list_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .diags = diags };
    list_settings settings;
    zc_status worst = read_settings(job, &settings, diags);

    worst = worse_of(worst, list_paper_read(&paper));
    return worse_of(worst, artwork_seated_check(job, style, arena, diags));
}

/* ---- lists that are ruled tables ---- */

static bool is_grid(const list_settings *settings) { return settings->zones || list_is_grid(settings->by); }

static zc_status make_grid(const zc_artwork_job *job, zc_arena *arena, const list_settings *settings,
                           list_grid *out, zc_diags *diags)
{
    return settings->zones ? list_zones_make(job, arena, out, diags)
                           : list_grid_make(job, arena, settings->by, out, diags);
}

/* ---- the table ---- */

/* The columns of every list, and before the seat those of the roster's own that tell of discussion groups. */
typedef struct seat_table {
    const zc_artwork_job *job;
    zc_arena *arena;
    const list_people *people;
    int own[LIST_ROOM_COLUMNS], own_count, columns;
} seat_table;

static void fill_headings(const seat_table *table, const char *cells[])
{
    const int before = COLUMNS - SEAT_COLUMNS;

    for (int column = 0; column < COLUMNS; column++)
        cells[column + (column < before ? 0 : table->own_count)] =
            artwork_word(table->job->occasion, headings[column][0], headings[column][1]);
    for (int own = 0; own < table->own_count; own++)
        cells[before + own] = zc_roster_extra_heading(table->job->roster, table->own[own]);
}

static bool fill_line(const seat_table *table, int at, const char *cells[])
{
    const zc_artwork_job *job = table->job;
    const list_line *line = &table->people->lines[at];
    const char *seat = layout_seat_words(job->layout, line->seat, job->occasion->lang, table->arena);
    int cell = 0;

    cells[cell++] = arena_format(table->arena, "%d", at + 1);
    for (size_t column = 0; column < sizeof columns / sizeof *columns; column++)
        cells[cell++] = zc_roster_field(job->roster, line->person, columns[column]);
    for (int own = 0; own < table->own_count; own++)
        cells[cell++] = list_room_said(job, table->people, at, table->own[own]);
    cells[cell++] = seat;
    cells[cell] = zc_layout_seat_id(job->layout, line->seat);
    return cells[0] && seat;
}

static zc_status fill_rows(const zc_artwork_job *job, zc_arena *arena, list_order by,
                           const list_people *people, artwork_rows *out)
{
    seat_table table = { .job = job, .arena = arena, .people = people };

    if (by == LIST_BY_DISCUSSION)
        table.own_count = list_room_columns(job, table.own);
    table.columns = COLUMNS + table.own_count;
    const char **cells = arena_array(arena, const char *, (people->count + 1) * table.columns);
    if (!cells)
        return ZC_NO_MEMORY;
    fill_headings(&table, cells);
    for (int at = 0; at < people->count; at++)
        if (!fill_line(&table, at, &cells[(at + 1) * table.columns]))
            return ZC_NO_MEMORY;
    *out = (artwork_rows){ artwork_word(job->occasion, "座位表", "Seats"), cells, people->count + 1,
                           table.columns };
    return ZC_OK;
}

zc_status list_rows(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out, zc_diags *diags)
{
    list_settings settings;
    list_people people;
    list_grid ruled;

    zc_status status = read_settings(job, &settings, diags);
    if (!status && is_grid(&settings)) {
        status = make_grid(job, arena, &settings, &ruled, diags);
        return status ? status : grid_rows(job, arena, &ruled, out);
    }
    if (!status)
        status = list_people_read(job, arena, settings.by, &people, diags);
    return status ? status : fill_rows(job, arena, settings.by, &people, out);
}

/* ---- the pages ---- */

static zc_status draw_index(list_paper *paper, list_order by)
{
    const struct order_words *words = &words_of_order[by];
    list_index index = { .kind = list_word(paper, words->kind[0], words->kind[1]),
                         .how = list_word(paper, words->how[0], words->how[1]),
                         .has_letters = by == LIST_BY_NAME || by == LIST_BY_PINYIN || by == LIST_BY_ALPHA };
    const zc_status status = list_people_read(paper->job, paper->arena, by, &index.people, paper->diags);

    return status ? status : list_paper_draw(paper, list_title(paper, index.kind), list_index_draw, &index);
}

static zc_status draw_grid(list_paper *paper, const list_settings *settings)
{
    list_grid ruled;
    const zc_status status = make_grid(paper->job, paper->arena, settings, &ruled, paper->diags);

    return status ? status : list_paper_draw(paper, list_title(paper, ruled.kind), grid_draw, &ruled);
}

zc_status list_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .scene = scene, .diags = diags };
    list_settings settings;

    zc_status status = read_settings(job, &settings, diags);
    const zc_status read = list_paper_read(&paper), covered = artwork_check_names(job, TEXT_HEI, diags);
    status = status ? status : read ? read : covered;
    if (status)
        return status;
    return is_grid(&settings) ? draw_grid(&paper, &settings) : draw_index(&paper, settings.by);
}
