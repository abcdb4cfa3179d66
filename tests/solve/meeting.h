/* A meeting for tests: roster, style, sizes and options in, layout and plan out. */
#ifndef TESTS_SOLVE_MEETING_H
#define TESTS_SOLVE_MEETING_H

#include "solve/solve.h"
#include "table/table.h"

#include <stdlib.h>
#include <string.h>

typedef struct test_meeting {
    zc_diags *diags;
    zc_datapath *path;
    zc_roster *roster;
    zc_venue *venue;
    zc_sizes *sizes;
    zc_options *options;
    zc_layout *layout;
    zc_plan *plan;
} test_meeting;

static inline zc_status meeting_start_in(test_meeting *meeting, const char *data_dir)
{
    *meeting = (test_meeting){ .diags = zc_diags_make(),
                               .path = zc_datapath_make(data_dir, NULL),
                               .venue = zc_venue_make(),
                               .sizes = zc_sizes_make(),
                               .options = zc_options_make() };
    return meeting->diags && meeting->path && meeting->venue && meeting->sizes && meeting->options
               ? ZC_OK
               : ZC_NO_MEMORY;
}

static inline zc_status meeting_start(test_meeting *meeting) { return meeting_start_in(meeting, NULL); }

static inline zc_status meeting_roster(test_meeting *meeting, const char *csv)
{
    const zc_roster_options options = { 0 };
    zc_table *table = NULL;
    zc_status status = zc_table_read_bytes(csv, strlen(csv), "roster.csv", NULL, &table, meeting->diags);
    if (!status)
        status = zc_roster_read(table, meeting->path, &options, &meeting->roster, meeting->diags);
    zc_table_free(table);
    return status;
}

static inline zc_status meeting_option(test_meeting *meeting, const char *key, const char *value)
{
    return zc_option_set(meeting->options, key, value, place_of_file(NULL), meeting->diags);
}

static inline zc_status meeting_size(test_meeting *meeting, const char *key, const char *value)
{
    return zc_sizes_set(meeting->sizes, key, value, place_of_file(NULL), meeting->diags);
}

static inline zc_status meeting_solve_with(test_meeting *meeting, const char *style, const zc_wish *wishes,
                                           int count)
{
    const zc_solve_input input = { .style = style,
                                   .roster = meeting->roster,
                                   .venue = meeting->venue,
                                   .sizes = meeting->sizes,
                                   .options = meeting->options,
                                   .data = meeting->path,
                                   .wishes = wishes,
                                   .wish_count = count };
    return zc_solve(&input, &meeting->layout, &meeting->plan, meeting->diags);
}

static inline zc_status meeting_solve(test_meeting *meeting, const char *style)
{
    return meeting_solve_with(meeting, style, NULL, 0);
}

static inline void meeting_end(test_meeting *meeting)
{
    zc_plan_free(meeting->plan);
    zc_layout_free(meeting->layout);
    zc_options_free(meeting->options);
    zc_sizes_free(meeting->sizes);
    zc_venue_free(meeting->venue);
    zc_roster_free(meeting->roster);
    zc_datapath_free(meeting->path);
    zc_diags_free(meeting->diags);
}

static inline bool meeting_has(const test_meeting *meeting, const char *id)
{
    for (int at = 0; at < zc_diags_count(meeting->diags); at++)
        if (strcmp(zc_diags_at(meeting->diags, at)->problem->id, id) == 0)
            return true;
    return false;
}

/* Who sits on a seat, "_" for nobody. */
static inline const char *meeting_name_at(const test_meeting *meeting, int seat)
{
    zc_person person;
    return zc_plan_person(meeting->plan, (zc_seat){ seat }, &person)
               ? zc_roster_field(meeting->roster, person, ZC_COLUMN_NAME)
               : "_";
}

static inline const char *meeting_at(const test_meeting *meeting, const char *id)
{
    zc_seat seat;
    return layout_seat_find(meeting->layout, id, &seat) ? meeting_name_at(meeting, seat.at) : "?";
}
#endif
