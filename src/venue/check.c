/* A hall against the figures of a code: what it takes to say, in order. */
#include "venue/check.h"
#include "venue/check_problems.h"
#include "venue/spec.h"

static void find_all(hall_check *check)
{
    check_rows_make(check);
    if (!check->lacks_memory)
        check_ahead_find(check);
    if (check->lacks_memory)
        return;
    check_faults(check);
    check_row_figures(check);
    check_chair_widths(check);
    check_files(check);
    check_aisles(check);
    check_sight(check);
    if (!check->lacks_memory)
        check_tell(check);
    check_wheelchairs(check);
}

static void close_check(hall_check *check, zc_code word)
{
#define X(NAME, word, en, zh) word,
    static const char *const words[] = { ZC_CODES(X) };
#undef X
    char seats[40];
    check_figure_text(check->seats, "", seats);
    const char *const args[ZC_DIAG_ARGS] = { seats, words[word], check->code->unseen[ZC_LANG_ZH],
                                             check->code->unseen[ZC_LANG_EN] };
    if (check->venue->door_count == 0)
        diag_add(check->diags, &venue_check_no_doors, check->venue->place, NULL);
    diag_add_all(check->diags, &venue_check_closing, check->venue->place, NULL, args);
}

/* Chairs by where they stand: of all floors, which lie beside each other on the page. */
static bool make_near(hall_check *check)
{
    const venue_hall *hall = check->hall;
    near_point *points = arena_array(check->arena, near_point, hall->chair_count);
    for (int at = 0; points && at < hall->chair_count; at++)
        points[at] = (near_point){ { hall->chairs[at].x_mm, hall->chairs[at].y_mm }, 0 };
    return points && near_build(points, hall->chair_count, check->arena, &check->near);
}

static void measure(hall_check *check, zc_code word)
{
    const venue_hall *hall = check->hall;
    check->lacks_memory |= !make_near(check) ||
                           !check_walls_make(check->venue, hall, check->arena, &check->walls);
    if (check->lacks_memory)
        return;
    check_floor_make(&check->floor, check->venue, hall, &check->walls);
    check->lacks_memory |= check->floor.lacks_memory;
    if (!check->lacks_memory)
        find_all(check);
    check->lacks_memory |= check->floor.lacks_memory;
    if (!check->lacks_memory)
        close_check(check, word);
}

zc_status venue_check(const zc_venue *venue, const venue_hall *hall, zc_code word, const zc_datapath *data,
                      zc_diags *diags)
{
    const int errors = diag_errors(diags);
    geo_code code;
    if (hall->chair_count == hall->rostrum_chairs) {
        diag_add(diags, &venue_check_no_seats, venue->place, NULL);
        return diag_status(diags, errors);
    }
    hall_check check = { .venue = venue,
                         .hall = hall,
                         .code = &code,
                         .arena = arena_make(),
                         .diags = diags,
                         .seats = hall->chair_count - hall->rostrum_chairs };
    zc_status status = check.arena ? geo_code_read(word, data, check.arena, &code, diags) : ZC_NO_MEMORY;
    if (!status)
        measure(&check, word);
    check_floor_free(&check.floor);
    vec_free(&check.findings);
    arena_free(check.arena);
    if (!status && check.lacks_memory)
        status = ZC_NO_MEMORY;
    return status ? status : diag_status(diags, errors);
}

zc_status zc_venue_check(const zc_venue *venue, const zc_options *options, const zc_datapath *data,
                         zc_diags *diags)
{
    venue_hall hall;
    zc_arena *arena = arena_make();
    zc_status status = arena ? venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, diags)
                             : ZC_NO_MEMORY;
    if (!status)
        status = venue_check(venue, &hall, (zc_code)options->code, data, diags);
    arena_free(arena);
    return status;
}
