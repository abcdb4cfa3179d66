#include "solve/shortage.h"
#include "solve/problems.h"

#include <string.h>

enum { NAMES_MOST = 3 };

/* The first by precedence of those who fall out. */
static const char *names_of(const zc_roster *roster, const solve_shortage *shortage, zc_arena *arena)
{
    const char *names = "";
    for (int at = 0; names && at < shortage->without_count && at < NAMES_MOST; at++)
        names = arena_format(arena, "%s%s%s", names, at ? ", " : "",
                             zc_roster_field(roster, shortage->without[at], ZC_COLUMN_NAME));
    return names && shortage->without_count > NAMES_MOST ? arena_format(arena, "%s, ...", names) : names;
}

static const char *figure(int value, zc_arena *arena) { return arena_format(arena, "%d", value); }

/* An option of the command line stands on no line. */
static bool is_in_a_file(zc_place place) { return place.file && place.line > 0; }

/* How many chairs more the stated size must have, that everybody finds one. */
static int chairs_lacking(const solve_shortage *shortage)
{
    const layout_bound *bound = &shortage->queue->bound;
    const int chairs = shortage->without_count * (bound->is_halved ? 2 : 1);
    const int regions = bound->regions > 0 ? bound->regions : 1;
    return (chairs + regions - 1) / regions;
}

/* "--audience 2x2", or "audience 2x2" where a file states it. */
static const char *raised(const zc_solve_input *input, const solve_shortage *shortage, zc_arena *arena)
{
    const layout_bound *bound = &shortage->queue->bound;
    const char *size = venue_size_raised(input->sizes, bound->size, bound->figure, chairs_lacking(shortage),
                                         bound->table_chairs, arena);
    const bool has_blanks = size && strchr(size, ' ');
    const bool is_flag = bound->place.file && !is_in_a_file(bound->place);
    const char *quote = has_blanks ? "\"" : "";
    return size ? arena_format(arena, "%s %s%s%s", is_flag ? bound->place.file : bound->size, quote, size,
                               quote)
                : NULL;
}

zc_status shortage_tell(const zc_solve_input *input, const solve_shortage *shortage, zc_arena *arena,
                        zc_diags *diags)
{
    const layout_queue *queue = shortage->queue;
    const bool is_sized = *queue->bound.size;
    const zc_place place = is_in_a_file(queue->bound.place)
                               ? queue->bound.place
                               : zc_roster_place(input->roster, shortage->without[0]);
    const char *const args[ZC_DIAG_ARGS] = {
        queue->region_zh,
        queue->region,
        figure(shortage->people, arena),
        figure(shortage->people - shortage->without_count, arena),
        names_of(input->roster, shortage, arena),
        is_sized ? raised(input, shortage, arena) : figure(shortage->without_count, arena),
    };
    for (int arg = 0; arg < ZC_DIAG_ARGS; arg++)
        if (!args[arg])
            return ZC_NO_MEMORY;
    diag_add_all(diags,
                 shortage->kept >= shortage->without_count ? &solve_no_room
                 : is_sized                                ? &layout_no_room
                                                           : &layout_no_room_in_venue,
                 place, NULL, args);
    return ZC_OK;
}
