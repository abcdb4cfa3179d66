/* Rows of chairs along the sides of a table. */
#include "layout/draft.h"

#include <string.h>

static const double facing_deg[SPEC_SIDE_COUNT] = {
    [SPEC_SIDE_FAR] = 180, [SPEC_SIDE_NEAR] = 0, [SPEC_SIDE_LEFT] = 270, [SPEC_SIDE_RIGHT] = 90
};

/* How seats are stored: by growing x, or by their own left to right, or from the base outward. */
static bool runs_from_right(const spec_line *line)
{
    return (line->side == SPEC_SIDE_FAR && line->numbers == SPEC_NUMBERS_PAGE) ||
           line->side == SPEC_SIDE_LEFT;
}

static bool covers(const spec_line *line, spec_half half)
{
    return line->half == SPEC_HALF_BOTH || line->half == half;
}

/* Rows that stand before the next one of the line: those of both hands count for a row across. */
static int rows_before(layout_draft *draft, const spec_line *line)
{
    int before = 0;
    for (spec_half half = SPEC_HALF_LEFT; half <= SPEC_HALF_RIGHT; half++)
        if (covers(line, half) && draft->rows_behind[line->side][half] > before)
            before = draft->rows_behind[line->side][half];
    return before;
}

static void stand_before(layout_draft *draft, const spec_line *line, int behind)
{
    for (spec_half half = SPEC_HALF_LEFT; half <= SPEC_HALF_RIGHT; half++)
        if (covers(line, half) && draft->rows_behind[line->side][half] <= behind)
            draft->rows_behind[line->side][half] = behind + 1;
}

/* Rows of a region count on from line to line of one place. */
static int rows_of_place(const layout_draft *draft, const spec_line *line)
{
    int rows = 0;
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        rows += row->region == draft->regions.count - 1 && row->line && row->line->side == line->side &&
                row->line->half == line->half && strcmp(row->block, line->block) == 0;
    }
    return rows;
}

static bool is_stated(const layout_draft *draft, const spec_line *line)
{
    return line->size && draft->scope.sizes->row_count > 0;
}

static void add_row(layout_draft *draft, const spec_line *line, int chairs, int behind)
{
    const int region = draft->regions.count - 1, label = rows_of_place(draft, line) + 1;
    const char *id = draft->regions.at[region].id;
    const draft_row row = { .region = region,
                            .label = label,
                            .first = draft->seats.count,
                            .chairs = chairs,
                            .from_right = runs_from_right(line),
                            .stated = is_stated(draft, line),
                            .block = line->block,
                            .line = line,
                            .behind = behind };
    for (int number = 1; number <= chairs && !draft->out_of_memory; number++)
        draft_seat(draft, (layout_seat){
                              .id = draft_seat_id(draft, id, line->block, label, number),
                              .region = region,
                              .floor = "",
                              .block = line->block,
                              .row = label,
                              .number = draft_number(draft, number),
                              .facing_deg = facing_deg[line->side],
                              .table = -1,
                              .block_at = -1,
                              .line = label - 1,
                              .column = number - 1,
                              .behind = behind,
                          });
    draft_row_add(draft, row);
    stand_before(draft, line, behind);
}

/* The user's own rows, or so many of as many chairs. */
static int chairs_of_row(const layout_draft *draft, const spec_line *line, int row)
{
    return is_stated(draft, line) ? draft->scope.sizes->rows[row] : scope_sum(&draft->scope, line->chairs);
}

static int rows_of(const layout_draft *draft, const spec_line *line)
{
    if (!scope_holds(&draft->scope, line->when))
        return 0;
    if (is_stated(draft, line))
        return draft->scope.sizes->row_count;
    return scope_sum(&draft->scope, line->chairs) > 0 ? scope_sum(&draft->scope, line->rows) : 0;
}

static void add_line(layout_draft *draft, const spec_line *line)
{
    const int rows = rows_of(draft, line);
    const int first = line->behind ? scope_sum(&draft->scope, line->behind) : rows_before(draft, line);
    for (int row = 0; row < rows; row++) {
        const int chairs = chairs_of_row(draft, line, row);
        if (!draft_line_fits(draft, chairs, rows, VENUE_ROWS_MAX) || !draft_has_room_for(draft, chairs))
            return;
        add_row(draft, line, chairs, first + row);
    }
}

void draft_lines_region(layout_draft *draft, int region)
{
    const spec_region *spec = &draft->spec->regions[region];
    for (int at = 0; at < spec->line_count; at++)
        add_line(draft, &spec->lines[at]);
}
