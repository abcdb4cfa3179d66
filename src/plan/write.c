#include "plan/columns.h"
#include "plan/plan.h"
#include "plan/problems.h"

#include "table/table.h"

#include <string.h>

/* A line of the plan: what the layout says of the seat, what the roster says of who sits there. */
typedef struct plan_line {
    const zc_plan *plan;
    const zc_layout *layout;
    const zc_roster *roster;
    zc_seat seat;
    bool is_taken;
    zc_person person;
    char number[32]; /* where the last number is written */
} plan_line;

static const layout_seat *seat_of(const plan_line *line) { return &line->layout->seats[line->seat.at]; }

static const char *figure(plan_line *line, double value, int decimals)
{
    number_write(value, decimals, line->number);
    return line->number;
}

static const char *field(const plan_line *line, zc_column column)
{
    return line->is_taken ? zc_roster_field(line->roster, line->person, column) : "";
}

/* clang-format off: one column a line */
static const char *seat(plan_line *line) { return seat_of(line)->id; }
static const char *region(plan_line *line) { return line->layout->regions[seat_of(line)->region].id; }
static const char *floor_(plan_line *line) { return seat_of(line)->floor; }
static const char *block(plan_line *line) { return seat_of(line)->block; }
static const char *row(plan_line *line) { return seat_of(line)->row_label; }
static const char *number(plan_line *line) { return seat_of(line)->number; }
static const char *x_mm(plan_line *line) { return figure(line, seat_of(line)->x_mm, 2); }
static const char *y_mm(plan_line *line) { return figure(line, seat_of(line)->y_mm, 2); }
static const char *facing(plan_line *line) { return figure(line, seat_of(line)->facing_deg, 2); }
static const char *name(plan_line *line) { return field(line, ZC_COLUMN_NAME); }
static const char *unit(plan_line *line) { return field(line, ZC_COLUMN_UNIT); }
static const char *title(plan_line *line) { return field(line, ZC_COLUMN_TITLE); }
static const char *rank(plan_line *line) { return field(line, ZC_COLUMN_RANK); }
static const char *group(plan_line *line) { return field(line, ZC_COLUMN_GROUP); }
static const char *role(plan_line *line) { return field(line, ZC_COLUMN_ROLE); }
static const char *side(plan_line *line) { return field(line, ZC_COLUMN_SIDE); }
static const char *order(plan_line *line) { return field(line, ZC_COLUMN_ORDER); }
static const char *locked(plan_line *line) { return plan_is_locked(line->plan, line->seat) ? "yes" : ""; }
static const char *reason(plan_line *line) { return zc_plan_reason(line->plan, line->seat); }

/* clang-format on */

static const struct plan_column {
    const char *heading;
    const char *(*cell)(plan_line *line);
    bool is_figure;
} plan_columns[] = {
#define X(NAME, word, cell, is_figure, is_needed) { word, cell, is_figure },
    PLAN_COLUMNS(X)
#undef X
};

static plan_line line_of(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster, int seat_at)
{
    plan_line line = { .plan = plan, .layout = layout, .roster = roster, .seat = { seat_at } };
    line.is_taken = zc_plan_person(plan, line.seat, &line.person);
    return line;
}

void plan_csv(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster, zc_textbuf *out)
{
    textbuf_add(out, UTF8_BOM);
    for (int column = 0; column < PLAN_COLUMN_COUNT; column++)
        csv_cell(out, plan_columns[column].heading, column == 0);
    csv_line(out);
    for (int at = 0; at < layout->seat_count; at++) {
        plan_line line = line_of(plan, layout, roster, at);
        for (int column = 0; column < PLAN_COLUMN_COUNT; column++)
            csv_cell(out, plan_columns[column].cell(&line), column == 0);
        csv_line(out);
    }
}

static zc_status write_csv(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                           const char *path, zc_diags *diags)
{
    zc_textbuf text = { 0 };
    plan_csv(plan, layout, roster, &text);
    const zc_status status = text.failed ? ZC_NO_MEMORY : file_write(path, text.at, text.length, diags);
    textbuf_free(&text);
    return status;
}

/* All cells, the headings first, in the arena; NULL without memory. */
static const char **grid_of(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                            zc_arena *arena)
{
    const size_t rows = (size_t)layout->seat_count + 1;
    const char **cells = arena_array(arena, const char *, rows *PLAN_COLUMN_COUNT);
    if (!cells)
        return NULL;
    for (int column = 0; column < PLAN_COLUMN_COUNT; column++)
        cells[column] = plan_columns[column].heading;
    for (int at = 0; at < layout->seat_count; at++) {
        plan_line line = line_of(plan, layout, roster, at);
        for (int column = 0; column < PLAN_COLUMN_COUNT; column++) {
            const char *cell = arena_text(arena, plan_columns[column].cell(&line));
            if (!cell)
                return NULL;
            cells[((size_t)at + 1) * PLAN_COLUMN_COUNT + (size_t)column] = cell;
        }
    }
    return cells;
}

static zc_status write_xlsx(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                            const char *path, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    const char **cells = grid_of(plan, layout, roster, arena);
    const zc_status status =
        cells ? table_write_xlsx(path, "座次方案", cells, layout->seat_count + 1, PLAN_COLUMN_COUNT, diags)
              : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static zc_status write_json(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                            const char *path, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    const char **cells = grid_of(plan, layout, roster, arena);
    bool figures[PLAN_COLUMN_COUNT];

    for (int column = 0; column < PLAN_COLUMN_COUNT; column++)
        figures[column] = plan_columns[column].is_figure;
    const zc_status status =
        cells ? table_write_json(path, cells, figures, layout->seat_count + 1, PLAN_COLUMN_COUNT, diags)
              : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static const struct plan_format {
    const char *ending;
    zc_status (*write)(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                       const char *path, zc_diags *diags);
} plan_formats[] = { { "csv", write_csv }, { "json", write_json }, { "xlsx", write_xlsx } };

zc_status zc_plan_write(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                        const char *path, zc_diags *diags)
{
    if (strcmp(path, "-") == 0 || !*path_ending(path)) /* a pipe or a device has no ending */
        return write_csv(plan, layout, roster, path, diags);
    for (size_t at = 0; at < sizeof plan_formats / sizeof *plan_formats; at++)
        if (path_ends_in(path, plan_formats[at].ending))
            return plan_formats[at].write(plan, layout, roster, path, diags);
    diag_add_with(diags, &plan_unknown_format, (zc_place){ 0 }, path, ".csv, .json, .xlsx", NULL, NULL);
    return ZC_BAD_INPUT;
}
