/* Ruled tables: one or many sheets, each on pages of its own, with the head repeated. Measures are those of
 * the sign-in sheet of looks.md, section 9. */
#include "artwork/lists.h"

#include <math.h>
#include <string.h>

static const double left_mm = 20, width_mm = 170, table_mm = 38, head_mm = 9, bottom_mm = 259.05;
static const double line_mm = 4.3, around_mm = 2, cell_pt = 10.5, name_pt = 13;

/* The text of a cell; what did not go in goes on on the next page. */
typedef struct grid_cell {
    text_setting setting;
    size_t bytes;
    bool is_fitted; /* a name, by the rules of names */
} grid_cell;

typedef struct grid_flow {
    list_paper *paper;
    const list_grid *grid;
    const grid_sheet *sheet;
    double top_mm, y_mm;
    grid_cell cells[GRID_COLUMNS];   /* of the row that comes next */
    const char *texts[GRID_COLUMNS]; /* what of it is still to be drawn */
} grid_flow;

static double column_left(const list_grid *grid, int column)
{
    double x_mm = left_mm;

    for (int at = 0; at < column; at++)
        x_mm += grid->columns[at].width_mm;
    return x_mm;
}

static text_style cell_type(double size_pt) { return list_type(TEXT_SONG, 500, size_pt); }

/* ---- cells ---- */

static const struct cell_look {
    text_role role;
    int weight;
    double size_pt, least_pt, wrapped_pt; /* least_pt: on one line */
    double pad_mm;
    text_anchor anchor;
} looks[] = {
    [GRID_NUMBER] = { TEXT_HEI, 400, 10.5, 9, 9, 1, TEXT_MIDDLE },
    [GRID_NAME] = { TEXT_SONG, 600, 10, 10, 10, 1, TEXT_MIDDLE },
    [GRID_TEXT] = { TEXT_SONG, 500, 10.5, 10.5, 9, 2, TEXT_START },
    [GRID_SEAT] = { TEXT_HEI, 500, 10.5, 9, 9, 1, TEXT_MIDDLE },
    [GRID_BLANK] = { TEXT_SONG, 500, 10.5, 10.5, 9, 1, TEXT_START },
};

static list_name_box name_box(const grid_flow *flow, int column)
{
    const double pad_mm = looks[GRID_NAME].pad_mm;

    return (list_name_box){ .left_mm = column_left(flow->grid, column) + pad_mm,
                            .width_mm = flow->grid->columns[column].width_mm - 2 * pad_mm,
                            .height_mm = flow->grid->row_mm - 1,
                            .anchor = TEXT_MIDDLE,
                            .role = TEXT_SONG,
                            .weight = looks[GRID_NAME].weight,
                            .size_pt = name_pt };
}

/* What of a cell is still to be drawn. */
static const char *text_at(const grid_flow *flow, int column)
{
    return flow->texts[column] ? flow->texts[column] : "";
}

static void set_cell(grid_flow *flow, int column, int lines_most)
{
    const grid_column *of = &flow->grid->columns[column];
    const struct cell_look *look = &looks[of->type];
    const char *text = text_at(flow, column);
    const list_name_box name = name_box(flow, column);
    const list_box box = { of->width_mm - 2 * look->pad_mm,
                           look->least_pt,
                           look->wrapped_pt,
                           line_mm,
                           look->anchor,
                           lines_most,
                           of->type == GRID_NAME };
    grid_cell *cell = &flow->cells[column];

    *cell = (grid_cell){ .bytes = strlen(text) };
    if (of->type == GRID_NAME && *text && list_name_set(flow->paper, text, &name, &cell->setting))
        cell->is_fitted = true;
    else if (of->type != GRID_BLANK)
        cell->bytes = list_set(flow->paper, text, list_type(look->role, look->weight, look->size_pt), &box,
                               &cell->setting);
}

static void draw_cell(const grid_flow *flow, int column, double middle_mm)
{
    const grid_cell *cell = &flow->cells[column];
    const grid_column *of = &flow->grid->columns[column];
    const double pad_mm = looks[of->type].pad_mm;
    const double inset_mm = looks[of->type].anchor == TEXT_START ? pad_mm : of->width_mm / 2;

    if (cell->is_fitted) {
        list_name_box box = name_box(flow, column);
        box.middle_mm = middle_mm;
        list_name_draw(flow->paper, &box, &cell->setting);
    } else if (cell->setting.count > 0) {
        scene_text(flow->paper->scene, column_left(flow->grid, column) + inset_mm,
                   list_baseline_mm(middle_mm, &cell->setting, line_mm), &cell->setting,
                   flow->paper->theme.ink, NULL);
    }
}

/* ---- rows ---- */

