#include "text/column.h"
#include "text/fit.h"

#include <math.h>
#include <string.h>

static bool is_turned(const name_fit *fit) { return fit->manner == TURNED || fit->manner == TURNED_LINES; }

static bool has_two_lines(const name_fit *fit)
{
    return fit->manner == TWO_LINES || fit->manner == TURNED_LINES;
}

/* A line's start so that it stands in the middle without the dot at its end, as far as the dot keeps in. */
static double hung_start_mm(const name_task *task, const name_fit *fit, const text_style *style,
                            const char *text, size_t bytes)
{
    const double start_mm = line_start_mm(task->fonts, text, bytes, style, TEXT_MIDDLE);
    const double all_mm = line_advance_mm(task->fonts, text, bytes, style);
    const double along_mm = is_turned(fit) ? task->plate.height_mm : task->plate.width_mm;
    const double room_mm = along_mm - task->rules->inset_mm;
    if (bytes_without_hanging_dot(text, bytes) == bytes)
        return start_mm;
    const double free_em = (DOT_ADVANCE_EM - DOT_DISC_EM) / 2; /* the dot's ink may touch, not its advance */
    const double ink_mm = all_mm - free_em * mm_of_pt(style->size_pt) * style_condense(style);
    return fmin(start_mm, fmax(room_mm / 2 - ink_mm, -room_mm / 2));
}

typedef struct two_starts {
    double first_mm, second_mm;
} two_starts;

/* Where the two lines begin: each in the middle, or flush to the longer one. */
static two_starts starts_of(const name_task *task, const name_fit *fit, const text_style *style)
{
    const char *first = task->name, *second = first + fit->first_bytes;
    const size_t seen = bytes_without_blanks_behind(first, fit->first_bytes);

    if (task->rules->flush == TEXT_MIDDLE)
        return (two_starts){ hung_start_mm(task, fit, style, first, seen),
                             hung_start_mm(task, fit, style, second, strlen(second)) };
    const double first_mm = line_advance_mm(task->fonts, first, seen, style),
                 second_mm = line_advance_mm(task->fonts, second, strlen(second), style);
    const double half_mm = fmax(first_mm, second_mm) / 2;
    if (task->rules->flush == TEXT_START)
        return (two_starts){ -half_mm, -half_mm };
    return (two_starts){ half_mm - first_mm, half_mm - second_mm };
}

static bool add_lines(const name_task *task, zc_arena *arena, const name_fit *fit, const text_style *style,
                      piece_list *pieces)
{
    const double em_mm = mm_of_pt(style->size_pt), pitch_mm = task->line_em / 2 * em_mm;
    const double middle_mm = task->middle_em * em_mm;
    const char *first = task->name, *second = first + fit->first_bytes;
    if (!has_two_lines(fit))
        return pieces_add_line(task->fonts, arena, pieces, first, strlen(first), style,
                               hung_start_mm(task, fit, style, first, strlen(first)), middle_mm);
    const two_starts starts = starts_of(task, fit, style);
    return pieces_add_line(task->fonts, arena, pieces, first, fit->first_bytes, style, starts.first_mm,
                           middle_mm - pitch_mm / 2) &&
           pieces_add_line(task->fonts, arena, pieces, second, strlen(second), style, starts.second_mm,
                           middle_mm + pitch_mm / 2);
}

static bool add_columns(const name_task *task, zc_arena *arena, const name_fit *fit, const text_style *style,
                        piece_list *pieces)
{
    const double em_mm = mm_of_pt(style->size_pt);
    const char *first = task->name, *second = first + fit->first_bytes;
    const double first_em = column_height_em(first, fit->first_bytes, fit->advance_em, fit->size_pt);
    const double second_em = column_height_em(second, strlen(second), fit->advance_em, fit->size_pt);
    const double top_mm = -fmax(first_em, second_em) / 2 * em_mm;
    const double aside_mm = fit->manner == TWO_COLUMNS ? NAME_COLUMNS_EM / 4 * em_mm : 0;
    return pieces_add_column(task->fonts, arena, pieces, first, fit->first_bytes, style, fit->advance_em,
                             aside_mm, top_mm) &&
           pieces_add_column(task->fonts, arena, pieces, second, strlen(second), style, fit->advance_em,
                             -aside_mm, top_mm);
}

static void turn_clockwise(piece_list *pieces)
{
    for (int at = 0; at < pieces->count; at++) {
        text_piece *piece = &pieces->at[at];
        const double x_mm = piece->x_mm;
        piece->x_mm = -piece->y_mm;
        piece->y_mm = x_mm;
        piece->turn_deg = 90;
    }
}

static void tell_extent(const name_task *task, const name_fit *fit, const text_style *style,
                        text_setting *out)
{
    const char *first = task->name, *second = first + fit->first_bytes;
    const double em_mm = mm_of_pt(style->size_pt);
    const double first_mm = line_advance_mm(task->fonts, first, fit->first_bytes, style);
    const double second_mm = line_advance_mm(task->fonts, second, strlen(second), style);
    const bool is_column = fit->manner == COLUMN || fit->manner == TWO_COLUMNS;
    out->lines = has_two_lines(fit) || fit->manner == TWO_COLUMNS ? 2 : 1;
    out->vertical = is_column;
    out->width_mm = fmax(first_mm, second_mm);
    out->height_mm = out->lines == 2 ? task->line_em * em_mm : em_mm;
    if (is_column) {
        out->width_mm = out->lines == 2 ? NAME_COLUMNS_EM * em_mm : em_mm;
        out->height_mm = em_mm *
                         fmax(column_height_em(first, fit->first_bytes, fit->advance_em, fit->size_pt),
                              column_height_em(second, strlen(second), fit->advance_em, fit->size_pt));
    }
    if (is_turned(fit)) {
        const double across_mm = out->height_mm;
        out->height_mm = out->width_mm;
        out->width_mm = across_mm;
    }
}

zc_status name_set(const name_task *task, zc_arena *arena, const name_fit *fit, text_setting *out)
{
    const text_style style = { .role = task->rules->role,
                               .weight = task->rules->weight,
                               .size_pt = fit->size_pt,
                               .condense = fit->condense };
    piece_list pieces = { 0 };
    const bool is_column = fit->manner == COLUMN || fit->manner == TWO_COLUMNS;
    const bool added = (is_column ? add_columns : add_lines)(task, arena, fit, &style, &pieces);
    if (is_turned(fit))
        turn_clockwise(&pieces);
    const zc_status status = setting_make(arena, &pieces, task->name, &style, out);
    tell_extent(task, fit, &style, out);
    return fonts_end(task->fonts, added, status);
}
