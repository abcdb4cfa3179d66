#include "venue/blocks.h"
#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>

enum { ID_LETTERS_MAX = 24, FLOOR_GAP_MM = 3000 };
static const double ARC_MAX_RAD = 1.5; /* half of what a row turns */

/* ---- id and name ---- */

/* An id is a part of seat ids, which are parted by hyphens and listed with blanks or commas between. */
bool venue_id_is_good(const char *id)
{
    int letters = 0;
    for (uint32_t code; (code = utf8_next(&id)); letters++)
        if (code < ' ' || code == '-' || code == ',' || code == 0x3001 || code == UTF8_BAD ||
            char_is_blank(code))
            return false;
    return letters > 0 && letters <= ID_LETTERS_MAX;
}

static void read_id(venue_file *file, const xml_node *node, venue_block_spec *spec)
{
    const xml_attr *attr = xml_attr_find(node, "id");
    spec->id = attr ? attr->value : "";
    if (attr && !venue_id_is_good(attr->value))
        field_complain(file, &venue_bad_id, xml_place(attr), attr->value, NULL, NULL, NULL);
    spec->name = xml_value(node, "name");
    if (!spec->name)
        spec->name = text_ends(spec->id, "区") ? spec->id : arena_format(file->arena, "%s区", spec->id);
    file->lacks_memory |= !spec->name;
}

static void check_id_is_new(venue_file *file, const xml_node *node, int floor, const venue_block_spec specs[],
                            int count)
{
    const xml_attr *attr = xml_attr_find(node, "id");
    for (int at = 0; attr && at < count; at++)
        if (specs[at].floor == floor && text_equal(specs[at].id, attr->value)) {
            field_complain(file, &venue_duplicate_block, xml_place(attr), attr->value,
                           field_figure(file, specs[at].place.line), NULL, NULL);
            return;
        }
}

/* ---- a block ---- */

static venue_align read_align(venue_file *file, const xml_node *node)
{
#define X(NAME, word) word,
    static const char *const words[] = { VENUE_ALIGNS(X) };
#undef X
    return (venue_align)field_word(file, node, "align", words, sizeof words / sizeof *words, ALIGN_CENTER);
}

static void read_spot(venue_file *file, const xml_node *node, venue_block_spec *spec)
{
    const bool has_x = xml_value(node, "x_mm"), has_y = xml_value(node, "y_mm");
    if (has_x != has_y)
        field_complain_of_missing(file, &venue_half_spot, node->place);
    spec->has_spot = has_x && has_y;
    spec->x_mm = field_position(file, node, "x_mm", 0);
    spec->y_mm = field_position(file, node, "y_mm", 0);
}

static double read_stagger(venue_file *file, const xml_node *node)
{
    static const char *const words[] = { "no", "left", "right" };
    static const double stagger[] = { 0, -0.5, 0.5 };
    return stagger[field_word(file, node, "stagger", words, sizeof words / sizeof *words, 0)];
}

static int read_own_seatno(venue_file *file, const xml_node *node)
{
#define X(NAME, word, en, zh) word,
    static const char *const words[] = { ZC_SEATNOS(X) };
#undef X
    return field_word(file, node, "seatno", words, ZC_SEATNO_COUNT, -1);
}

/* Of the front row: as stated, or from how deep its middle lies behind the line between its ends. */
static void read_arc(venue_file *file, const xml_node *node, venue_block_spec *spec)
{
    const double radius_mm = field_length(file, node, "radius_mm", 0);
    const double sagitta_mm = field_length(file, node, "sagitta_mm", 0);
    double turn_rad = 0;
    if (spec->rows == 0 || !spec->row_chairs)
        return;
    const double half_mm = spec->row_chairs[0] * spec->pitch_x_mm / 2;
    spec->radius_mm = sagitta_mm > 0 ? (half_mm * half_mm / sagitta_mm + sagitta_mm) / 2 : radius_mm;
    for (int row = 0; row < spec->rows && spec->radius_mm > 0; row++)
        turn_rad = fmax(turn_rad, spec->row_chairs[row] * spec->pitch_x_mm / 2 /
                                      (spec->radius_mm + row * spec->pitch_y_mm));
    if ((radius_mm > 0 && sagitta_mm > 0) || turn_rad > ARC_MAX_RAD || sagitta_mm > half_mm)
        field_complain(file, &venue_bad_arc, node->place, NULL, spec->id, NULL, NULL);
}

/* Where the blocks of a file have come to. */
typedef struct bank_state {
    const xml_node *root;
    int floor, rows_before; /* -1: of none; rows of the floors before it */
    int bank;
    double cross_aisle_mm; /* in front of the bank */
    int first_row;         /* the label of the bank's front rows */
    int next_row;          /* behind all rows so far */
} bank_state;

/* Whether the file puts each seat of the block: then it may look anywhere. */
static bool places_seats(const xml_node *node)
{
    const xml_node *row = xml_child(node, "row");
    return row && xml_child(row, "seat");
}

