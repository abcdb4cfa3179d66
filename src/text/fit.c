#include "text/fit.h"
#include "text/column.h"

#include <math.h>
#include <string.h>

const text_fit_rules text_fit_seat = { .role = TEXT_HEI,
                                       .weight = 500,
                                       .inset_mm = 1.2,
                                       .least_condense = 0.85,
                                       .line_em = 2.24,
                                       .flush = TEXT_MIDDLE,
                                       .warn_below_pt = 6,
                                       .drop_below_pt = 5,
                                       .vertical_allowed = true };

static const struct standard {
    double least_width_mm, size_pt;
} standards[] = { { 40, 16 }, { 24, 14 }, { 16, 11 }, { 11, 9.5 }, { 0, 8 } };

static const double step_pt = 0.5, least_pt = 1, two_lines_gain = 1.15, vertical_gain = 1.25;
static const double narrow_mm = 9, tall_by = 2, two_columns_below_pt = 7;

double text_seat_size_pt(double width_mm)
{
    const struct standard *standard = standards;

    while (width_mm < standard->least_width_mm)
        standard++;
    return standard->size_pt;
}

static double standard_size_pt(text_box plate, const text_fit_rules *rules)
{
    return rules->size_pt > 0 ? rules->size_pt : text_seat_size_pt(plate.width_mm);
}

static double advance_em(const name_task *task, const char *text, size_t bytes)
{
    return text_advance_em(task->fonts, task->rules->role, task->rules->weight, text, bytes, 0);
}

/* The standard size, stepped down until it is not above `most_pt`. */
static double stepped_pt(const name_task *task, double most_pt)
{
    double size_pt = task->size_pt;
    while (size_pt > most_pt + 1e-6 && size_pt - step_pt >= least_pt)
        size_pt -= step_pt;
    return size_pt;
}

static double condense_for(double width_mm, double em, double size_pt)
{
    const double wide_mm = em * mm_of_pt(size_pt);
    return wide_mm > width_mm ? width_mm / wide_mm : 1;
}

/* ---- lines: steps 2, 3, 5 ---- */

static name_fit one_line(const name_task *task, double width_mm, double height_mm)
{
    const double em = advance_em(task, task->name, strlen(task->name));
    const double by_width_pt = pt_of_mm(width_mm / (em * task->rules->least_condense));
    const double by_height_pt = pt_of_mm(height_mm / (task->line_em / 2));
    name_fit line = { .manner = ONE_LINE, .first_bytes = strlen(task->name) };
    line.size_pt = stepped_pt(task, fmin(by_width_pt, by_height_pt));
    line.condense = condense_for(width_mm, em, line.size_pt);
    return line;
}

/* ---- two lines: step 4 ---- */

/* Where to break so that the longer part is as short as can be; 0: nowhere. A dot stays on the first line. */
static size_t best_break(const name_task *task, double *longer_em)
{
    const char *name = task->name, *end = name + strlen(name);
    size_t best = 0;
    for (const char *at = name; !task->is_padded && at < end;) {
        const uint32_t code = utf8_next(&at);
        if ((!char_is_dot(code) && !char_is_blank(code)) || at == end)
            continue;
        const size_t first = (size_t)(at - name);
        const double em = fmax(advance_em(task, name, bytes_without_blanks_behind(name, first)),
                               advance_em(task, at, (size_t)(end - at)));
        if (best == 0 || em < *longer_em - 1e-9) {
            best = first;
            *longer_em = em;
        }
    }
    return best;
}

static name_fit two_lines(const name_task *task, double width_mm, double height_mm)
{
    double longer_em = 1;
    name_fit lines = { .manner = TWO_LINES, .first_bytes = best_break(task, &longer_em) };
    if (lines.first_bytes == 0)
        return lines;
    const double by_width_pt = pt_of_mm(width_mm / (longer_em * task->rules->least_condense));
    const double by_height_pt = pt_of_mm(height_mm / task->line_em);
    lines.size_pt = fmin(task->size_pt, fmin(by_width_pt, by_height_pt));
    lines.condense = condense_for(width_mm, longer_em, lines.size_pt);
    return lines;
}

static name_fit horizontal(const name_task *task)
{
    const double width_mm = fmax(task->plate.width_mm - task->rules->inset_mm, 0.1);
    const name_fit line = one_line(task, width_mm, task->plate.height_mm);
    if (line.size_pt >= task->size_pt)
        return line;
    const name_fit lines = two_lines(task, width_mm, task->plate.height_mm);
    return lines.size_pt >= two_lines_gain * line.size_pt ? lines : line;
}

/* ---- columns: step 6 ---- */

static double column_advance_em(const name_task *task, size_t bytes, double size_pt, double height_mm)
{
    const double height_em = height_mm / mm_of_pt(size_pt);
    double advance = COLUMN_MOST_EM;
    while (advance > COLUMN_LEAST_EM + 1e-9 &&
           column_height_em(task->name, bytes, advance, size_pt) > height_em)
        advance -= 0.01;
    return fmax(advance, COLUMN_LEAST_EM);
}

static name_fit one_column(const name_task *task, double width_mm, double height_mm)
{
    const size_t bytes = strlen(task->name);
    name_fit column = { .manner = COLUMN, .condense = 1, .first_bytes = bytes };
    double most_pt = pt_of_mm(width_mm);
    do {
        column.size_pt = stepped_pt(task, most_pt);
        most_pt = pt_of_mm(height_mm / column_height_em(task->name, bytes, COLUMN_LEAST_EM, column.size_pt));
    } while (stepped_pt(task, most_pt) < column.size_pt);
    column.advance_em = column_advance_em(task, bytes, column.size_pt, height_mm);
    return column;
}

