/* solve/reasons.h: what the reasons of one plan are told from. */
#ifndef SOLVE_REASONS_H
#define SOLVE_REASONS_H

#include "solve/seating.h"

/* What is known of a person's list beyond its order. */
typedef struct reason_list {
    int chair_person;     /* who was moved by R-ROSTRUM-CHAIR; -1: nobody */
    const char **between; /* what parts each of its people from the next; NULL until it is asked for */
    const layout_queue *queue;
} reason_list;

struct zc_reasons {
    zc_arena *arena;
    zc_solve_input input;
    solve_seating seating; /* mustered again, as when the plan was made */
    const zc_layout *layout;
    const zc_plan *plan;
    zc_lang lang;
    precedence_scale *scale;
    reason_list *lists;                    /* one for each of the style's */
    int *places;                           /* of each person in his list, from 0 */
    const list_standing **stands;          /* of each person; NULL: he stands by precedence alone */
    const char *options[ZC_RULE_COUNT][2]; /* of a rule: in a line, in full; NULL until asked for */
    zc_textbuf text;
};

/* Text with {1} .. filled in, in the reasons' arena and language; NULL without memory. */
const char *reason_say(zc_reasons *reasons, in_both words, const char *const args[], int count);
#define REASON_SAY(reasons, words, ...)                                                                      \
    reason_say((reasons), (words), (const char *const[]){ __VA_ARGS__ },                                     \
               (int)(sizeof((const char *const[]){ __VA_ARGS__ }) / sizeof(const char *)))

/* A number in digits, in the arena; NULL without memory. */
const char *reason_number(zc_reasons *reasons, int number);

/* reason_order.c: what parts the person at `at` of a list from the next: "级别 厅局级正职 先于
 * 厅局级副职（rank， R-RANK-POST）". ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status reason_between(zc_reasons *reasons, int list, int at, const char **out);

/* reason_list.c: why he is in his list: "角色 主席台". NULL without memory. */
const char *reason_list_words(zc_reasons *reasons, zc_person person);
/* "hand=left_first（默认）": the options that the rule heeds, as they are in force and who says so; in one
 * line the first, and those that are not at their default. NULL without memory. */
const char *reason_options(zc_reasons *reasons, zc_rule rule, bool in_line);

/* reason_chair.c: where the chair stands in its row, side or table: "首位左手第1席"; "" where that says
 * nothing. NULL without memory. */
const char *reason_chair_words(zc_reasons *reasons, zc_seat seat);
#endif