/* Sets all cells; how high that makes the row. */
static double set_row(grid_flow *flow, int lines_most)
{
    double height_mm = flow->grid->row_mm;

    for (int column = 0; column < flow->grid->column_count; column++) {
        set_cell(flow, column, lines_most);
        if (!flow->cells[column].is_fitted)
            height_mm = fmax(height_mm, flow->cells[column].setting.lines * line_mm + around_mm);
    }
    return height_mm;
}

static void draw_row(grid_flow *flow, double height_mm)
{
    for (int column = 0; column < flow->grid->column_count; column++)
        draw_cell(flow, column, flow->y_mm + height_mm / 2);
    flow->y_mm += height_mm;
    scene_line(flow->paper->scene, left_mm, flow->y_mm, left_mm + width_mm, flow->y_mm,
               (scene_paint){ .stroke = flow->paper->theme.ink2, .stroke_mm = 0.2 });
}

static void begin_row(grid_flow *flow, const grid_row *row)
{
    for (int column = 0; column < flow->grid->column_count; column++)
        flow->texts[column] = row->cells[column];
}

/* Whether all of it is drawn. Else the rest is what comes next: long text goes on, all else stands there
 * again. */
static bool row_is_done(grid_flow *flow)
{
    bool done = true;

    for (int column = 0; column < flow->grid->column_count; column++)
        done &= flow->cells[column].bytes == strlen(text_at(flow, column));
    for (int column = 0; column < flow->grid->column_count && !done; column++)
        if (flow->grid->columns[column].type == GRID_TEXT)
            flow->texts[column] += flow->cells[column].bytes;
    return done;
}

/* ---- a page ---- */

static void draw_above(grid_flow *flow)
{
    static const double baseline_mm = 34.5, most_share = 0.6, apart_mm = 4, above_line_mm = 5;
    list_paper *paper = flow->paper;
    const double most_mm = *flow->sheet->right ? width_mm * most_share : width_mm;
    text_setting left, right;

    list_set(paper, flow->sheet->left, list_type(TEXT_HEI, 700, 12),
             &(list_box){ most_mm, 9, 10, above_line_mm, TEXT_START, 0, false }, &left);
    list_set(paper, flow->sheet->right, cell_type(cell_pt),
             &(list_box){ width_mm - left.width_mm - apart_mm, 8, 9, above_line_mm, TEXT_END, 0, false },
             &right);
    flow->top_mm = table_mm + fmax(fmax(left.lines, right.lines) - 1, 0) * above_line_mm;
    if (left.count > 0)
        scene_text(paper->scene, left_mm, baseline_mm, &left, paper->theme.ink, NULL);
    if (right.count > 0)
        scene_text(paper->scene, left_mm + width_mm, baseline_mm, &right, paper->theme.ink, NULL);
}

static void draw_head(grid_flow *flow)
{
    const list_grid *grid = flow->grid;
    list_paper *paper = flow->paper;
    const text_style style = list_type(TEXT_HEI, 700, 11);

    scene_rect(paper->scene, left_mm, flow->top_mm, width_mm, head_mm, 0,
               (scene_paint){ .fill = SCENE_RGB(0xEFEFEF) });
    for (int column = 0; column < grid->column_count; column++) {
        const double column_mm = grid->columns[column].width_mm;
        list_fit(paper,
                 (list_room){ column_left(grid, column) + column_mm / 2,
                              flow->top_mm + head_mm / 2 + 0.375 * mm_of_pt(style.size_pt), column_mm - 1.4,
                              6, TEXT_MIDDLE },
                 list_word(paper, grid->columns[column].zh, grid->columns[column].en), style,
                 paper->theme.ink);
    }
    flow->y_mm = flow->top_mm + head_mm;
}

static scene_paint line_of(scene_color color, double thick_mm)
{
    return (scene_paint){ .stroke = color, .stroke_mm = thick_mm };
}

static void draw_frame(const grid_flow *flow)
{
    const list_grid *grid = flow->grid;
    list_paper *paper = flow->paper;

    for (int column = 1; column < grid->column_count; column++)
        scene_line(paper->scene, column_left(grid, column), flow->top_mm, column_left(grid, column),
                   flow->y_mm, line_of(paper->theme.ink2, 0.2));
    scene_line(paper->scene, left_mm, flow->top_mm + head_mm, left_mm + width_mm, flow->top_mm + head_mm,
               line_of(paper->theme.ink, 0.4));
    scene_rect(paper->scene, left_mm, flow->top_mm, width_mm, flow->y_mm - flow->top_mm, 0,
               line_of(paper->theme.ink, 0.6));
}

static void draw_below(const grid_flow *flow)
{
    list_paper *paper = flow->paper;
    double y_mm = flow->y_mm + 8;

    if (*flow->sheet->foot) {
        list_fit(paper, (list_room){ left_mm, y_mm, width_mm, 6, TEXT_START }, flow->sheet->foot,
                 cell_type(11), paper->theme.ink);
        y_mm += 8;
    }
    list_fit(paper, (list_room){ left_mm, y_mm, width_mm, 6, TEXT_START }, flow->sheet->note, cell_type(9),
             paper->theme.ink2);
}

