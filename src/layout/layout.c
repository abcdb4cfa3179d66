#include "layout/draft.h"
#include "layout/problems.h"

#include <string.h>

bool draft_has_room_for(layout_draft *draft, int chairs)
{
    char most[32];
    if (chairs <= VENUE_CHAIRS_MAX - draft->seats.count)
        return true;
    number_write(VENUE_CHAIRS_MAX, 0, most);
    diag_add_with(draft->diags, &layout_too_large, place_of_file(NULL), NULL, most, NULL, NULL);
    return false;
}

bool draft_line_fits(layout_draft *draft, int chairs, int lines, int most_lines)
{
    const zc_problem *problem = chairs > VENUE_ROW_CHAIRS_MAX ? &layout_row_too_long
                                : lines > most_lines          ? &layout_too_many_lines
                                                              : NULL;
    char found[32], most[32];
    if (!problem)
        return true;
    number_write(problem == &layout_row_too_long ? chairs : lines, 0, found);
    number_write(problem == &layout_row_too_long ? VENUE_ROW_CHAIRS_MAX : most_lines, 0, most);
    diag_add_with(draft->diags, problem, place_of_file(NULL), found, most, NULL, NULL);
    return false;
}

int layout_size_chairs(const zc_sizes *sizes, const char *size)
{
    int chairs = 0;
    if (strcmp(size, "rostrum") == 0)
        for (int row = 0; row < sizes->rostrum_rows; row++)
            chairs += sizes->rostrum[row];
    else
        scope_size(sizes, size, &chairs);
    return chairs;
}

/* ---- regions ---- */

static void stand_region(layout_draft *draft, int region)
{
    static void (*const stand[])(struct layout_draft *, int) = { [SPEC_HALL] = draft_hall_region,
                                                                 [SPEC_LINES] = draft_lines_region,
                                                                 [SPEC_ROUND] = draft_round_region,
                                                                 [SPEC_LONG] = draft_long_region,
                                                                 [SPEC_PLACES] = draft_places_region };
    const spec_region *spec = &draft->spec->regions[region];
    const int rows = draft->rows.count;
    const layout_region made = { .id = spec->id,
                                 .name_zh = spec->zh,
                                 .name_en = spec->en,
                                 .look = (layout_look)spec->look,
                                 .first_seat = draft->seats.count,
                                 .numbered_rows = spec->numbered,
                                 .is_shared = spec->shared };
    if (!vec_push(&draft->regions, made)) {
        draft->out_of_memory = true;
        return;
    }
    stand[spec->kind](draft, region);
    layout_region *last = &draft->regions.at[draft->regions.count - 1];
    last->seats = draft->seats.count - last->first_seat;
    last->rows = draft->rows.count - rows;
    draft->regions.count -= last->seats == 0;
}

static zc_status make_seats(layout_draft *draft)
{
    const zc_status status = draft_hall(draft);
    for (int region = 0; !status && region < draft->spec->region_count; region++)
        stand_region(draft, region);
    return status;
}

static void make_queues(layout_draft *draft)
{
    draft->queues = mem_take(sizeof *draft->queues * (size_t)(draft->spec->fill_count + 1));
    draft->taken = mem_take(sizeof *draft->taken * (size_t)(draft->seats.count + 1));
    draft->out_of_memory |= !draft->queues || !draft->taken;
    if (!draft->out_of_memory)
        draft_fills(draft);
}

static zc_status draft_make(layout_draft *draft)
{
    const int errors = diag_errors(draft->diags);
    zc_status status = scope_counts(&draft->scope, draft->spec, draft->arena) ? ZC_OK : ZC_NO_MEMORY;
    if (!status)
        status = make_seats(draft);
    if (status || draft->out_of_memory)
        return status ? status : ZC_NO_MEMORY;
    make_queues(draft);
    if (!draft->out_of_memory) {
        draft_stand_lines(draft);
        draft_room(draft);
        status = draft_furniture(draft);
    }
    if (draft->out_of_memory)
        return ZC_NO_MEMORY;
    return status ? status : diag_status(draft->diags, errors);
}

