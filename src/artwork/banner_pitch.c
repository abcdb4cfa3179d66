#include "artwork/banner.h"

#include <math.h>

static const double han_em = 0.6, han_ink = 0.4, latin_free_em = 0.06, half_em = 0.5, dot_em = 0.4,
                    blank_em = 1, word_blank_em = 0.35, latin_gap = 0.35, least_gap_em = 0.04;

static bool is_among(const char *signs, uint32_t code)
{
    for (uint32_t sign; (sign = utf8_next(&signs));)
        if (sign == code)
            return true;
    return false;
}

/* Hebrew to Arabic with their forms, the scripts of South and South-East Asia, Tibetan, Mongolian. */
static bool is_of_joining_script(uint32_t code)
{
    static const uint32_t ranges[][2] = { { 0x0590, 0x109F }, { 0x1780, 0x18AF }, { 0x1A20, 0x1AAF },
                                          { 0xA840, 0xA87F }, { 0xFB1D, 0xFDFF }, { 0xFE70, 0xFEFE } };

    for (size_t at = 0; at < sizeof ranges / sizeof *ranges; at++)
        if (code >= ranges[at][0] && code <= ranges[at][1])
            return true;
    return false;
}

banner_sign banner_sign_of(uint32_t code)
{
    if (is_of_joining_script(code))
        return BANNER_WORDS;
    if (is_among("、，：；。！？", code))
        return BANNER_POINT;
    if (is_among("“‘（《〈「『【", code))
        return BANNER_OPENS;
    if (is_among("”’）》〉」』】", code))
        return BANNER_CLOSES;
    if (is_among("·•‧・", code))
        return BANNER_DOT;
    if (code >= '0' && code <= '9')
        return BANNER_DIGIT;
    return code < 0x2E80 && !is_among("—…", code) ? BANNER_LATIN : BANNER_HAN;
}

double banner_block_mm(double length_mm, double margin_mm, double least, double most)
{
    return fmin(fmax(length_mm - 2 * margin_mm, least * length_mm), most * length_mm);
}

/* The room of a letter, in the middle of which its ink stands. */
static double room_em(const banner_letter *letter)
{
    const double ink_em = letter->ink_right_em - letter->ink_left_em;
    switch (letter->sign) {
    case BANNER_HAN: return fmax(han_em + han_ink * ink_em, ink_em + latin_free_em);
    case BANNER_DIGIT:
    case BANNER_LATIN:
    case BANNER_WORDS: return ink_em + latin_free_em;
    case BANNER_POINT:
    case BANNER_OPENS:
    case BANNER_CLOSES: return half_em;
    case BANNER_DOT: return dot_em;
    }
    return 1;
}

static bool is_latin(banner_sign sign) { return sign == BANNER_DIGIT || sign == BANNER_LATIN; }

/* The gap behind a letter that is not the last. */
static double gap_behind(const banner_letter *letter)
{
    return is_latin(letter[0].sign) && is_latin(letter[1].sign) && !letter->blank_behind ? latin_gap : 1;
}

static bool parts_phrases(const banner_letter *letter)
{
    return letter->blank_behind && !(is_latin(letter[0].sign) && is_latin(letter[1].sign));
}

/* Between phrases; less between the words of a foreign one. */
static double blank_behind_em(const banner_line *line, int letter)
{
    const banner_letter *here = &line->letters[letter];
    if (!here->blank_behind || letter + 1 == line->count)
        return 0;
    return parts_phrases(here) ? blank_em : word_blank_em;
}

/* How much of the first letter hangs to the left, of the last one to the right. */
static double hung_left_em(const banner_line *line, double hang_em)
{
    return line->count > 2 && line->letters[0].sign == BANNER_OPENS ? fmin(half_em, hang_em) : 0;
}

static double hung_right_em(const banner_line *line, double hang_em)
{
    return line->count > 2 && line->letters[line->count - 1].sign == BANNER_CLOSES ? fmin(half_em, hang_em)
                                                                                   : 0;
}

