#include "layout/honour.h"

/* 0, 1, -1, 2, -2, ...: chairs from 1's, counted toward 2. */
static int steps_from_first(int rank) { return rank % 2 == 0 ? rank / 2 : -(rank / 2); }

void honour_outward(spec_hand hand, int chairs, int order[])
{
    const bool left = hand == SPEC_HAND_LEFT_FIRST;
    const int first = left ? chairs / 2 : (chairs - 1) / 2;
    for (int rank = 1; rank <= chairs; rank++)
        order[rank - 1] = first + (left ? -1 : +1) * steps_from_first(rank);
}

/* Which generator the school of an even row is: one_on_left gives 1 the left one of the middle two. */
static const spec_hand even_schools[ZC_EVEN_COUNT] = {
    [ZC_EVEN_TWO_ON_LEFT] = SPEC_HAND_LEFT_FIRST,
    [ZC_EVEN_ONE_ON_LEFT] = SPEC_HAND_RIGHT_FIRST,
    [ZC_EVEN_PAD_ODD] = SPEC_HAND_LEFT_FIRST, /* a stated row keeps its chairs */
};

void honour_row(const spec_step *step, const zc_options *options, int chairs, int order[])
{
    spec_hand hand = (spec_hand)step->hand;
    if ((step->turns & SPEC_TURN_HAND) && options->hand == ZC_HAND_RIGHT_FIRST)
        hand = SPEC_HAND_RIGHT_FIRST;
    if (hand == SPEC_HAND_LEFT_FIRST && (step->turns & SPEC_TURN_EVEN) && chairs % 2 == 0)
        hand = even_schools[options->even];
    if ((step->turns & SPEC_TURN_TWO_PERSON) && chairs == 2 && options->two_person == ZC_TWO_PERSON_ONE_LEFT)
        hand = SPEC_HAND_RIGHT_FIRST;
    honour_outward(hand, chairs, order);
}

void layout_row_order(const layout_row *row, const zc_options *options, int chairs, int order[])
{
    const spec_step step = { .hand = row->hand, .turns = row->turns };
    honour_row(&step, options, chairs, order);
}

bool layout_row_heeds_schools(const layout_row *row, const zc_options *options)
{
    return row->hand == SPEC_HAND_LEFT_FIRST &&
           !((row->turns & SPEC_TURN_HAND) && options->hand == ZC_HAND_RIGHT_FIRST);
}

void layout_honour_row(const zc_options *options, int chairs, int order[])
{
    static const spec_step rostrum = { .hand = SPEC_HAND_LEFT_FIRST,
                                       .turns = SPEC_TURN_HAND | SPEC_TURN_EVEN | SPEC_TURN_TWO_PERSON };
    honour_row(&rostrum, options, chairs, order);
}
