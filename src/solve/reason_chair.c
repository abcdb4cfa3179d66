/* Where a chair stands among those of its row, side or table. */
#include "solve/reasons.h"

#include <math.h>

/* Chairs side by side, as their sitters have them from left to right; of a ring: from the main seat to the
 * right. */
typedef struct chair_row {
    int first, chairs, at,
        most_honoured; /* `at` is the chair that is told of; most_honoured -1: none, or several */
    int own_chairs;    /* without the end that R-ROSTRUM-CHAIR takes */
    bool is_ring, from_right;
} chair_row;

/* The chair of a place, from the sitters' left; -1: none, or several. */
static int row_find(const zc_layout *layout, const chair_row *row, int place)
{
    int found = -1;
    for (int chair = 0; chair < row->chairs; chair++)
        if (layout->seats[row->first + chair].place == place) {
            if (found >= 0)
                return -1;
            found = row->from_right ? row->chairs - 1 - chair : chair;
        }
    return found;
}

static int own_chairs(const zc_layout *layout, const chair_row *row)
{
    int chairs = row->chairs;
    for (int chair = 0; chair < row->chairs; chair++)
        chairs -= layout->seats[row->first + chair].way == LAYOUT_AT_END;
    return chairs;
}

static chair_row row_of(const zc_layout *layout, zc_seat seat)
{
    const layout_line line = layout_line_of(layout, seat);
    const int at = seat.at - line.first;
    chair_row row = { .first = line.first,
                      .chairs = line.chairs,
                      .at = line.from_right ? line.chairs - 1 - at : at,
                      .is_ring = line.is_ring,
                      .from_right = line.from_right };
    row.most_honoured = row.is_ring ? 0 : row_find(layout, &row, 1);
    row.own_chairs = own_chairs(layout, &row);
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

/* Where 1 sits, and from there; "1" is the list's own. */
static const char *from_middle(zc_reasons *reasons, const chair_row *row)
{
    static in_both middle = { "居中", "in the middle" }, first = { "首位", "the first place" },
                   left = { "首位左手第{1}席", "chair {1} at the left hand of place 1" },
                   right = { "首位右手第{1}席", "chair {1} at the right hand of place 1" };
    const int steps = row->at - row->most_honoured;
    if (steps == 0)
        return row->at * 2 + 1 == row->chairs || row->at * 2 + 1 == row->own_chairs ? middle[reasons->lang]
                                                                                    : first[reasons->lang];
    return REASON_SAY(reasons, steps < 0 ? left : right, reason_number(reasons, steps < 0 ? -steps : steps));
}

static const char *from_end(zc_reasons *reasons, const chair_row *row, bool from_left)
{
    static in_both left = { "自左端起第{1}席", "chair {1} from the left end" },
                   right = { "自右端起第{1}席", "chair {1} from the right end" };
    return REASON_SAY(reasons, from_left ? left : right,
                      reason_number(reasons, from_left ? row->at + 1 : row->chairs - row->at));
}

/* Who stands outside others at one table is counted with them: an assistant with his signer. */
static int from_line(const zc_layout *layout, const layout_seat *seat)
{
    int count = seat->place;
    for (int at = 0; at < layout->seat_count; at++) {
        const layout_seat *other = &layout->seats[at];
        const double farther_mm = layout_rightward_mm(seat) - layout_rightward_mm(other);
        count += other->region != seat->region && other->way == seat->way &&
                 fabs(other->facing_deg - seat->facing_deg) < 1 &&
                 fabs(layout_forward_mm(other) - layout_forward_mm(seat)) < 1 &&
                 (seat->way == LAYOUT_RIGHT_HALF ? farther_mm > 0 : farther_mm < 0);
    }
    return count;
}

/* Behind the table only the hand is told: what stands there is not always next to the middle line. */
static const char *from_middle_line(zc_reasons *reasons, const layout_seat *seat)
{
    static in_both left = { "居中向左第{1}席", "chair {1} to the left of the middle line" },
                   right = { "居中向右第{1}席", "chair {1} to the right of the middle line" },
                   left_behind = { "后排，居中偏左", "behind, to the left of the middle line" },
                   right_behind = { "后排，居中偏右", "behind, to the right of the middle line" };
    const bool is_left = seat->way == LAYOUT_LEFT_HALF;
    if (*seat->block)
        return (is_left ? left_behind : right_behind)[reasons->lang];
    return REASON_SAY(reasons, is_left ? left : right,
                      reason_number(reasons, from_line(reasons->layout, seat)));
}

/* 2 sits farther out than 1, unless 1 has that hand for himself. */
static const char *from_lectern(zc_reasons *reasons, const chair_row *row)
{
    static in_both left = { "发言席左手第{1}席", "chair {1} at the lectern's left hand" },
                   right = { "发言席右手第{1}席", "chair {1} at the lectern's right hand" };
    const int second = row_find(reasons->layout, row, 2);
    const bool is_outward = row->chairs > 2;
    const bool right_first = (second > row->most_honoured) == is_outward;
    const int steps = right_first ? row->at - row->most_honoured : row->most_honoured - row->at;
    const bool with_first = steps >= 0;
    return REASON_SAY(reasons, right_first == with_first ? right : left,
                      reason_number(reasons, with_first ? steps + 1 : -steps));
}

/* The far end is the base of the arms. */
static const char *from_base(zc_reasons *reasons, zc_seat seat)
{
    static in_both arm = { "{1}自里端起第{2}席", "{1}, chair {2} from the far end" };
    static const struct arm_words {
        const char *block;
        in_both words;
    } arms[] = { { "left", { "左翼", "left arm" } }, { "right", { "右翼", "right arm" } } };
    const char *block = reasons->layout->seats[seat.at].block;
    for (size_t at = 0; at < sizeof arms / sizeof *arms; at++)
        if (text_equal(arms[at].block, block))
            block = arms[at].words[reasons->lang];
    const int at = seat.at - layout_line_of(reasons->layout, seat).first;
    return REASON_SAY(reasons, arm, block, reason_number(reasons, at + 1));
}

static const char *on_step(zc_reasons *reasons, const chair_row *row, const layout_seat *seat)
{
    static in_both highest = { "最高一级台阶，{1}", "the highest step, {1}" },
                   lower = { "第{2}级台阶，{1}", "step {2}, {1}" };
    return REASON_SAY(reasons, seat->place == 1 ? highest : lower, from_middle(reasons, row),
                      reason_number(reasons, seat->place));
}

static const char *in_row_words(zc_reasons *reasons, const chair_row *row)
{
    static in_both behind = { "后排", "behind the table" };
    const bool at_left = row->most_honoured <= 0, at_right = row->most_honoured == row->chairs - 1;
    if (row->chairs < 2)
        return reasons->layout->seats[row->first].behind > 0 ? behind[reasons->lang] : "";
    if (row->chairs > 2 && (at_left || at_right))
        return from_end(reasons, row, at_left);
    return row->most_honoured < 0 ? from_end(reasons, row, true) : from_middle(reasons, row);
}

const char *reason_chair_words(zc_reasons *reasons, zc_seat seat)
{
    static in_both end = { "本排右端", "the right end of the row" };
    const layout_seat *of = &reasons->layout->seats[seat.at];
    const chair_row row = row_of(reasons->layout, seat);
    if (*of->name_zh)
        return reasons->lang == ZC_LANG_ZH ? of->name_zh : of->name_en;
    if (row.is_ring)
        return ring_words(reasons, &row);
    switch (of->way) {
    case LAYOUT_LEFT_HALF:
    case LAYOUT_RIGHT_HALF: return from_middle_line(reasons, of);
    case LAYOUT_FROM_LECTERN: return from_lectern(reasons, &row);
    case LAYOUT_FROM_BASE: return from_base(reasons, seat);
    case LAYOUT_AT_END: return end[reasons->lang];
    case LAYOUT_ON_STEP: return on_step(reasons, &row, of);
    case LAYOUT_FROM_LEFT:
    case LAYOUT_FROM_RIGHT: return row.chairs < 2 ? "" : from_end(reasons, &row, of->way == LAYOUT_FROM_LEFT);
    case LAYOUT_NO_WAY:
    case LAYOUT_FROM_MIDDLE: break;
    }
    return in_row_words(reasons, &row);
}
