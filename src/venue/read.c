#include "venue/blocks.h"
#include "venue/chairs.h"
#include "venue/furnishings.h"
#include "venue/problems.h"
#include "venue/spec.h"

static const xml_shape shapes[] = {
    { "venue",
      "name width_mm depth_mm outline seatno row_labels seat_labels seat_words north_deg pitch_mm "
      "row_pitch_mm "
      "aisle_mm",
      "rostrum? stage? floor block cross_aisle door mark pillar reserved removed wheelchair companion",
      false },
    { "rostrum", "rows! pitch_mm row_pitch_mm", NULL, false },
    { "stage", "width_mm depth_mm lectern", NULL, false },
    { "floor", "id! name gap_mm", "block cross_aisle", false },
    { "block",
      "id! name rows seats widen align aisle_mm turn_deg drop_mm radius_mm sagitta_mm stagger first_row "
      "seatno "
      "first_seat pitch_mm row_pitch_mm x_mm y_mm",
      "row", false },
    { "row", "seats repeat label order", "seat", false },
    { "seat", "x_mm! y_mm! number column facing_deg kind key category reserved", NULL, false },
    { "cross_aisle", "depth_mm", NULL, false },
    { "door", "wall at_mm width_mm name main", NULL, false },
    { "mark", "kind! label x_mm! y_mm! width_mm! depth_mm!", NULL, false },
    { "pillar", "x_mm! y_mm! diameter_mm width_mm depth_mm", NULL, false },
    { "reserved", "row! numbers! region floor block", NULL, false },
    { "removed", "row! numbers! region floor block", NULL, false },
    { "wheelchair", "row! numbers! floor block", NULL, false },
    { "companion", "row! numbers! floor block", NULL, false },
};

/* ---- the hall's own figures ---- */

static void read_root(venue_file *file, const xml_node *root)
{
#define X(NAME, word, en, zh) word,
    static const char *const seatnos[] = { ZC_SEATNOS(X) };
#undef X
#define Y(NAME, word) word,
    static const char *const labels[] = { VENUE_LABELS(Y) };
#undef Y
    zc_venue *venue = file->venue;
    venue->place = root->place;
    venue->name = field_text(root, "name");
    venue->width_mm = field_length(file, root, "width_mm", 0);
    venue->depth_mm = field_length(file, root, "depth_mm", 0);
    venue->seatno = field_word(file, root, "seatno", seatnos, ZC_SEATNO_COUNT, -1);
    if (xml_attr_find(root, "seatno"))
        venue->seatno_place = xml_attr_find(root, "seatno")->place;
    venue->row_labels =
        (venue_labels)field_word(file, root, "row_labels", labels, VENUE_LABELS_COUNT, VENUE_ARABIC);
    venue->seat_labels =
        (venue_labels)field_word(file, root, "seat_labels", labels, VENUE_LABELS_COUNT, VENUE_ARABIC);
    venue->seat_words = field_text(root, "seat_words");
    venue_outline_read(file, root);
    venue->has_north = xml_value(root, "north_deg");
    venue->north_deg = field_angle(file, root, "north_deg", 360);
}

static void read_rostrum(venue_file *file, const xml_node *root)
{
    const xml_node *rostrum = xml_child(root, "rostrum"), *stage = xml_child(root, "stage");
    zc_venue *venue = file->venue;
    if (rostrum) {
        venue->rostrum_place = rostrum->place;
        venue->rostrum_rows =
            field_counts(file, rostrum, "rows", VENUE_ROW_CHAIRS_MAX, VENUE_ROWS_MAX, &venue->rostrum);
        venue->rostrum_pitch_x_mm = field_pitch(file, rostrum, "pitch_mm", ROSTRUM_PITCH_MM);
        venue->rostrum_pitch_y_mm = field_pitch(file, rostrum, "row_pitch_mm", ROSTRUM_ROW_PITCH_MM);
    }
    if (stage) {
        venue->has_stage = true;
        venue->stage_width_mm = field_length(file, stage, "width_mm", 0);
        venue->stage_depth_mm = field_length(file, stage, "depth_mm", 0);
        venue->stage_lectern = field_text(stage, "lectern");
    }
}

