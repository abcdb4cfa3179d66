/* plan/columns.h: the columns of a plan as it is written down: name, heading, what writes the cell, whether
 * it is a figure, whether a plan that is read needs it. */
#ifndef PLAN_COLUMNS_H
#define PLAN_COLUMNS_H

#define PLAN_COLUMNS(X)                                                                                      \
    X(SEAT, "seat", seat, false, true)                                                                       \
    X(REGION, "region", region, false, true)                                                                 \
    X(FLOOR, "floor", floor_, false, false)                                                                  \
    X(BLOCK, "block", block, false, false)                                                                   \
    X(ROW, "row", row, true, true)                                                                           \
    X(NUMBER, "number", number, false, true)                                                                 \
    X(X_MM, "x_mm", x_mm, true, true)                                                                        \
    X(Y_MM, "y_mm", y_mm, true, true)                                                                        \
    X(FACING, "facing_deg", facing, true, true)                                                              \
    X(NAME, "name", name, false, true)                                                                       \
    X(UNIT, "unit", unit, false, false)                                                                      \
    X(TITLE, "title", title, false, false)                                                                   \
    X(RANK, "rank", rank, false, false)                                                                      \
    X(GROUP, "group", group, false, false)                                                                   \
    X(ROLE, "role", role, false, false)                                                                      \
    X(SIDE, "side", side, false, false)                                                                      \
    X(ORDER, "order", order, false, false)                                                                   \
    X(LOCKED, "locked", locked, false, false)                                                                \
    X(REASON, "reason", reason, false, false)

typedef enum plan_column_at {
#define X(NAME, word, cell, is_figure, is_needed) PLAN_COLUMN_##NAME,
    PLAN_COLUMNS(X)
#undef X
        PLAN_COLUMN_COUNT
} plan_column_at;
#endif