static name_fit two_columns(const name_task *task, double width_mm, double height_mm)
{
    double longer_em = 1;
    name_fit columns = { .manner = TWO_COLUMNS, .condense = 1, .advance_em = COLUMN_LEAST_EM };
    columns.first_bytes = best_break(task, &longer_em);
    if (columns.first_bytes == 0)
        return columns;
    const char *second = task->name + columns.first_bytes;
    columns.size_pt = fmin(task->size_pt, pt_of_mm(width_mm / NAME_COLUMNS_EM));
    double size_pt = 0;
    while (fabs(size_pt - columns.size_pt) > 1e-9) {
        size_pt = columns.size_pt;
        const double height_em =
            fmax(column_height_em(task->name, columns.first_bytes, COLUMN_LEAST_EM, size_pt),
                 column_height_em(second, strlen(second), COLUMN_LEAST_EM, size_pt));
        columns.size_pt = fmin(size_pt, pt_of_mm(height_mm / height_em));
    }
    return columns;
}

/* On its side, the foot toward the left: in one line, or in two as level names are. */
static name_fit turned(const name_task *task, double width_mm, double height_mm)
{
    name_fit line = one_line(task, height_mm, width_mm), lines = line;
    line.manner = TURNED;
    if (line.size_pt < task->size_pt)
        lines = two_lines(task, height_mm, width_mm);
    lines.manner = TURNED_LINES;
    return lines.size_pt >= two_lines_gain * line.size_pt ? lines : line;
}

static name_fit vertical(const name_task *task)
{
    const double width_mm = fmax(task->plate.width_mm - task->rules->inset_mm, 0.1);
    const double height_mm = fmax(task->plate.height_mm - task->rules->inset_mm, 0.1);
    if (!task->kind.han)
        return turned(task, width_mm, height_mm);
    const name_fit column = one_column(task, width_mm, height_mm);
    if (!task->kind.dotted || (column.size_pt >= two_columns_below_pt && !task->rules->vertical_only))
        return column;
    const name_fit columns = two_columns(task, width_mm, height_mm);
    return columns.size_pt > column.size_pt ? columns : column;
}

static name_fit best_fit(const name_task *task)
{
    const text_box plate = task->plate;

    if (task->rules->vertical_only)
        return vertical(task);
    const name_fit across = horizontal(task);
    const bool is_narrow = plate.width_mm < narrow_mm;
    if (!task->rules->vertical_allowed || (!is_narrow && plate.height_mm <= tall_by * plate.width_mm))
        return across;
    const name_fit down = vertical(task);
    return down.size_pt >= (is_narrow ? 1 : vertical_gain) * across.size_pt ? down : across;
}

/* Letters that stack or hang below the line may be higher than a Han character's body, and lie elsewhere. */
static void heed_ink(name_task *task)
{
    static const double ink_pitch = 1.08;
    const text_style style = { .role = task->rules->role, .weight = task->rules->weight, .size_pt = 100 };
    const text_extent ink = text_measure(task->fonts, task->name, &style);
    const double em_mm = mm_of_pt(style.size_pt);
    task->line_em = fmax(task->line_em, 2 * ink_pitch * (ink.ink_bottom_mm - ink.ink_top_mm) / em_mm);
    task->middle_em = -(ink.ink_top_mm + ink.ink_bottom_mm) / 2 / em_mm;
}

static name_task task_of(zc_fonts *fonts, const char *name, const char *padded, text_box box,
                         const text_fit_rules *rules)
{
    name_task task = { .fonts = fonts,
                       .rules = rules,
                       .name = padded,
                       .kind = text_name_kind_of(name),
                       .is_padded = strcmp(name, padded) != 0,
                       .plate = box,
                       .size_pt = standard_size_pt(box, rules),
                       .line_em = rules->line_em,
                       .middle_em = fonts->roles[rules->role].middle_em };
    if (task.kind.joins)
        heed_ink(&task);
    return task;
}

double text_fit_size_pt(zc_fonts *fonts, const char *name, text_box box, const text_fit_rules *rules)
{
    zc_arena *scratch = arena_make();
    const char *padded = text_padded_name(scratch, name);
    double size_pt = standard_size_pt(box, rules);
    if (padded) {
        const name_task task = task_of(fonts, name, padded, box, rules);
        size_pt = best_fit(&task).size_pt;
    } else {
        fonts->failed = true;
    }
    arena_free(scratch);
    return size_pt;
}

zc_status text_fit_name(zc_fonts *fonts, zc_arena *arena, const char *name, text_box box,
                        const text_fit_rules *rules, text_setting *out, text_fit_result *result)
{
    const char *padded = text_padded_name(arena, name);
    if (!padded)
        return ZC_NO_MEMORY;
    const name_task task = task_of(fonts, name, padded, box, rules);
    const name_fit fit = best_fit(&task);
    *result = fit.size_pt < rules->drop_below_pt   ? TEXT_FIT_TOO_SMALL
              : fit.size_pt < rules->warn_below_pt ? TEXT_FIT_SMALL
                                                   : TEXT_FIT_FULL;
    return name_set(&task, arena, &fit, out);
}
