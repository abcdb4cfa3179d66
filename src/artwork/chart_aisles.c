/* The word in each aisle, where neither row labels nor names of zones stand. */
#include "artwork/chart_hall.h"

#include <math.h>

static const double word_pt = 9, least_word_pt = 6, english_pt = 7, row_label_pt = 8.5;
enum { LABELLED_BLOCKS = 4, WORD_LENGTH = 2 };

typedef struct aisle_place {
    const chart_hall *hall;
    int left, right; /* the blocks at its sides */
    double tall_mm;  /* of the word */
} aisle_place;

/* The block beside another one at its page right; -1: none. */
static int right_neighbour(const chart_hall *hall, int at)
{
    int next = -1;

    for (int other = 0; other < hall->count; other++)
        if (other != at && hall->band[other] == hall->band[at] &&
            hall->placed[other].x_mm > hall->placed[at].x_mm &&
            (next < 0 || hall->placed[other].x_mm < hall->placed[next].x_mm))
            next = other;
    return next;
}

/* The middle of the aisle, a share of its blocks' depth down. */
static chart_point aisle_at(const aisle_place *aisle, double share)
{
    const chart_placed *left = &aisle->hall->placed[aisle->left], *right = &aisle->hall->placed[aisle->right];
    const chart_point from = chart_placed_at(left, left->block->columns * left->pitch_x_mm / 2,
                                             share * left->block->rows * left->pitch_y_mm);
    const chart_point to = chart_placed_at(right, -right->block->columns * right->pitch_x_mm / 2,
                                           share * right->block->rows * right->pitch_y_mm);

    return (chart_point){ (from.x_mm + to.x_mm) / 2, (from.y_mm + to.y_mm) / 2 };
}

/* Nearest to the aisle's middle; between two rows' labels where they stand there too. */
static bool find_place(const artwork_chart *chart, const aisle_place *aisle, chart_point *at)
{
    const chart_placed *right = &aisle->hall->placed[aisle->right];
    const bool labelled = chart_hall_beside(aisle->hall, aisle->right) >= LABELLED_BLOCKS;
    const int rows = right->block->rows, steps = labelled ? rows : 2 * rows;
    const double label_mm = mm_of_pt(row_label_pt * chart->paper.type);

    if (labelled && aisle->tall_mm > right->pitch_y_mm - label_mm)
        return false;
    for (int step = 0; step < steps; step++) {
        const int away = (step % 2 ? -1 : 1) * ((step + 1) / 2); /* 0, -1, 1, -2, ... */
        const int stop = steps / 2 + away;
        *at = aisle_at(aisle, (double)stop / steps);
        if (stop > 0 && stop < steps && hall_aisle_is_free(chart, aisle->hall, *at, aisle->tall_mm))
            return true;
    }
    return false;
}

static void draw_english(artwork_chart *chart, aisle_place *aisle)
{
    const text_style style = chart_type(TEXT_SONG, 400, english_pt * chart->paper.type);
    chart_point at;

    aisle->tall_mm = mm_of_pt(style.size_pt);
    if (!find_place(chart, aisle, &at))
        return;
    const chart_point place = chart_at(chart, at.x_mm, at.y_mm);
    chart_words(chart, place.x_mm, place.y_mm, "aisle", style, TEXT_MIDDLE, chart->theme.ink3);
}

/* From top to bottom, smaller where rows are close; no place in the aisle, no word. */
static void draw_chinese(artwork_chart *chart, aisle_place *aisle)
{
    text_style style = chart_type(TEXT_SONG, 400, word_pt * chart->paper.type);
    chart_point at;

    aisle->tall_mm = 1.06 * WORD_LENGTH * mm_of_pt(style.size_pt);
    while (!find_place(chart, aisle, &at)) {
        if (style.size_pt - 0.5 < least_word_pt)
            return;
        style.size_pt -= 0.5;
        aisle->tall_mm = 1.06 * WORD_LENGTH * mm_of_pt(style.size_pt);
    }
    const chart_point place = chart_at(chart, at.x_mm, at.y_mm);
    chart_column(chart, place.x_mm, place.y_mm, "过道", style, chart->theme.ink3);
}

void chart_aisles_draw(artwork_chart *chart, const chart_hall *hall)
{
    for (int at = 0; at < hall->count; at++) {
        aisle_place aisle = { .hall = hall, .left = at, .right = right_neighbour(hall, at) };
        if (aisle.right < 0)
            continue;
        (chart->job->occasion->lang == ZC_LANG_EN ? draw_english : draw_chinese)(chart, &aisle);
    }
}
