/* A hall with every chair placed, written in the form that its name asks for. */
#include "venue/export.h"
#include "venue/import_problems.h"

#include <stdlib.h>

/* The ending of a name: the longer ones first. */
static const struct {
    const char *ending;
    void (*write)(const export_hall *hall, zc_textbuf *out);
    bool needs_seats; /* it can say nothing else */
} forms[] = {
    { ".pretix.json", export_pretix, true },
    { ".json", export_pretix, true },
    { ".csv", export_csv, true },
    { ".xml", export_xml, false },
};
enum { FORMS = sizeof forms / sizeof *forms };

/* ---- what a seat is called ---- */

/* A block's name as a file may have it: "A区" was made of its id. */
static const char *section_of(const venue_block *block, zc_arena *arena)
{
    const char *made_up = arena_format(arena, "%s区", block->id);
    return made_up && text_equal(made_up, block->name) ? block->id : block->name;
}

/* ---- categories, which the chairs do not keep ---- */

static int by_line_and_column(const void *one, const void *other)
{
    const venue_seat_spec *a = one, *b = other;
    return a->line != b->line ? a->line - b->line : a->column - b->column;
}

static const char *category_of(const export_hall *hall, const venue_chair *chair)
{
    const int at = chair->block - (hall->hall.block_count - hall->venue->spec_count);
    const venue_block_spec *spec = at >= 0 && at < hall->venue->spec_count ? &hall->venue->specs[at] : NULL;
    const venue_seat_spec wanted = { .line = chair->line, .column = chair->column };
    const venue_seat_spec *found =
        spec && spec->seats
            ? bsearch(&wanted, spec->seats, (size_t)spec->seat_count, sizeof wanted, by_line_and_column)
            : NULL;
    return found && found->category ? found->category : "";
}

/* ---- the audience ---- */

static int by_block_and_line(const void *one, const void *other)
{
    const venue_chair *a = ((const export_seat *)one)->chair, *b = ((const export_seat *)other)->chair;
    if (a->block != b->block)
        return a->block - b->block;
    return a->line != b->line ? a->line - b->line : a->half - b->half;
}

static zc_status list_seats(export_hall *hall, zc_arena *arena)
{
    const venue_hall *from = &hall->hall;
    hall->count = from->chair_count - from->rostrum_chairs;
    hall->seats = arena_array(arena, export_seat, hall->count + 1);
    if (!hall->seats)
        return ZC_NO_MEMORY;
    for (int at = 0; at < hall->count; at++) {
        const venue_chair *chair = &from->chairs[from->rostrum_chairs + at];
        const venue_block *block = &from->blocks[chair->block];
        hall->seats[at] = (export_seat){
            .chair = chair,
            .floor = block->floor >= 0 ? from->floors[block->floor].name : "",
            .section = section_of(block, arena),
            .category = category_of(hall, chair),
            .id = venue_chair_id(from, chair, "", arena),
        };
    }
    qsort(hall->seats, (size_t)hall->count, sizeof *hall->seats, by_block_and_line);
    return arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
}

static zc_status make_hall(const zc_venue *venue, zc_arena *arena, export_hall *out, zc_diags *diags)
{
    zc_options *options = zc_options_make();
    *out = (export_hall){ .venue = venue };
    zc_status status = options ? ZC_OK : ZC_NO_MEMORY;
    if (!status)
        status = venue_hall_make(venue, NULL, options, 0, 0, arena, &out->hall, diags);
    zc_options_free(options);
    if (!status)
        status = list_seats(out, arena);
    return status;
}

/* ---- the file ---- */

static zc_status tell_ending(const char *path, zc_diags *diags)
{
    zc_textbuf endings = { 0 };
    for (int at = 0; at < FORMS; at++)
        textbuf_format(&endings, at ? " %s" : "%s", forms[at].ending);
    diag_add_with(diags, &venue_export_ending, place_of_file(path), path_ending(path), textbuf_text(&endings),
                  NULL, NULL);
    textbuf_free(&endings);
    return ZC_BAD_INPUT;
}

zc_status zc_venue_write(const zc_venue *venue, const char *path, zc_diags *diags)
{
    export_hall hall;
    zc_textbuf text = { 0 };
    int form = 0;
    while (form < FORMS && !text_ends(path, forms[form].ending))
        form++;
    if (form == FORMS)
        return tell_ending(path, diags);
    zc_arena *arena = arena_make();
    zc_status status = arena ? make_hall(venue, arena, &hall, diags) : ZC_NO_MEMORY;
    if (!status && forms[form].needs_seats && hall.count == 0) {
        diag_add(diags, &venue_export_empty, venue->place, NULL);
        status = ZC_BAD_INPUT;
    }
    if (!status) {
        forms[form].write(&hall, &text);
        status = text.failed ? ZC_NO_MEMORY : file_write(path, textbuf_text(&text), text.length, diags);
    }
    textbuf_free(&text);
    arena_free(arena);
    return status;
}