/* ---- what fits together only as a whole ---- */

/* Notes name chairs as printed: only a hall with its chairs knows these. */
static zc_status check_notes(const venue_file *file)
{
    const zc_options usual = { 0 };
    zc_venue bare = *file->venue;
    venue_hall hall;
    if (bare.note_count == 0)
        return ZC_OK;
    bare.note_count = 0;
    zc_arena *arena = arena_make();
    zc_status status = arena ? venue_hall_make(&bare, NULL, &usual, 0, 0, arena, &hall, NULL) : ZC_NO_MEMORY;
    if (!status)
        status = venue_notes_check(file->venue, &hall, file->diags);
    arena_free(arena);
    return status;
}

static zc_status check_doors(venue_file *file)
{
    const zc_venue *venue = file->venue;
    const venue_door *doors;
    int count;
    return venue->width_mm > 0 && venue->depth_mm > 0 && venue->door_count > 0
               ? venue_doors_place(venue, venue->width_mm, venue->depth_mm, file->arena, &doors, &count,
                                   file->diags)
               : ZC_OK;
}

static zc_status check_whole(venue_file *file)
{
    const zc_venue *venue = file->venue;
    const hall_specs specs = { .rostrum = venue->rostrum,
                               .rostrum_rows = venue->rostrum_rows,
                               .blocks = venue->specs,
                               .block_count = venue->spec_count };
    const zc_status size = venue_specs_check(venue, &specs, file->diags);
    const zc_status doors = check_doors(file);
    const zc_status notes = size || doors ? ZC_OK : check_notes(file);
    return size ? size : doors ? doors : notes ? notes : file->is_bad ? ZC_BAD_INPUT : ZC_OK;
}

/* ---- the file ---- */

static zc_status check_schema(venue_file *file, zc_bytes bytes, const zc_datapath *data)
{
    zc_bytes schema;
    const char *shown;
    if (!data)
        return ZC_OK;
    const zc_status status =
        datapath_read(data, file->arena, "layouts/schema/venue.rng", &schema, &shown, file->diags);
    return status ? status : xml_check_schema(bytes, file->venue->shown, schema, file->diags);
}

static zc_status read_document(venue_file *file, zc_bytes bytes, const zc_datapath *data)
{
    const xml_node *root;
    zc_status status = xml_read(file->arena, bytes, file->venue->shown, &root, file->diags);
    if (status)
        return status;
    const zc_status shape =
        xml_check_shapes(root, "venue", shapes, sizeof shapes / sizeof *shapes, file->arena, file->diags);
    if (shape == ZC_NO_MEMORY || !text_equal(root->name, "venue"))
        return shape ? shape : ZC_BAD_INPUT;
    file->is_misspelt = shape != ZC_OK;
    read_root(file, root);
    read_rostrum(file, root);
    venue_blocks_read(file, root);
    venue_furnishings_read(file, root);
    if (file->lacks_memory)
        return ZC_NO_MEMORY;
    if (shape || file->is_bad)
        return ZC_BAD_INPUT;
    status = check_whole(file);
    if (!status)
        status = check_schema(file, bytes, data);
    return file->lacks_memory ? ZC_NO_MEMORY : status;
}

zc_status venue_read_bytes(zc_bytes bytes, const char *shown, const zc_datapath *data, zc_venue **out,
                           zc_diags *diags)
{
    *out = NULL;
    zc_venue *venue = zc_venue_make();
    if (!venue)
        return ZC_NO_MEMORY;
    venue_file file = { .venue = venue, .arena = venue->arena, .diags = diags };
    venue->shown = arena_text(venue->arena, shown);
    const zc_status status = venue->shown ? read_document(&file, bytes, data) : ZC_NO_MEMORY;
    if (status)
        zc_venue_free(venue);
    else
        *out = venue;
    return status;
}
