/* Seats without people: a style, numbers of people, sizes and options in, a layout out. */
#ifndef TESTS_LAYOUT_PLACED_H
#define TESTS_LAYOUT_PLACED_H

#include "cmocka_rows.h"
#include "layout/layout.h"

enum { PLACING_LISTS = 4, PLACING_SIZES = 2, PLACING_OPTIONS = 3, PLACED_MAX = 4096 };

typedef struct placing {
    const char *style;
    bool has_sides;
    struct {
        const char *list;
        layout_heads heads;
    } lists[PLACING_LISTS];
    const char *sizes[PLACING_SIZES][2];     /* key, value */
    const char *options[PLACING_OPTIONS][2]; /* key, value */
} placing;

typedef struct placed {
    zc_arena *arena;
    zc_diags *diags;
    layout_style style;
    zc_layout *layout;
    zc_status status;
} placed;

static inline layout_heads placing_heads(const placing *wanted, const char *list)
{
    for (int at = 0; at < PLACING_LISTS && wanted->lists[at].list; at++)
        if (strcmp(wanted->lists[at].list, list) == 0)
            return wanted->lists[at].heads;
    return (layout_heads){ 0 };
}

static inline int placing_people(const placing *wanted)
{
    int people = 0;
    for (int at = 0; at < PLACING_LISTS && wanted->lists[at].list; at++)
        people += wanted->lists[at].heads.people;
    return people;
}

static inline zc_status placing_said(const placing *wanted, zc_sizes *sizes, zc_options *options)
{
    const zc_place nowhere = { 0 };
    zc_status status = sizes && options ? ZC_OK : ZC_NO_MEMORY;
    for (int at = 0; at < PLACING_SIZES && wanted->sizes[at][0] && !status; at++)
        status = zc_sizes_set(sizes, wanted->sizes[at][0], wanted->sizes[at][1], nowhere, NULL);
    for (int at = 0; at < PLACING_OPTIONS && wanted->options[at][0] && !status; at++)
        status = zc_option_set(options, wanted->options[at][0], wanted->options[at][1], nowhere, NULL);
    return status;
}

static inline zc_status placing_made(const placing *wanted, const zc_datapath *path, const zc_venue *venue,
                                     const zc_sizes *sizes, zc_options *options, placed *out)
{
    const layout_census census = { .people = placing_people(wanted), .has_sides = wanted->has_sides };
    const zc_status status =
        layout_style_read(path, wanted->style, census, options, out->arena, &out->style, out->diags);
    if (status)
        return status;
    layout_heads *heads = arena_array(out->arena, layout_heads, out->style.list_count);
    for (int list = 0; heads && list < out->style.list_count; list++)
        heads[list] = placing_heads(wanted, out->style.lists[list].id);
    return heads ? layout_make(&out->style, venue, sizes, options, heads, &out->layout, out->diags)
                 : ZC_NO_MEMORY;
}

/* Never fails the test: what happened is in status and diags. */
static inline placed place_seats(const placing *wanted)
{
    placed out = { .arena = arena_make(), .diags = zc_diags_make() };
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_venue *venue = zc_venue_make();
    zc_sizes *sizes = zc_sizes_make();
    zc_options *options = zc_options_make();

    out.status = out.arena && out.diags && path && venue ? placing_said(wanted, sizes, options)
                                                         : ZC_NO_MEMORY;
    if (!out.status)
        out.status = placing_made(wanted, path, venue, sizes, options, &out);
    zc_options_free(options);
    zc_sizes_free(sizes);
    zc_venue_free(venue);
    zc_datapath_free(path);
    return out;
}

static inline void placed_end(placed *seats)
{
    zc_layout_free(seats->layout);
    zc_diags_free(seats->diags);
    arena_free(seats->arena);
}

static inline bool placed_says(const placed *seats, const char *problem)
{
    for (int at = 0; at < zc_diags_count(seats->diags); at++)
        if (strcmp(zc_diags_at(seats->diags, at)->problem->id, problem) == 0)
            return true;
    return false;
}

/* The chairs of a list, most honoured first. */
static inline const layout_queue *placed_queue(const placed *seats, const char *list)
{
    assert_int_equal(seats->status, ZC_OK);
    for (int at = 0; at < seats->layout->queue_count; at++)
        if (strcmp(seats->layout->queues[at].list, list) == 0)
            return &seats->layout->queues[at];
    fail_msg("no queue of %s", list);
    return NULL;
}

/* The chair that rank (from 1) takes. */
static inline const layout_seat *placed_seat(const placed *seats, const char *list, int rank)
{
    const layout_queue *queue = placed_queue(seats, list);
    assert_in_range(rank, 1, queue->count);
    return &seats->layout->seats[queue->seats[rank - 1].at];
}

/* Every seat of the layout is in the queues of `lists` exactly once (NULL ends them). */
static inline void placed_is_permutation(const placed *seats, const char *const lists[])
{
    static int times[PLACED_MAX];
    memset(times, 0, sizeof times);
    assert_in_range(seats->layout->seat_count, 0, PLACED_MAX - 1);
    for (int list = 0; lists[list]; list++) {
        const layout_queue *queue = placed_queue(seats, lists[list]);
        for (int at = 0; at < queue->count; at++)
            times[queue->seats[at].at]++;
    }
    for (int seat = 0; seat < seats->layout->seat_count; seat++)
        if (times[seat] != 1)
            fail_msg("%s stands %d times in the order", seats->layout->seats[seat].id, times[seat]);
}
#endif
