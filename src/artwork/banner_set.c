/* A banner's words in one size, on one line or on several. */
#include "artwork/banner_letters.h"
#include "artwork/banner_sheet.h"
#include "artwork/problems.h"

#include <math.h>

static const double rounding = 0.0001;
enum { FLAG_STEPS = 10 }; /* from their usual distance to the closest */

double banner_length_mm(const banner_sheet *sheet)
{
    return sheet->kind.is_down ? sheet->size.height_mm : sheet->size.width_mm;
}

double banner_across_mm(const banner_sheet *sheet)
{
    return sheet->kind.is_down ? sheet->size.width_mm : sheet->size.height_mm;
}

double banner_middle_mm(const banner_sheet *sheet, const banner_words *words, int line)
{
    const double across_mm = banner_across_mm(sheet),
                 apart_mm = words->pitch.em_mm + sheet->kind.between * across_mm;
    return across_mm * sheet->kind.middle + (line - (words->line_count - 1) / 2.0) * apart_mm;
}

double banner_ink_from_mm(const banner_sheet *sheet, const banner_words *words, int line)
{
    const banner_letter *first = &words->lines[line].letters[0];
    return banner_length_mm(sheet) / 2 + first->x_mm + first->ink_left_em * words->pitch.em_mm;
}

double banner_ink_to_mm(const banner_sheet *sheet, const banner_words *words, int line)
{
    const banner_letter *last = &words->lines[line].letters[words->lines[line].count - 1];
    return banner_length_mm(sheet) / 2 + last->x_mm + last->ink_right_em * words->pitch.em_mm;
}

/* ---- size and pitch ---- */

/* More than two lines share the room of two. */
static double usual_em_mm(const banner_sheet *sheet, int lines)
{
    const hanging *kind = &sheet->kind;
    const double room = 2 * kind->two_em + kind->between, between_em = kind->between / kind->two_em;
    const double em = lines == 1   ? kind->em
                      : lines == 2 ? kind->two_em
                                   : room / (lines + (lines - 1) * between_em);
    return em * banner_across_mm(sheet);
}

static banner_pitch pitch_of(const banner_sheet *sheet, const banner_words *words, int line, double em_mm)
{
    return banner_pitch_of(&words->lines[line], banner_most_mm(sheet, words), em_mm, banner_hang_mm(sheet),
                           sheet->kind.most_gap_em);
}

/* All lines get the em and the gap of the one that has least room. */
static void share_pitch(const banner_sheet *sheet, banner_words *words)
{
    double em_mm = usual_em_mm(sheet, words->line_count), gap_mm = 0;

    for (int line = 0; line < words->line_count; line++)
        em_mm = pitch_of(sheet, words, line, em_mm).em_mm;
    for (int line = 0; line < words->line_count; line++) {
        const banner_pitch own = pitch_of(sheet, words, line, em_mm);
        gap_mm = line == 0 || own.gap_mm < gap_mm ? own.gap_mm : gap_mm;
    }
    words->pitch = (banner_pitch){ em_mm, gap_mm };
}

static void break_if_small(const banner_sheet *sheet, banner_words *words)
{
    const banner_line whole = words->lines[0];
    const int second = sheet->kind.lines > 1 ? banner_break(&whole) : 0;

    if (words->pitch.em_mm >= (sheet->kind.least_em - rounding) * banner_across_mm(sheet) || second == 0)
        return;
    words->line_count = 2;
    words->lines[0] = (banner_line){ whole.letters, second };
    words->lines[1] = (banner_line){ whole.letters + second, whole.count - second };
    share_pitch(sheet, words);
}

/* The least that letters may be: of one line, or what more lines have at best. */
static double least_em_mm(const banner_sheet *sheet, const banner_words *words)
{
    return fmin(sheet->kind.least_em * banner_across_mm(sheet), usual_em_mm(sheet, words->line_count));
}

