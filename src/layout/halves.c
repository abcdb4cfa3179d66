/* Rows that are filled from their middle line: one hand for each party, or the two sides of a lectern. */
#include "layout/draft.h"

/* Chairs at one hand of a row's middle line: the first of them from the sitters' left, the next one's step.
 */
typedef struct half_row {
    int inner, step, chairs;
} half_row;

/* The middle chair of an odd row is neither hand's. */
static half_row half_of(const draft_row *row, spec_half half)
{
    const bool across = !row->line || row->line->half == SPEC_HALF_BOTH;
    const int chairs = across ? row->chairs / 2 : row->line->half == half ? row->chairs : 0;
    return half == SPEC_HALF_LEFT ? (half_row){ chairs - 1, -1, chairs }
                                  : (half_row){ row->chairs - chairs, +1, chairs };
}

void draft_half(layout_draft *draft, const spec_step *step, draft_queue *queue)
{
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        const half_row half = half_of(row, step->half);
        for (int chair = 0; draft_row_is_of(draft, row, step) && chair < half.chairs; chair++) {
            const int seat = draft_row_seat(row, half.inner + half.step * chair);
            draft->seats.at[seat].row_chairs = half.chairs;
            draft_push(draft, queue, seat, chair + 1, step->odd_rule);
        }
    }
}

/* 1 beside the lectern at the first hand, which has the odd chair; 2, 4, 6 behind him, 3, 5, 7 at the other
 * hand; whoever finds his half full goes to the other. */
static void split_row(layout_draft *draft, const spec_step *step, draft_queue *queue, const draft_row *row)
{
    const bool right_first = step->hand == SPEC_HAND_RIGHT_FIRST;
    const int chairs[] = { (row->chairs + 1) / 2, row->chairs / 2 }; /* first hand, other hand */
    const int left = right_first ? chairs[1] : chairs[0];
    int filled[] = { 0, 0 };

    for (int place = 1; place <= row->chairs; place++) {
        int half = place > 1 && place % 2 != 0;
        half = filled[half] < chairs[half] ? half : !half;
        const int outward = filled[half]++;
        const bool at_right = right_first == (half == 0);
        draft_push(draft, queue, draft_row_seat(row, at_right ? left + outward : left - 1 - outward), place,
                   step->odd_rule);
    }
}

void draft_split(layout_draft *draft, const spec_step *step, draft_queue *queue)
{
    for (int at = 0; at < draft->rows.count; at++)
        if (draft_row_is_of(draft, &draft->rows.at[at], step))
            split_row(draft, step, queue, &draft->rows.at[at]);
}