static void draft_free(layout_draft *draft)
{
    for (int at = 0; draft->queues && at < draft->spec->fill_count; at++)
        vec_free(&draft->queues[at].seats);
    mem_free(draft->queues);
    mem_free(draft->taken);
    vec_free(&draft->seats);
    vec_free(&draft->rows);
    vec_free(&draft->regions);
    vec_free(&draft->centred);
    vec_free(&draft->furniture);
}

/* ---- from draft to layout ---- */

/* The layout outlives the style that it was made from: its texts are its own. */
static bool own(zc_arena *arena, const char **text)
{
    *text = arena_text(arena, *text ? *text : "");
    return *text;
}

/* A seat whose order runs through several rows has their sum already. */
static void count_rows(layout_draft *draft)
{
    for (int at = 0; at < draft->rows.count; at++)
        for (int chair = 0; chair < draft->rows.at[at].chairs; chair++) {
            layout_seat *seat = &draft->seats.at[draft->rows.at[at].first + chair];
            seat->row_chairs = seat->row_chairs ? seat->row_chairs : draft->rows.at[at].chairs;
        }
}

static bool own_texts(layout_draft *draft)
{
    bool kept = true;
    for (int at = 0; at < draft->regions.count; at++)
        kept = own(draft->arena, &draft->regions.at[at].id) &&
               own(draft->arena, &draft->regions.at[at].name_zh) &&
               own(draft->arena, &draft->regions.at[at].name_en) && kept;
    for (int at = 0; at < draft->seats.count; at++)
        kept = own(draft->arena, &draft->seats.at[at].name_zh) &&
               own(draft->arena, &draft->seats.at[at].name_en) && kept;
    for (int at = 0; at < draft->furniture.count; at++)
        kept = own(draft->arena, &draft->furniture.at[at].label_zh) &&
               own(draft->arena, &draft->furniture.at[at].label_en) &&
               own(draft->arena, &draft->furniture.at[at].detail) && kept;
    for (int at = 0; at < draft->rows.count; at++) {
        const draft_row *row = &draft->rows.at[at];
        const char *block = row->line ? arena_text(draft->arena, row->block) : NULL;
        kept = kept && (block || !row->line);
        for (int seat = row->first; block && seat < row->first + row->chairs; seat++)
            draft->seats.at[seat].block = block;
    }
    return kept;
}

static bool own_rows(layout_draft *draft)
{
    bool kept = true;
    for (int at = 0; at < draft->centred.count; at++) {
        layout_row *row = &draft->centred.at[at];
        const zc_place stated = row->place;
        row->place.file = arena_text(draft->arena, stated.file);
        row->place.sheet = arena_text(draft->arena, stated.sheet);
        kept = own(draft->arena, &row->block) && (row->place.file || !stated.file) &&
               (row->place.sheet || !stated.sheet) && kept;
    }
    return kept;
}

static bool own_queue(layout_draft *draft, const draft_queue *from, layout_queue *to)
{
    zc_seat *seats = arena_array(draft->arena, zc_seat, from->seats.count + 1);
    const layout_list *list = &draft->style->lists[from->list];
    *to = (layout_queue){ .list = list->id,
                          .zh = list->zh,
                          .en = list->en,
                          .is_party = !text_is_blank(list->side) || !text_is_blank(list->sex),
                          .is_guests = text_equal(list->side, "guest"),
                          .seats = seats,
                          .count = from->seats.count,
                          .unnamed = from->unnamed };
    for (int at = 0; seats && at < from->seats.count; at++)
        seats[at].at = from->seats.at[at];
    draft_bind_queue(draft, to);
    const char *file = to->bound.place.file;
    to->bound.place.file = arena_text(draft->arena, file);
    return seats && own(draft->arena, &to->list) && own(draft->arena, &to->zh) &&
           own(draft->arena, &to->en) && own(draft->arena, &to->region) &&
           own(draft->arena, &to->region_zh) && own(draft->arena, &to->bound.size) &&
           (to->bound.place.file || !file) && !draft->out_of_memory;
}

