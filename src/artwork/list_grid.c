/* Ruled tables: one or many sheets, each on pages of its own, with the head repeated. Measures are those of
 * the sign-in sheet of looks.md, section 9. */
#include "artwork/lists.h"

#include <math.h>
#include <string.h>

static const double left_mm = 20, width_mm = 170, top_mm = 38, head_mm = 9, bottom_mm = 259.05;
static const double line_mm = 4.3, pad_mm = 2, cell_pt = 10.5, wrapped_pt = 9, name_pt = 13,
                    least_condense = 0.85;
enum { LINES_MOST = 40 };

typedef struct grid_flow {
    list_paper *paper;
    const list_grid *grid;
    const grid_sheet *sheet;
    double y_mm;
} grid_flow;

static double column_left(const list_grid *grid, int column)
{
    double x_mm = left_mm;

    for (int at = 0; at < column; at++)
        x_mm += grid->columns[at].width_mm;
    return x_mm;
}

/* ---- text on as many lines as it needs ---- */

typedef struct wrapped_text {
    const char *lines[LINES_MOST];
    int count;
} wrapped_text;

/* No line begins with these. */
static bool clings(uint32_t code)
{
    static const char closing[] = "，、；：。！？）》”’·,.;:!?)";
    const char *at = closing;

    for (uint32_t mark = utf8_next(&at); mark; mark = utf8_next(&at))
        if (mark == code)
            return true;
    return false;
}

/* Where the line that begins at `from` is best broken: behind the last character or word that has room. */
static const char *break_of(const list_paper *paper, const char *from, text_style style, double room_mm)
{
    const char *best = NULL, *at = from;
    double used_mm = 0;

    while (*at) {
        char one[5] = { 0 };
        const char *here = at;
        const uint32_t code = utf8_next(&at);
        one[utf8_write(code, one)] = '\0';
        used_mm += list_width(paper, one, style);
        if (used_mm > room_mm && here > from && !char_is_blank(code))
            return best ? best : here;
        const char *peek = at;
        const uint32_t next = utf8_next(&peek);
        if (next == 0 || ((char_is_han(code) || char_is_blank(code) || clings(code)) && !clings(next)) ||
            char_is_han(next))
            best = at;
    }
    return at;
}

static void wrap(list_paper *paper, const char *text, text_style style, double room_mm, wrapped_text *out)
{
    out->count = 0;
    while (*text && out->count < LINES_MOST) {
        const char *end = break_of(paper, text, style, room_mm);
        const char *line = list_made(paper, arena_text_n(paper->arena, text, (size_t)(end - text)));
        out->lines[out->count++] = list_made(paper, text_trimmed(paper->arena, line));
        text = end;
    }
}

static text_style cell_type(double size_pt) { return list_type(TEXT_SONG, 500, size_pt); }

static bool is_on_one_line(const list_paper *paper, const char *text, double room_mm)
{
    return list_width(paper, text, cell_type(cell_pt)) * least_condense <= room_mm;
}

static int lines_of(list_paper *paper, const grid_column *column, const char *text)
{
    const double room_mm = column->width_mm - 2 * pad_mm;
    wrapped_text wrapped;

    if (column->type != GRID_TEXT || is_on_one_line(paper, text, room_mm))
        return 1;
    wrap(paper, text, cell_type(wrapped_pt), room_mm, &wrapped);
    return wrapped.count;
}

/* ---- cells ---- */

static double baseline_mm(double middle_mm, double size_pt) { return middle_mm + 0.375 * mm_of_pt(size_pt); }

static void draw_text(list_paper *paper, const char *text, double x_mm, double room_mm, double middle_mm)
{
    wrapped_text wrapped;

    if (is_on_one_line(paper, text, room_mm)) {
        list_fit(paper, (list_room){ x_mm, baseline_mm(middle_mm, cell_pt), room_mm, cell_pt, TEXT_START },
                 text, cell_type(cell_pt), paper->theme.ink);
        return;
    }
    wrap(paper, text, cell_type(wrapped_pt), room_mm, &wrapped);
    for (int line = 0; line < wrapped.count; line++)
        list_words(paper, x_mm,
                   baseline_mm(middle_mm + (line - (wrapped.count - 1) / 2.0) * line_mm, wrapped_pt),
                   wrapped.lines[line], cell_type(wrapped_pt), TEXT_START, paper->theme.ink);
}

static void draw_name(list_paper *paper, const grid_row *row, const char *name, double x_mm,
                      const grid_column *column, double middle_mm, double height_mm)
{
    const list_name_box box = { .left_mm = x_mm + 1,
                                .middle_mm = middle_mm,
                                .width_mm = column->width_mm - 2,
                                .height_mm = height_mm - 1,
                                .anchor = TEXT_MIDDLE,
                                .role = TEXT_SONG,
                                .weight = 600,
                                .size_pt = name_pt };
    text_setting setting;

    if (*name && list_name_set(paper, name, &box, &setting))
        list_name_draw(paper, row->person, &box, &setting);
}

