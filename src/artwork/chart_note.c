#include "artwork/chart.h"

#include <stdlib.h>

/* How each numbering scheme is said, with an example seat: row, number, how manieth on which side. */
static const struct scheme {
    const char *zh, *en;
    bool halves;      /* counted from the middle line */
    int odd_is_right; /* odd numbers lie at page right */
    bool alone;       /* said without an example */
} schemes[ZC_SEATNO_COUNT] = {
    [ZC_SEATNO_ODD_LEFT] = { "座号：自中线起左单右双，从1起向两侧连续编号；",
                             "Seat numbers: from the middle, odd to the left, even to the right; ", true,
                             false, false },
    [ZC_SEATNO_EVEN_LEFT] = { "座号：自中线起左双右单，从1起向两侧连续编号；",
                              "Seat numbers: from the middle, even to the left, odd to the right; ", true,
                              true, false },
    [ZC_SEATNO_LTR] = { "座号：自左而右，从1起连续编号；", "Seat numbers: from the left; ", false, false,
                        false },
    [ZC_SEATNO_SNAKE] = { "座号：单数排自左而右，双数排自右而左，全场连续编号。",
                          "Seat numbers: one count through the hall, odd rows from the left, even rows from "
                          "the right. ",
                          .alone = true },
    [ZC_SEATNO_ZONED] = { "座号：中区自左而右从1起，左区单号、右区双号自中区向外接续。",
                          "Seat numbers: the middle block from 1 at its left, then outward odd numbers to "
                          "the "
                          "left and even ones to the right. ",
                          .alone = true },
};

/* How far a seat is from an ordinary one: in the fifth row, number 13; -1 for a seat without a number. */
static int strangeness_of(const layout_seat *seat)
{
    int number;

    return number_int(seat->number, 1, 100000, &number) ? 100 * abs(seat->row - 5) + abs(number - 13) : -1;
}

/* The most ordinary seat of the page. */
static const layout_seat *example_of(const artwork_chart *chart, const chart_block blocks[], int count)
{
    const layout_seat *best = NULL;

    for (int at = 0; at < count; at++)
        for (int cell = 0; cell < blocks[at].count; cell++) {
            const layout_seat *here = chart_seat(chart, blocks[at].cells[cell].seat);
            if (strangeness_of(here) >= 0 && (!best || strangeness_of(here) < strangeness_of(best)))
                best = here;
        }
    return best;
}

static const char *example_words(artwork_chart *chart, const struct scheme *scheme, const layout_seat *seat)
{
    int number = 0;

    if (scheme->alone || !seat || !number_int(seat->number, 1, 100000, &number))
        return "";
    const int place = scheme->halves ? (number + 1) / 2 : number;
    const bool right = scheme->halves && (number % 2 == 1) == (scheme->odd_is_right != 0);
    if (chart->job->occasion->lang == ZC_LANG_EN)
        return arena_format(chart->arena, "row %s seat %d is seat %d of row %s, counted on the %s.",
                            seat->row_label, number, place, seat->row_label,
                            !scheme->halves ? "left"
                            : right         ? "right from the middle"
                                            : "left from the middle");
    if (!scheme->halves)
        return arena_format(chart->arena, "“%s排%d号”即第%s排左起第%d座。", seat->row_label, number,
                            seat->row_label, place);
    return arena_format(chart->arena, "“%s排%d号”即第%s排%s侧第%d座。", seat->row_label, number,
                        seat->row_label, right ? "右" : "左", place);
}

static const char *rank_words(const artwork_chart *chart)
{
    if (chart->final || chart->rostrum_people == 0)
        return "";
    return chart_word(chart, "位次号供核对，定稿付印时隐去。",
                      " Rank numbers are for checking and vanish from the final print.");
}

/* Left and right are those of the usual view; a page seen from the stage shows them turned. */
static const char *turned_words(artwork_chart *chart)
{
    if (!chart->from_stage)
        return "";
    return artwork_hands_words(chart->job, chart->arena);
}

/* A hall may number its chairs otherwise than by the scheme: then its numbers speak for themselves. */
static bool has_own_numbers(const zc_layout *layout)
{
    for (int at = 0; at < layout->block_count; at++)
        if (layout->blocks[at].own_numbers)
            return true;
    return false;
}

const char *chart_hall_note(artwork_chart *chart, const chart_block blocks[], int count, bool ranks)
{
    static const struct scheme none = { .zh = "", .en = "", .alone = true };
    const bool is_own = has_own_numbers(chart->job->layout);
    const struct scheme *scheme = is_own ? &none : &schemes[chart->job->layout->options.seatno];
    const char *example = example_words(chart, scheme, example_of(chart, blocks, count));
    const char *turned = turned_words(chart);
    const char *note = example && turned ? arena_format(chart->arena, "%s%s%s%s", turned,
                                                        chart_word(chart, scheme->zh, scheme->en), example,
                                                        ranks ? rank_words(chart) : "")
                                         : NULL;

    return chart_made(chart, note);
}

/* Where chairs stay free people and seats are told apart. */
const char *chart_rostrum_counts(artwork_chart *chart)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const int people = chart->rostrum_people, seats = chart->rostrum_seats;
    const char *people_en = english_count(chart->arena, people, "person", "people");

    if (chart_is_photo(chart))
        return chart_hall_counts(chart);
    if (people == seats)
        return chart_made(chart, english ? arena_format(chart->arena, "rostrum: %s", people_en)
                                         : arena_format(chart->arena, "主席台%d人", people));
    return chart_made(chart,
                      english ? arena_format(chart->arena, "rostrum: %s, %s",
                                             english_count(chart->arena, seats, "seat", "seats"), people_en)
                              : arena_format(chart->arena, "主席台%d座、就座%d人", seats, people));
}

const char *chart_hall_counts(artwork_chart *chart)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *seats_en = english_count(chart->arena, chart->hall_seats, "seat", "seats"),
               *people_en = english_count(chart->arena, chart->hall_people, "person", "people");
    const char *words;

    if (chart_is_photo(chart))
        words = english ? english_count(chart->arena, chart->rostrum_people, "person", "people")
                        : arena_format(chart->arena, "合影%d人", chart->rostrum_people);
    else if (chart->rostrum_seats == 0)
        words = english ? arena_format(chart->arena, "%s, %s", seats_en, people_en)
                        : arena_format(chart->arena, "%d座、就座%d人", chart->hall_seats, chart->hall_people);
    else if (chart->hall_seats == 0)
        words = chart_rostrum_counts(chart);
    else
        words = english ? arena_format(chart->arena, "%s; hall: %s, %s", chart_rostrum_counts(chart),
                                       seats_en, people_en)
                        : arena_format(chart->arena, "%s，台下%d座、就座%d人", chart_rostrum_counts(chart),
                                       chart->hall_seats, chart->hall_people);
    return chart_made(chart, words);
}