/* The queues that are kept have other numbers than those of the draft. */
static void number_queues(layout_draft *draft)
{
    for (int at = 0; at < draft->seats.count; at++) {
        int *queue = &draft->seats.at[at].queue;
        int kept = 0;
        for (int before = 0; before < *queue; before++)
            kept += draft->queues[before].list >= 0;
        *queue = *queue >= 0 && draft->queues[*queue].list >= 0 ? kept : -1;
    }
}

static bool own_queues(layout_draft *draft, zc_layout *layout)
{
    layout_queue *queues = arena_array(draft->arena, layout_queue, draft->spec->fill_count + 1);
    layout->queues = queues;
    number_queues(draft);
    for (int at = 0; queues && at < draft->spec->fill_count; at++)
        if (draft->queues[at].list >= 0 &&
            !own_queue(draft, &draft->queues[at], &queues[layout->queue_count++]))
            return false;
    return queues;
}

static bool note_holds(const layout_draft *draft, const spec_note *note)
{
    return scope_holds(&draft->scope, note->when) && draft->least_hosts >= note->least_hosts &&
           draft->most_hosts <= note->most_hosts;
}

static bool own_note(layout_draft *draft, zc_layout *layout)
{
    for (int at = 0; at < draft->spec->note_count; at++)
        if (note_holds(draft, &draft->spec->notes[at])) {
            layout->ring_note_zh = draft->spec->notes[at].zh;
            layout->ring_note_en = draft->spec->notes[at].en;
            break;
        }
    return own(draft->arena, &layout->ring_note_zh) && own(draft->arena, &layout->ring_note_en);
}

static bool own_blocks(layout_draft *draft, zc_layout *layout)
{
    venue_block *blocks = arena_array(draft->arena, venue_block, draft->hall.block_count + 1);
    layout->blocks = blocks;
    layout->block_count = blocks ? draft->hall.block_count : 0;
    bool kept = blocks;
    for (int at = 0; blocks && at < draft->hall.block_count; at++) {
        blocks[at] = draft->hall.blocks[at];
        kept = own(draft->arena, &blocks[at].id) && own(draft->arena, &blocks[at].name) &&
               own(draft->arena, &blocks[at].region) && kept;
    }
    for (int at = 0; kept && at < draft->seats.count; at++)
        if (draft->seats.at[at].block_at >= 0 && *draft->seats.at[at].block)
            draft->seats.at[at].block = blocks[draft->seats.at[at].block_at].id;
    return kept;
}

/* Seats come row by row, so that a floor's id is mostly that of the seat before. */
static bool own_floors(layout_draft *draft)
{
    const char *from = "", *copy = "";
    for (int at = 0; copy && at < draft->seats.count; at++) {
        if (strcmp(draft->seats.at[at].floor, from) != 0) {
            from = draft->seats.at[at].floor;
            copy = arena_text(draft->arena, from);
        }
        draft->seats.at[at].floor = copy;
    }
    return copy;
}

static bool is_of_audience(const layout_draft *draft, const layout_seat *seat)
{
    return seat->block_at >= 0 && strcmp(draft->hall.blocks[seat->block_at].region, "audience") == 0;
}

static bool name_rows(layout_draft *draft, zc_layout *layout)
{
    for (int at = 0; at < draft->seats.count; at++)
        if (is_of_audience(draft, &draft->seats.at[at]) && draft->seats.at[at].row > layout->row_name_count)
            layout->row_name_count = draft->seats.at[at].row;
    const char **names = arena_array(draft->arena, const char *, layout->row_name_count + 1);
    for (int row = 0; names && row < layout->row_name_count; row++)
        names[row] = NULL;
    for (int at = 0; names && at < draft->seats.count; at++) {
        const layout_seat *seat = &draft->seats.at[at];
        if (is_of_audience(draft, seat) && !names[seat->row - 1])
            names[seat->row - 1] = seat->row_label;
    }
    layout->row_names = names;
    layout->seat_words =
        arena_text(draft->arena, draft->hall.chair_count > 0 ? draft->venue->seat_words : "");
    return names && layout->seat_words;
}

static bool has_seats_in(const layout_draft *draft, const char *region)
{
    for (int at = 0; at < draft->seats.count; at++)
        if (text_equal(draft->regions.at[draft->seats.at[at].region].id, region))
            return true;
    return false;
}