static void draw_cell(list_paper *paper, const grid_row *row, const grid_column *column, const char *text,
                      double x_mm, double middle_mm, double height_mm)
{
    const list_room room = { x_mm + column->width_mm / 2, baseline_mm(middle_mm, cell_pt),
                             column->width_mm - 2, 5, TEXT_MIDDLE };

    switch (column->type) {
    case GRID_NUMBER: list_fit(paper, room, text, list_type(TEXT_HEI, 400, cell_pt), paper->theme.ink); break;
    case GRID_SEAT: list_fit(paper, room, text, list_type(TEXT_HEI, 500, cell_pt), paper->theme.ink); break;
    case GRID_NAME: draw_name(paper, row, text, x_mm, column, middle_mm, height_mm); break;
    case GRID_TEXT: draw_text(paper, text, x_mm + pad_mm, column->width_mm - 2 * pad_mm, middle_mm); break;
    case GRID_BLANK: break;
    }
}

static double row_height(grid_flow *flow, const grid_row *row)
{
    double height_mm = flow->grid->row_mm;

    for (int column = 0; column < flow->grid->column_count; column++) {
        const int lines = lines_of(flow->paper, &flow->grid->columns[column], row->cells[column]);
        height_mm = fmax(height_mm, lines * line_mm + 2);
    }
    return height_mm;
}

static void draw_row(grid_flow *flow, const grid_row *row, double height_mm)
{
    const list_grid *grid = flow->grid;

    for (int column = 0; column < grid->column_count; column++)
        draw_cell(flow->paper, row, &grid->columns[column], row->cells[column], column_left(grid, column),
                  flow->y_mm + height_mm / 2, height_mm);
    flow->y_mm += height_mm;
}

/* ---- a page ---- */

static void draw_above(grid_flow *flow)
{
    list_paper *paper = flow->paper;
    const text_style style = list_type(TEXT_HEI, 700, 12);
    const double wide_mm = fmin(list_width(paper, flow->sheet->left, style), width_mm * 0.6);

    list_fit(paper, (list_room){ left_mm, 34.5, wide_mm + 0.01, 6, TEXT_START }, flow->sheet->left, style,
             paper->theme.ink);
    list_fit(paper, (list_room){ left_mm + width_mm, 34.5, width_mm - wide_mm - 4, 6, TEXT_END },
             flow->sheet->right, cell_type(cell_pt), paper->theme.ink);
}

static void draw_head(grid_flow *flow)
{
    const list_grid *grid = flow->grid;
    list_paper *paper = flow->paper;
    const text_style style = list_type(TEXT_HEI, 700, 11);

    scene_rect(paper->scene, left_mm, top_mm, width_mm, head_mm, 0,
               (scene_paint){ .fill = SCENE_RGB(0xEFEFEF) });
    for (int column = 0; column < grid->column_count; column++) {
        const double column_mm = grid->columns[column].width_mm;
        list_fit(
            paper,
            (list_room){ column_left(grid, column) + column_mm / 2,
                         baseline_mm(top_mm + head_mm / 2, style.size_pt), column_mm - 1.4, 6, TEXT_MIDDLE },
            list_word(paper, grid->columns[column].zh, grid->columns[column].en), style, paper->theme.ink);
    }
    flow->y_mm = top_mm + head_mm;
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
        scene_line(paper->scene, column_left(grid, column), top_mm, column_left(grid, column), flow->y_mm,
                   line_of(paper->theme.ink2, 0.2));
    scene_line(paper->scene, left_mm, top_mm + head_mm, left_mm + width_mm, top_mm + head_mm,
               line_of(paper->theme.ink, 0.4));
    scene_rect(paper->scene, left_mm, top_mm, width_mm, flow->y_mm - top_mm, 0,
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

/* Rows from this one on, as many as have room; how many they are. */
static int draw_page(grid_flow *flow, int from)
{
    const grid_sheet *sheet = flow->sheet;
    list_paper *paper = flow->paper;
    int row = from;

    list_page(paper, &list_sheet_head, list_title(paper, flow->grid->kind), "");
    if (from == 0 && sheet == flow->grid->sheets && flow->grid->outline)
        scene_outline(paper->scene, 0, flow->grid->outline);
    if (from == 0 && *sheet->left)
        scene_outline(paper->scene, flow->grid->outline ? 1 : 0, sheet->left);
    draw_above(flow);
    draw_head(flow);
    for (; row < sheet->count; row++) {
        const double height_mm = fmin(row_height(flow, &sheet->rows[row]), bottom_mm - top_mm - head_mm);
        if (flow->y_mm + height_mm > bottom_mm)
            break;
        draw_row(flow, &sheet->rows[row], height_mm);
        scene_line(paper->scene, left_mm, flow->y_mm, left_mm + width_mm, flow->y_mm,
                   line_of(paper->theme.ink2, 0.2));
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
        for (int row = 0; row < flow.sheet->count && !paper->no_memory;)
            row += draw_page(&flow, row);
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
    *out = (artwork_rows){ of->kind, cells, row + 1, columns };
    return ZC_OK;
}