static venue_block_spec read_block(venue_file *file, const xml_node *node, const bank_state *state)
{
    const xml_node *root = state->root;
    const double pitch_mm = field_pitch(file, root, "pitch_mm", AUDIENCE_PITCH_MM);
    const double row_pitch_mm = field_pitch(file, root, "row_pitch_mm", AUDIENCE_ROW_PITCH_MM);
    const double aisle_mm = field_position(file, root, "aisle_mm", AISLE_MM);
    venue_block_spec spec = {
        .floor = state->floor,
        .rows_before = state->rows_before,
        .stagger = read_stagger(file, node),
        .seatno = read_own_seatno(file, node),
        .first_seat = field_count(file, node, "first_seat", 100000, 1),
        .align = read_align(file, node),
        .pitch_x_mm = field_pitch(file, node, "pitch_mm", pitch_mm),
        .pitch_y_mm = field_pitch(file, node, "row_pitch_mm", row_pitch_mm),
        .aisle_mm = field_position(file, node, "aisle_mm", aisle_mm),
        .turn_deg = field_angle(file, node, "turn_deg", places_seats(node) ? 360 : TURN_MAX_DEG),
        .drop_mm = field_position(file, node, "drop_mm", 0),
        .first_row = field_count(file, node, "first_row", VENUE_ROWS_MAX, state->first_row),
        .bank = state->bank,
        .cross_aisle_mm = state->cross_aisle_mm,
        .place = node->place,
    };
    read_id(file, node, &spec);
    venue_rows_read(file, node, &spec);
    read_arc(file, node, &spec);
    read_spot(file, node, &spec);
    spec.has_spot |= spec.seats != NULL;
    return spec;
}

static void begin_bank(venue_file *file, const xml_node *node, bank_state *state)
{
    const double depth_mm = field_length(file, node, "depth_mm", CROSS_AISLE_MM);
    const bool is_after_blocks = state->next_row > state->first_row;
    state->bank += is_after_blocks;
    state->cross_aisle_mm = is_after_blocks ? depth_mm : state->cross_aisle_mm + depth_mm;
    state->first_row = state->next_row;
}

typedef ZC_VEC(venue_block_spec) spec_vec;

static void read_banks(venue_file *file, const xml_node *parent, bank_state *state, spec_vec *specs)
{
    for (const xml_node *node = parent->first; node; node = node->next) {
        if (text_equal(node->name, "cross_aisle"))
            begin_bank(file, node, state);
        if (!text_equal(node->name, "block"))
            continue;
        if (specs->count == VENUE_BLOCKS_MAX) {
            field_complain(file, &venue_too_many_blocks, node->place, NULL,
                           field_figure(file, VENUE_BLOCKS_MAX), NULL, NULL);
            break;
        }
        check_id_is_new(file, node, state->floor, specs->at, specs->count);
        const venue_block_spec spec = read_block(file, node, state);
        const int row_behind = spec.first_row + spec.rows;
        state->next_row = row_behind > state->next_row ? row_behind : state->next_row;
        file->lacks_memory |= !vec_push(specs, spec);
    }
}

/* ---- floors ---- */

static int last_row(const spec_vec *specs)
{
    int last = 0;
    for (int at = 0; at < specs->count; at++) {
        const int own = specs->at[at].rows_before + specs->at[at].first_row + specs->at[at].rows - 1;
        last = own > last ? own : last;
    }
    return last;
}

static void read_floor(venue_file *file, const xml_node *node, venue_floor *floor)
{
    const xml_attr *id = xml_attr_find(node, "id");
    *floor =
        (venue_floor){ .id = id ? id->value : "", .name = xml_value(node, "name"), .place = node->place };
    floor->name = floor->name ? floor->name : floor->id;
    if (id && !venue_id_is_good(id->value))
        field_complain(file, &venue_bad_id, xml_place(id), id->value, NULL, NULL, NULL);
    for (int at = 0; at < file->venue->floor_count; at++)
        if (text_equal(file->venue->floors[at].id, floor->id))
            field_complain(file, &venue_duplicate_floor, node->place, floor->id,
                           field_figure(file, file->venue->floors[at].place.line), NULL, NULL);
}

/* One behind the other on the page; each counts its rows from 1. */
static void read_floors(venue_file *file, const xml_node *root, bank_state *state, spec_vec *specs)
{
    venue_floor *floors = arena_array(file->arena, venue_floor, VENUE_FLOORS_MAX);
    file->venue->floors = floors;
    file->lacks_memory |= !floors;
    for (const xml_node *node = xml_child(root, "floor"); floors && node; node = xml_sibling(node, "floor")) {
        if (file->venue->floor_count == VENUE_FLOORS_MAX) {
            field_complain(file, &venue_too_many, node->place, NULL, "floor",
                           field_figure(file, VENUE_FLOORS_MAX), NULL);
            return;
        }
        read_floor(file, node, &floors[file->venue->floor_count]);
        const double gap_mm = field_length(file, node, "gap_mm", FLOOR_GAP_MM);
        *state = (bank_state){ .root = root,
                               .floor = file->venue->floor_count,
                               .rows_before = last_row(specs),
                               .bank = state->bank + (specs->count > 0),
                               .cross_aisle_mm = specs->count > 0 ? gap_mm : 0,
                               .first_row = 1,
                               .next_row = 1 };
        read_banks(file, node, state, specs);
        file->venue->floor_count++;
    }
}

void venue_blocks_read(venue_file *file, const xml_node *root)
{
    spec_vec specs = { 0 };
    bank_state state = { .root = root, .floor = -1, .first_row = 1, .next_row = 1 };

    read_banks(file, root, &state, &specs);
    if (xml_child(root, "floor"))
        read_floors(file, root, &state, &specs);
    file->venue->spec_count = specs.count;
    file->venue->specs = vec_to_arena(file->arena, &specs);
    file->venue->has_hall = specs.count > 0;
    if (specs.count > 0)
        file->venue->blocks_place = specs.at[0].place;
    file->lacks_memory |= specs.count > 0 && !file->venue->specs;
    vec_free(&specs);
}