static layout_view_of view_of(const layout_draft *draft)
{
    const char *faces = draft->style->faces;
    return *faces && !has_seats_in(draft, faces) ? LAYOUT_VIEW_WITHOUT
           : draft->venue->has_stage             ? LAYOUT_VIEW_STAGE
                                                 : LAYOUT_VIEW_USUAL;
}

static bool own_names(layout_draft *draft, zc_layout *layout)
{
    layout->style = draft->style->word;
    layout->name_zh = draft->style->name_zh;
    layout->name_en = draft->style->name_en;
    layout->view = draft->style->views[view_of(draft)];
    layout->people_zh = draft->style->people_zh;
    layout->people_en = draft->style->people_en;
    layout->unit_zh = draft->style->unit_zh;
    layout->unit_en = draft->style->unit_en;
    layout->unit_one_en = draft->style->unit_one_en;
    layout->chart_zh = draft->style->chart_zh;
    layout->chart_en = draft->style->chart_en;
    return own(draft->arena, &layout->people_zh) && own(draft->arena, &layout->people_en) &&
           own(draft->arena, &layout->unit_zh) && own(draft->arena, &layout->unit_en) &&
           own(draft->arena, &layout->unit_one_en) && own(draft->arena, &layout->chart_zh) &&
           own(draft->arena, &layout->chart_en) && own(draft->arena, &layout->style) &&
           own(draft->arena, &layout->name_zh) && own(draft->arena, &layout->name_en) &&
           own(draft->arena, &layout->view.zh) && own(draft->arena, &layout->view.en) &&
           own(draft->arena, &layout->view.turned_zh) && own(draft->arena, &layout->view.turned_en);
}

static zc_status finish(layout_draft *draft, zc_layout *layout)
{
    layout->width_mm = draft->width_mm;
    layout->depth_mm = draft->depth_mm;
    layout->has_north = draft->venue->has_north;
    layout->north_deg = draft->venue->north_deg;
    layout->tables = draft->tables;
    count_rows(draft);
    if (!own_names(draft, layout) || !own_texts(draft) || !own_rows(draft) || !own_queues(draft, layout) ||
        !own_note(draft, layout) || !own_blocks(draft, layout) || !own_floors(draft) ||
        !name_rows(draft, layout))
        return ZC_NO_MEMORY;
    layout->row_count = draft->centred.count;
    layout->rows = vec_to_arena(draft->arena, &draft->centred);
#define KEEP(field, counted)                                                                                 \
    (layout->counted = draft->field.count, layout->field = vec_to_arena(draft->arena, &draft->field),        \
     layout->counted == 0 || layout->field)
    const bool kept = KEEP(seats, seat_count) && KEEP(regions, region_count) &&
                      KEEP(furniture, furniture_count) && (layout->row_count == 0 || layout->rows);
#undef KEEP
    return kept ? ZC_OK : ZC_NO_MEMORY;
}

static zc_layout *layout_new(void)
{
    zc_arena *arena = arena_make();
    zc_layout *layout = arena ? arena_new(arena, zc_layout) : NULL;
    if (layout)
        layout->arena = arena;
    else
        arena_free(arena);
    return layout;
}

zc_status layout_make(const layout_style *style, const zc_venue *venue, const zc_sizes *sizes,
                      const zc_options *options, const layout_heads heads[], zc_layout **out, zc_diags *diags)
{
    zc_layout *layout = layout_new();
    *out = NULL;
    if (!layout)
        return ZC_NO_MEMORY;
    layout_draft draft = { .arena = layout->arena,
                           .diags = diags,
                           .style = style,
                           .spec = style->spec,
                           .venue = venue,
                           .options = options,
                           .scope = { .options = options,
                                      .sizes = sizes,
                                      .lists = style->lists,
                                      .list_count = style->list_count,
                                      .heads = heads,
                                      .census = style->spec->census } };
    zc_status status = draft_make(&draft);
    layout->options = *options;
    if (!status)
        status = finish(&draft, layout);
    draft_free(&draft);
    if (status)
        zc_layout_free(layout);
    else
        *out = layout;
    return status;
}

void zc_layout_free(zc_layout *layout)
{
    if (layout)
        arena_free(layout->arena);
}