static bool is_tight(const banner_sheet *sheet, const banner_words *words)
{
    return words->pitch.em_mm < least_em_mm(sheet, words) - rounding * banner_across_mm(sheet);
}

/* The words as they were read, `count` lines of them, in the room that they have. */
static void set_size(const banner_sheet *sheet, banner_words *words, const banner_line lines[], int count)
{
    for (int line = 0; line < count; line++)
        words->lines[line] = lines[line];
    words->line_count = count;
    share_pitch(sheet, words);
    if (count == 1)
        break_if_small(sheet, words);
}

/* Flags draw together while the words between them are too small. */
static void fit_words(const banner_sheet *sheet, banner_words *words)
{
    const banner_words whole = *words;
    const double apart = banner_flags_apart(sheet), closer = apart - sheet->kind.flag_closest;

    for (int step = 0; step <= FLAG_STEPS; step++) {
        words->flag_apart = apart - closer * step / FLAG_STEPS;
        set_size(sheet, words, whole.lines, whole.line_count);
        if (!banner_flags_limit(sheet, words) || !is_tight(sheet, words))
            return;
    }
}

/* ---- what is told ---- */

static void warn_if_tight(const banner_sheet *sheet, const banner_words *words, zc_diags *diags)
{
    const double across_mm = banner_across_mm(sheet);
    char is[32], should[32];

    if (!is_tight(sheet, words))
        return;
    number_write(100 * words->pitch.em_mm / across_mm, 1, is);
    number_write(100 * least_em_mm(sheet, words) / across_mm, 1, should);
    const bool is_upright = sheet->size.height_mm > sheet->size.width_mm && !sheet->kind.is_down;
    diag_add_with(diags,
                  banner_flags_limit(sheet, words) ? &artwork_banner_flags
                  : is_upright                     ? &artwork_banner_upright
                                                   : &artwork_banner_tight,
                  artwork_setting_place(sheet->job, "text"), NULL, is, should, NULL);
}

static void warn_of_stop(const banner_sheet *sheet, const banner_words *words, zc_diags *diags)
{
    if (!sheet->kind.each_page && (text_ends(words->string, "。") || text_ends(words->string, "！")))
        diag_add_with(diags, &artwork_banner_stop, artwork_setting_place(sheet->job, "text"), words->string,
                      artwork_word(sheet->job->occasion, sheet->kind.name_zh, sheet->kind.name_en), NULL,
                      NULL);
}

static zc_status check_lines(const banner_sheet *sheet, int count, zc_diags *diags)
{
    char is[32], most[32];
    if (count <= sheet->kind.lines)
        return ZC_OK;
    number_write(count, 0, is);
    number_write(sheet->kind.lines, 0, most);
    diag_add_with(diags, &artwork_banner_lines, artwork_setting_place(sheet->job, "text"), NULL, is, most,
                  NULL);
    return ZC_BAD_INPUT;
}

zc_status banner_words_set(const banner_sheet *sheet, int first, int count, banner_words *out,
                           zc_diags *diags)
{
    zc_status status = check_lines(sheet, count, diags);

    *out = (banner_words){ .string = sheet->parts[first], .line_count = status ? 0 : count };
    for (int line = 0; line < out->line_count && !status; line++) {
        const char *text = sheet->parts[first + line];
        if (line > 0)
            out->string = arena_format(sheet->arena, "%s %s", out->string, text);
        status = out->string ? banner_letters_read(sheet->job->fonts, sheet->arena, sheet->role, text,
                                                   sheet->kind.is_down, &out->lines[line])
                             : ZC_NO_MEMORY;
    }
    if (status)
        return status;
    fit_words(sheet, out);
    warn_if_tight(sheet, out, diags);
    warn_of_stop(sheet, out, diags);
    for (int line = 0; line < out->line_count; line++)
        banner_place(&out->lines[line], out->pitch, banner_hang_mm(sheet));
    return ZC_OK;
}
