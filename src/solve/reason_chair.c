/* Where a chair stands among those of its row, side or table. */
#include "solve/reasons.h"

/* Chairs side by side, as their sitters have them from left to right; of a ring: from the main seat to the
 * right. */
typedef struct chair_row {
    int first, chairs, at,
        most_honoured; /* `at` is the chair that is told of; most_honoured -1: none, or several */
    bool is_ring;
} chair_row;

static int most_honoured(const zc_layout *layout, const chair_row *row)
{
    int found = -1;
    for (int chair = 0; chair < row->chairs; chair++)
        if (layout->seats[row->first + chair].place == 1) {
            if (found >= 0)
                return -1;
            found = chair;
        }
    return found;
}

static chair_row row_of(const zc_layout *layout, zc_seat seat)
{
    const layout_line line = layout_line_of(layout, seat);
    chair_row row = {
        .first = line.first, .chairs = line.chairs, .at = seat.at - line.first, .is_ring = line.is_ring
    };
    row.most_honoured = row.is_ring ? 0 : most_honoured(layout, &row);
    if (line.from_right) {
        row.at = row.chairs - 1 - row.at;
        row.most_honoured = row.most_honoured < 0 ? -1 : row.chairs - 1 - row.most_honoured;
    }
    return row;
}

static const char *ring_words(zc_reasons *reasons, const chair_row *row)
{
    static in_both main_seat = { "主位", "the main seat" },
                   opposite = { "主位正对面", "opposite the main seat" },
                   left = { "主位左手第{1}席", "chair {1} at the left hand of the main seat" },
                   right = { "主位右手第{1}席", "chair {1} at the right hand of the main seat" };
    const bool is_right = row->at <= row->chairs / 2;
    if (row->at == 0)
        return main_seat[reasons->lang];
    if (row->at * 2 == row->chairs)
        return opposite[reasons->lang];
    return REASON_SAY(reasons, is_right ? right : left,
                      reason_number(reasons, is_right ? row->at : row->chairs - row->at));
}

static const char *from_middle(zc_reasons *reasons, const chair_row *row)
{
    static in_both middle = { "居中", "in the middle" }, first = { "首位", "the first place" },
                   left = { "首位左手第{1}席", "chair {1} at the left hand of place 1" },
                   right = { "首位右手第{1}席", "chair {1} at the right hand of place 1" };
    const int steps = row->at - row->most_honoured;
    if (steps == 0)
        return row->at * 2 + 1 == row->chairs ? middle[reasons->lang] : first[reasons->lang];
    return REASON_SAY(reasons, steps < 0 ? left : right, reason_number(reasons, steps < 0 ? -steps : steps));
}

static const char *from_end(zc_reasons *reasons, const chair_row *row, bool from_left)
{
    static in_both left = { "自左端起第{1}席", "chair {1} from the left end" },
                   right = { "自右端起第{1}席", "chair {1} from the right end" };
    return REASON_SAY(reasons, from_left ? left : right,
                      reason_number(reasons, from_left ? row->at + 1 : row->chairs - row->at));
}

const char *reason_chair_words(zc_reasons *reasons, zc_seat seat)
{
    const chair_row row = row_of(reasons->layout, seat);
    const bool at_left = row.most_honoured <= 0, at_right = row.most_honoured == row.chairs - 1;
    if (row.is_ring)
        return ring_words(reasons, &row);
    if (row.chairs < 2)
        return "";
    if (row.chairs > 2 && (at_left || at_right))
        return from_end(reasons, &row, at_left);
    return row.most_honoured < 0 ? from_end(reasons, &row, true) : from_middle(reasons, &row);
}
