/* What keeps a region to the chairs that it has: a size that the user stated, or the venue. */
#include "layout/draft.h"

#include <string.h>

static bool is_name_char(char at) { return (at >= 'a' && at <= 'z') || at == '_'; }

/* Whether a sum, or a list of words, has a name. */
static bool has_word(const char *sum, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = sum; (at = strstr(at, name)); at++)
        if ((at == sum || !is_name_char(at[-1])) && !is_name_char(at[length]))
            return true;
    return false;
}

static void bind_size(const layout_draft *draft, const char *size, int figure, layout_bound *bound)
{
    const venue_stated *stated = venue_size_stated(draft->scope.sizes, size);
    if (stated)
        *bound = (layout_bound){ .size = stated->key, .figure = figure, .place = stated->place };
}

/* By the last stated count that the sum speaks of. */
static void bind_sum(const layout_draft *draft, const char *sum, layout_bound *bound)
{
    for (int at = 0; at < draft->scope.value_count; at++) {
        const struct layout_value *value = &draft->scope.values[at];
        char key[SCOPE_WORD_BYTES];
        int figure;
        if (value->size && has_word(sum, value->name) && scope_size_read(value->size, key, &figure))
            bind_size(draft, key, figure, bound);
    }
}

static void bind_hall(const layout_draft *draft, const spec_region *region, layout_bound *bound)
{
    const bool on_rostrum = region->part == SPEC_PART_ROSTRUM;
    const zc_sizes *sizes = draft->scope.sizes;
    bound->place = on_rostrum ? draft->venue->rostrum_place : draft->venue->blocks_place;
    bind_size(draft, on_rostrum ? "rostrum" : "audience", on_rostrum ? sizes->rostrum_rows - 1 : 0, bound);
}

static void bind_lines(const layout_draft *draft, const spec_region *region, const char *block,
                       layout_bound *bound)
{
    for (int at = 0; at < region->line_count; at++) {
        const spec_line *line = &region->lines[at];
        if (scope_holds(&draft->scope, line->when) && (!*block || strcmp(block, line->block) == 0)) {
            bind_sum(draft, line->chairs, bound);
            if (line->size)
                bind_size(draft, line->size, draft->scope.sizes->row_count - 1, bound);
        }
    }
}

/* By the tables rather than by the seats of each. */
static void bind_rounds(const layout_draft *draft, const spec_region *region, layout_bound *bound)
{
    for (int at = 0; at < region->round_count; at++) {
        const spec_round *round = &region->rounds[at];
        if (!scope_holds(&draft->scope, round->when))
            continue;
        bind_sum(draft, round->seats, bound);
        bind_sum(draft, round->tables, bound);
        bound->table_chairs = scope_sum(&draft->scope, round->seats);
        return;
    }
}

static void bind_longs(const layout_draft *draft, const spec_region *region, layout_bound *bound)
{
    for (int at = 0; at < region->long_count; at++)
        if (scope_holds(&draft->scope, region->longs[at].when))
            bind_sum(draft, region->longs[at].seats, bound);
}

static void bind_benches(const layout_draft *draft, const spec_region *region, layout_bound *bound)
{
    const int stated = draft->scope.sizes->row_count;
    for (int at = 0; stated > 0 && at < region->bench_count; at++)
        if (scope_holds(&draft->scope, region->benches[at].when))
            bind_size(draft, "rows", stated - 1, bound);
}

static const spec_region *region_find(const layout_draft *draft, const char *id)
{
    for (int at = 0; at < draft->spec->region_count; at++)
        if (strcmp(draft->spec->regions[at].id, id) == 0)
            return &draft->spec->regions[at];
    return NULL;
}

static void bind_region(const layout_draft *draft, const char *id, const char *block, layout_bound *bound)
{
    const spec_region *region = region_find(draft, id);
    if (!region)
        return;
    switch (region->kind) {
    case SPEC_HALL: bind_hall(draft, region, bound); break;
    case SPEC_LINES: bind_lines(draft, region, block, bound); break;
    case SPEC_ROUND: bind_rounds(draft, region, bound); break;
    case SPEC_LONG: bind_longs(draft, region, bound); break;
    case SPEC_PLACES: bind_benches(draft, region, bound); break;
    case SPEC_NOWHERE: break;
    }
}

layout_bound draft_region_bound(const layout_draft *draft, const char *region)
{
    layout_bound bound = { .size = "" };
    bind_region(draft, region, "", &bound);
    return bound;
}

/* Guests at tables are seated by the fill of their hosts. */
static bool seats_list(const spec_fill *fill, const spec_step *step, const char *list)
{
    return strcmp(fill->list, list) == 0 || text_equal(step->guests, list);
}

/* "base, arm": one message for all that the list runs through. */
static void name_region(layout_draft *draft, const spec_region *region, layout_queue *queue)
{
    if (!region || has_word(queue->region, region->id))
        return;
    const bool is_first = !*queue->region;
    queue->region = arena_format(draft->arena, "%s%s%s", queue->region, is_first ? "" : ", ", region->id);
    queue->region_zh =
        arena_format(draft->arena, "%s%s%s", queue->region_zh, is_first ? "" : "、", region->zh);
    if (queue->region && queue->region_zh)
        return;
    queue->region = queue->region_zh = "";
    draft->out_of_memory = true;
}

/* Rows across, of which each party has a half. */
static bool is_halved(const spec_region *region, const spec_step *step)
{
    return step->kind == SPEC_STEP_HALF && region && region->line_count > 0 &&
           region->lines[0].half == SPEC_HALF_BOTH;
}

static void bind_step(layout_draft *draft, const spec_step *step, layout_queue *queue)
{
    const spec_region *region = region_find(draft, step->region);
    const layout_bound before = queue->bound;
    bind_region(draft, step->region, step->block ? step->block : "", &queue->bound);
    const bool is_same = text_equal(before.size, queue->bound.size) && before.figure == queue->bound.figure &&
                         !has_word(queue->region, step->region);
    queue->bound.regions = is_same ? before.regions + 1 : 1;
    queue->bound.is_halved = is_halved(region, step);
    name_region(draft, region, queue);
}

void draft_bind_queue(layout_draft *draft, layout_queue *queue)
{
    queue->bound = (layout_bound){ .size = "" };
    queue->region = queue->region_zh = "";
    for (int at = 0; at < draft->spec->fill_count; at++) {
        const spec_fill *fill = &draft->spec->fills[at];
        for (int step = 0; step < fill->step_count; step++) {
            const spec_step *of = &fill->steps[step];
            if (seats_list(fill, of, queue->list) && scope_holds(&draft->scope, of->when))
                bind_step(draft, of, queue);
        }
    }
}
