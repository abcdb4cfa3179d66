#include "venue/blocks.h"
#include "venue/problems.h"
#include "venue/spec.h"

enum { ID_LETTERS_MAX = 24 };

/* ---- id and name ---- */

/* An id is a part of seat ids, which are parted by hyphens and listed with blanks or commas between. */
static bool id_is_good(const char *id)
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
    if (attr && !id_is_good(attr->value))
        field_complain(file, &venue_bad_id, xml_place(attr), attr->value, NULL, NULL, NULL);
    spec->name = xml_value(node, "name");
    if (!spec->name)
        spec->name = text_ends(spec->id, "区") ? spec->id : arena_format(file->arena, "%s区", spec->id);
    file->lacks_memory |= !spec->name;
}

static void check_id_is_new(venue_file *file, const xml_node *node, const venue_block_spec specs[], int count)
{
    const xml_attr *attr = xml_attr_find(node, "id");
    for (int at = 0; attr && at < count; at++)
        if (text_equal(specs[at].id, attr->value)) {
            field_complain(file, &venue_duplicate_block, xml_place(attr), attr->value,
                           field_figure(file, specs[at].place.line), NULL, NULL);
            return;
        }
}

/* ---- rows ---- */

typedef ZC_VEC(int) row_vec;

static void add_rows(venue_file *file, zc_place place, int rows, int chairs, row_vec *row_chairs)
{
    if (row_chairs->count + rows > VENUE_ROWS_MAX) {
        field_complain(file, &venue_too_many_rows, place, NULL, field_figure(file, VENUE_ROWS_MAX), NULL,
                       NULL);
        return;
    }
    for (int row = 0; row < rows; row++)
        if (!vec_push(row_chairs, chairs))
            file->lacks_memory = true;
}

static void read_alike_rows(venue_file *file, const xml_node *node, row_vec *row_chairs)
{
    const int rows = field_count(file, node, "rows", VENUE_ROWS_MAX, 0);
    const int chairs = field_count(file, node, "seats", VENUE_ROW_CHAIRS_MAX, 0);
    if (!xml_value(node, "rows") || !xml_value(node, "seats"))
        field_complain_of_missing(file, &venue_block_empty, node->place);
    else if (chairs > 0)
        add_rows(file, node->place, rows, chairs, row_chairs);
}

static void read_row(venue_file *file, const xml_node *row, row_vec *row_chairs)
{
    const int chairs = field_count(file, row, "seats", VENUE_ROW_CHAIRS_MAX, 0);
    const int rows = field_count(file, row, "repeat", VENUE_ROWS_MAX, 1);
    if (chairs > 0)
        add_rows(file, row->place, rows, chairs, row_chairs);
}

static void read_rows(venue_file *file, const xml_node *node, venue_block_spec *spec)
{
    row_vec row_chairs = { 0 };
    const xml_node *row = xml_child(node, "row");
    if (row && (xml_value(node, "rows") || xml_value(node, "seats")))
        field_complain(file, &venue_rows_twice, node->place, NULL, NULL, NULL, NULL);
    else if (!row)
        read_alike_rows(file, node, &row_chairs);
    for (; row; row = xml_sibling(row, "row"))
        read_row(file, row, &row_chairs);

    spec->rows = row_chairs.count;
    for (int at = 0; at < spec->rows; at++)
        spec->columns = row_chairs.at[at] > spec->columns ? row_chairs.at[at] : spec->columns;
    spec->row_chairs = vec_to_arena(file->arena, &row_chairs);
    file->lacks_memory |= spec->rows > 0 && !spec->row_chairs;
    vec_free(&row_chairs);
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

/* Where the blocks of a file have come to. */
typedef struct bank_state {
    int bank;
    double cross_aisle_mm; /* in front of the bank */
    int first_row;         /* the label of the bank's front rows */
    int next_row;          /* behind all rows so far */
} bank_state;

static venue_block_spec read_block(venue_file *file, const xml_node *node, const bank_state *state)
{
    const xml_node *root = node->parent;
    const double pitch_mm = field_pitch(file, root, "pitch_mm", AUDIENCE_PITCH_MM);
    const double row_pitch_mm = field_pitch(file, root, "row_pitch_mm", AUDIENCE_ROW_PITCH_MM);
    const double aisle_mm = field_position(file, root, "aisle_mm", AISLE_MM);
    venue_block_spec spec = {
        .floor = -1,
        .align = read_align(file, node),
        .pitch_x_mm = field_pitch(file, node, "pitch_mm", pitch_mm),
        .pitch_y_mm = field_pitch(file, node, "row_pitch_mm", row_pitch_mm),
        .aisle_mm = field_position(file, node, "aisle_mm", aisle_mm),
        .turn_deg = field_angle(file, node, "turn_deg", TURN_MAX_DEG),
        .drop_mm = field_position(file, node, "drop_mm", 0),
        .first_row = field_count(file, node, "first_row", VENUE_ROWS_MAX, state->first_row),
        .bank = state->bank,
        .cross_aisle_mm = state->cross_aisle_mm,
        .place = node->place,
    };
    read_id(file, node, &spec);
    read_rows(file, node, &spec);
    read_spot(file, node, &spec);
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

void venue_blocks_read(venue_file *file, const xml_node *root)
{
    ZC_VEC(venue_block_spec) specs = { 0 };
    bank_state state = { .first_row = 1, .next_row = 1 };

    for (const xml_node *node = root->first; node; node = node->next) {
        if (text_equal(node->name, "cross_aisle"))
            begin_bank(file, node, &state);
        if (!text_equal(node->name, "block"))
            continue;
        if (specs.count == VENUE_BLOCKS_MAX) {
            field_complain(file, &venue_too_many_blocks, node->place, NULL,
                           field_figure(file, VENUE_BLOCKS_MAX), NULL, NULL);
            break;
        }
        check_id_is_new(file, node, specs.at, specs.count);
        const venue_block_spec spec = read_block(file, node, &state);
        const int row_behind = spec.first_row + spec.rows;
        state.next_row = row_behind > state.next_row ? row_behind : state.next_row;
        file->lacks_memory |= !vec_push(&specs, spec);
    }
    file->venue->spec_count = specs.count;
    file->venue->specs = vec_to_arena(file->arena, &specs);
    file->venue->has_hall = specs.count > 0;
    if (specs.count > 0)
        file->venue->blocks_place = specs.at[0].place;
    file->lacks_memory |= specs.count > 0 && !file->venue->specs;
    vec_free(&specs);
}
