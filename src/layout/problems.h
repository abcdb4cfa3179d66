/* layout/problems.h: what can be wrong with a style, or with the room that it makes. */
#ifndef LAYOUT_PROBLEMS_H
#define LAYOUT_PROBLEMS_H

#include "base/base.h"

extern const zc_problem layout_unknown_style, layout_bad_style, layout_list_unseated, layout_style_empty,
    layout_style_loop, layout_twice, layout_unknown_rule, layout_even_row, layout_no_strips, layout_no_turns,
    layout_no_sexes, layout_row_too_long, layout_too_many_lines, layout_too_large;
#endif