double banner_width_em(const banner_line *line, double hang_em)
{
    double width_em = -hung_left_em(line, hang_em) - hung_right_em(line, hang_em);
    for (int letter = 0; letter < line->count; letter++)
        width_em += room_em(&line->letters[letter]) + blank_behind_em(line, letter);
    return width_em;
}

double banner_gaps(const banner_line *line)
{
    double gaps = 0;
    for (int letter = 0; letter + 1 < line->count; letter++)
        gaps += gap_behind(&line->letters[letter]);
    return gaps;
}

banner_pitch banner_pitch_of(const banner_line *line, double block_mm, double em_mm, double hang_mm,
                             double most_gap_em)
{
    const double width_em = banner_width_em(line, hang_mm / em_mm), gaps = banner_gaps(line);
    const double free_mm = block_mm - width_em * em_mm;
    if (free_mm < least_gap_em * gaps * em_mm) {
        const double fitted_mm = block_mm / (banner_width_em(line, 0) + least_gap_em * gaps);
        return (banner_pitch){ fitted_mm, least_gap_em * fitted_mm };
    }
    const double gap_mm = gaps > 0 ? free_mm / gaps : 0;
    return (banner_pitch){ em_mm, fmin(gap_mm, most_gap_em * em_mm) };
}

void banner_place(const banner_line *line, banner_pitch pitch, double hang_mm)
{
    const double hang_em = hang_mm / pitch.em_mm;
    const double length_mm = banner_width_em(line, hang_em) * pitch.em_mm + banner_gaps(line) * pitch.gap_mm;
    double x_mm = -length_mm / 2 - hung_left_em(line, hang_em) * pitch.em_mm;

    for (int at = 0; at < line->count; at++) {
        banner_letter *letter = &line->letters[at];
        const double middle_em = (letter->ink_left_em + letter->ink_right_em) / 2;
        letter->x_mm = x_mm + (room_em(letter) / 2 - middle_em) * pitch.em_mm;
        x_mm += (room_em(letter) + blank_behind_em(line, at)) * pitch.em_mm;
        if (at + 1 < line->count)
            x_mm += gap_behind(letter) * pitch.gap_mm;
    }
}

static bool may_break_behind(const banner_letter *letter)
{
    const banner_sign before = letter[0].sign, after = letter[1].sign;
    if (letter->blank_behind)
        return true;
    return before != BANNER_OPENS && before != BANNER_DOT && after != BANNER_POINT &&
           after != BANNER_CLOSES && after != BANNER_DOT && !is_latin(before) && !is_latin(after);
}

/* 第一次全体会议: an ordinal begins a phrase. */
static bool begins_phrase(const banner_letter *letter) { return text_starts(letter->text, "第"); }

/* The break nearest to the middle; one between phrases may stand farther off, quoted words stay whole. */
int banner_break(const banner_line *line)
{
    const double whole_em = banner_width_em(line, 0), blank_worth_em = whole_em / 6,
                 phrase_worth_em = whole_em / 8;
    double behind_em = 0, best_em = 2 * whole_em;
    int best = 0, quoted = 0;

    for (int at = 0; at + 1 < line->count; at++) {
        behind_em += room_em(&line->letters[at]);
        const double off_em = behind_em > whole_em / 2 ? behind_em - whole_em / 2 : whole_em / 2 - behind_em;
        quoted += (line->letters[at].sign == BANNER_OPENS) - (line->letters[at].sign == BANNER_CLOSES);
        const double cost_em = off_em + (quoted > 0 ? whole_em / 3 : 0) -
                               (parts_phrases(&line->letters[at])       ? blank_worth_em
                                : begins_phrase(&line->letters[at + 1]) ? phrase_worth_em
                                                                        : 0);
        if (may_break_behind(&line->letters[at]) && cost_em < best_em) {
            best_em = cost_em;
            best = at + 1;
        }
        behind_em += blank_behind_em(line, at);
    }
    return best;
}