static void open_page(grid_flow *flow, bool is_first)
{
    const list_grid *grid = flow->grid;
    const grid_sheet *sheet = flow->sheet;

    list_page(flow->paper, &list_sheet_head, list_title(flow->paper, grid->kind), "");
    if (is_first && sheet == grid->sheets && grid->outline)
        scene_outline(flow->paper->scene, 0, grid->outline);
    if (is_first && *sheet->left)
        scene_outline(flow->paper->scene, grid->outline ? 1 : 0, sheet->left);
    draw_above(flow);
    draw_head(flow);
}

/* Sets the next row, of one that is higher than a page what goes on it; false: it begins a new page. */
static bool set_next_row(grid_flow *flow, double *height_mm)
{
    const double room_mm = bottom_mm - flow->y_mm;
    const bool is_top = flow->y_mm <= flow->top_mm + head_mm;

    *height_mm = set_row(flow, 0);
    if (*height_mm > room_mm && is_top)
        *height_mm = set_row(flow, (int)fmax((room_mm - around_mm) / line_mm, 1));
    return *height_mm <= room_mm || is_top;
}

/* How many rows from this one on, which is begun, end on the page. */
static int rows_with_room(const grid_flow *flow, int from)
{
    const grid_sheet *sheet = flow->sheet;
    grid_flow trial = *flow;
    double height_mm;
    int row = from;

    while (row < sheet->count && set_next_row(&trial, &height_mm) && row_is_done(&trial)) {
        if (++row < sheet->count)
            begin_row(&trial, &sheet->rows[row]);
        trial.y_mm += height_mm;
    }
    return row - from;
}

/* How many rows a page begins: it leaves some of its own to a last one that would have hardly any. */
static int rows_on_page(const grid_flow *flow, int from)
{
    enum { LEAST = 4 };
    const int room = rows_with_room(flow, from), left = flow->sheet->count - from - room;

    if (left > 0 && left < LEAST && room >= 2 * LEAST)
        return room - (LEAST - left);
    return room > 0 ? room : 1;
}

/* A page of rows, the first of which is begun; how many of them it ends. */
static int draw_page(grid_flow *flow, int from)
{
    const grid_sheet *sheet = flow->sheet;
    const int most = rows_on_page(flow, from);
    double height_mm;
    int row = from;

    while (row < sheet->count && row - from < most && set_next_row(flow, &height_mm)) {
        draw_row(flow, height_mm);
        if (!row_is_done(flow))
            break;
        if (++row < sheet->count)
            begin_row(flow, &sheet->rows[row]);
    }
    draw_frame(flow);
    draw_below(flow);
    return row - from;
}

void grid_draw(list_paper *paper, const void *with)
{
    const list_grid *grid = with;

    for (int at = 0; at < grid->count; at++) {
        grid_flow flow = { .paper = paper, .grid = grid, .sheet = &grid->sheets[at] };
        bool is_first = true;
        if (flow.sheet->count > 0)
            begin_row(&flow, &flow.sheet->rows[0]);
        for (int row = 0; row < flow.sheet->count && !paper->no_memory; is_first = false) {
            open_page(&flow, is_first);
            row += draw_page(&flow, row);
        }
    }
}

/* ---- as a table ---- */

static int rows_of(const list_grid *of)
{
    int rows = 1;

    for (int at = 0; at < of->count; at++)
        rows += of->sheets[at].count;
    return rows;
}

/* With many sheets the first column says which one it is. */
zc_status grid_rows(const zc_artwork_job *job, zc_arena *arena, const list_grid *of, artwork_rows *out)
{
    const int named = of->count > 1, columns = of->column_count + named;
    const char **cells = arena_array(arena, const char *, rows_of(of) * columns);
    int row = 0;

    if (!cells)
        return ZC_NO_MEMORY;
    if (named)
        cells[0] = artwork_word(job->occasion, "分页", "Sheet");
    for (int column = 0; column < of->column_count; column++) {
        const char *heading = artwork_word(job->occasion, of->columns[column].zh, of->columns[column].en);
        cells[column + named] = heading;
    }
    for (int sheet = 0; sheet < of->count; sheet++)
        for (int at = 0; at < of->sheets[sheet].count; at++) {
            const char **cell = &cells[++row * columns];
            if (named)
                cell[0] = of->sheets[sheet].left;
            memcpy(cell + named, of->sheets[sheet].rows[at].cells, sizeof *cell * (size_t)of->column_count);
        }
    *out = (artwork_rows){ text_capital(arena, of->kind), cells, row + 1, columns };
    return out->sheet ? ZC_OK : ZC_NO_MEMORY;
}
