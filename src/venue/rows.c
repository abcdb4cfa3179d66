/* The rows of a block, and the seats that a file places one by one. */
#include "venue/blocks.h"
#include "venue/problems.h"

/* The rows of a block as far as they are read. */
typedef struct row_reading {
    venue_file *file;
    ZC_VEC(int) chairs;
    ZC_VEC(venue_row_spec) lines;
    ZC_VEC(venue_seat_spec) seats;
    bool has_labels;
} row_reading;

static void add_row(row_reading *reading, zc_place place, int chairs, const char *label, int order)
{
    if (reading->chairs.count == VENUE_ROWS_MAX) {
        field_complain(reading->file, &venue_too_many_rows, place, NULL,
                       field_figure(reading->file, VENUE_ROWS_MAX), NULL, NULL);
        return;
    }
    const venue_row_spec line = { .label = label, .order = order, .place = place };
    reading->has_labels |= *label || order > 0;
    reading->file->lacks_memory |= !vec_push(&reading->chairs, chairs) || !vec_push(&reading->lines, line);
}

/* ---- rows of one element ---- */

/* Each row has so many chairs more than the one in front. */
static void read_alike_rows(row_reading *reading, const xml_node *node)
{
    venue_file *file = reading->file;
    const int rows = field_count(file, node, "rows", VENUE_ROWS_MAX, 0);
    const int chairs = field_count(file, node, "seats", VENUE_ROW_CHAIRS_MAX, 0);
    const int widen = field_count(file, node, "widen", VENUE_ROW_CHAIRS_MAX, 0);
    if (!xml_value(node, "rows") || !xml_value(node, "seats"))
        field_complain_of_missing(file, &venue_block_empty, node->place);
    for (int row = 0; chairs > 0 && row < rows; row++) {
        const int wide = chairs + row * widen;
        add_row(reading, node->place, wide < VENUE_ROW_CHAIRS_MAX ? wide : VENUE_ROW_CHAIRS_MAX, "", 0);
    }
}

/* ---- seats one by one ---- */

static venue_seat_kind read_kind(venue_file *file, const xml_node *node)
{
#define X(NAME, word) word,
    static const char *const words[] = { VENUE_SEAT_KINDS(X) };
#undef X
    return (venue_seat_kind)field_word(file, node, "kind", words, VENUE_SEAT_KINDS_COUNT, VENUE_SEAT_USUAL);
}

static void read_seat(row_reading *reading, const xml_node *node, int column, double turn_deg)
{
    venue_file *file = reading->file;
    const bool has_facing = xml_value(node, "facing_deg");
    const venue_seat_spec seat = {
        .line = reading->chairs.count,
        .column = column,
        .number = field_text(node, "number"),
        .key = field_text(node, "key"),
        .category = field_text(node, "category"),
        .x_mm = field_position(file, node, "x_mm", 0),
        .y_mm = field_position(file, node, "y_mm", 0),
        .facing_deg = has_facing ? field_angle(file, node, "facing_deg", 360) : turn_deg,
        .kind = read_kind(file, node),
        .reserved = field_yes(file, node, "reserved"),
        .place = node->place,
    };
    file->lacks_memory |= !vec_push(&reading->seats, seat);
}

/* Columns ascend by one where the file says nothing. */
static int read_seats(row_reading *reading, const xml_node *row, double turn_deg)
{
    int chairs = 0, column = -1;
    for (const xml_node *node = xml_child(row, "seat"); node; node = xml_sibling(node, "seat"), chairs++) {
        const int stated = field_count(reading->file, node, "column", 10 * VENUE_ROW_CHAIRS_MAX, column + 2) -
                           1;
        if (chairs == VENUE_ROW_CHAIRS_MAX || stated <= column) {
            field_complain(reading->file, &venue_bad_column, node->place, NULL,
                           field_figure(reading->file, VENUE_ROW_CHAIRS_MAX), NULL, NULL);
            break;
        }
        column = stated;
        read_seat(reading, node, column, turn_deg);
    }
    return chairs;
}

static void read_row(row_reading *reading, const xml_node *row, double turn_deg)
{
    venue_file *file = reading->file;
    const bool is_single = xml_child(row, "seat");
    const int chairs = is_single ? 0 : field_count(file, row, "seats", VENUE_ROW_CHAIRS_MAX, 0);
    const int rows = field_count(file, row, "repeat", VENUE_ROWS_MAX, 1);
    const char *label = field_text(row, "label");
    const int order = field_count(file, row, "order", VENUE_CHAIRS_MAX, 0);
    if (((*label || order > 0) && rows > 1) || (is_single && (rows > 1 || xml_value(row, "seats"))))
        field_complain(file, &venue_row_repeats, row->place, NULL, NULL, NULL, NULL);
    else if (!is_single && !xml_value(row, "seats"))
        field_complain_of_missing(file, &venue_block_empty, row->place);
    else if (is_single)
        add_row(reading, row->place, read_seats(reading, row, turn_deg), label, order);
    for (int at = 0; chairs > 0 && at < rows; at++)
        add_row(reading, row->place, chairs, label, order);
}

/* Either the file places all seats of a block, or none. */
static void check_alike(row_reading *reading, const xml_node *node)
{
    int with = 0, without = 0;
    for (const xml_node *row = xml_child(node, "row"); row; row = xml_sibling(row, "row")) {
        with += xml_child(row, "seat") != NULL;
        without += xml_child(row, "seat") == NULL;
    }
    if (with > 0 && without > 0)
        field_complain(reading->file, &venue_seats_mixed, node->place, NULL, NULL, NULL, NULL);
}

/* ---- all of them ---- */

static int widest(const venue_block_spec *spec)
{
    int columns = 0;
    for (int at = 0; !spec->seats && at < spec->rows; at++)
        columns = spec->row_chairs[at] > columns ? spec->row_chairs[at] : columns;
    for (int at = 0; at < spec->seat_count; at++)
        columns = spec->seats[at].column >= columns ? spec->seats[at].column + 1 : columns;
    return columns;
}

static void keep_rows(row_reading *reading, venue_block_spec *spec)
{
    venue_file *file = reading->file;
    spec->rows = reading->chairs.count;
    spec->row_chairs = vec_to_arena(file->arena, &reading->chairs);
    spec->lines = reading->has_labels ? vec_to_arena(file->arena, &reading->lines) : NULL;
    spec->seat_count = reading->seats.count;
    spec->seats = spec->seat_count > 0 ? vec_to_arena(file->arena, &reading->seats) : NULL;
    const bool is_kept = (spec->rows == 0 || spec->row_chairs) && (!reading->has_labels || spec->lines) &&
                         (spec->seat_count == 0 || spec->seats);
    file->lacks_memory |= !is_kept;
    spec->columns = is_kept ? widest(spec) : 0;
    vec_free(&reading->chairs);
    vec_free(&reading->lines);
    vec_free(&reading->seats);
}

void venue_rows_read(venue_file *file, const xml_node *node, venue_block_spec *spec)
{
    row_reading reading = { .file = file };
    const xml_node *row = xml_child(node, "row");
    if (row && (xml_value(node, "rows") || xml_value(node, "seats")))
        field_complain(file, &venue_rows_twice, node->place, NULL, NULL, NULL, NULL);
    else if (!row)
        read_alike_rows(&reading, node);
    check_alike(&reading, node);
    for (; row; row = xml_sibling(row, "row"))
        read_row(&reading, row, spec->turn_deg);
    keep_rows(&reading, spec);
}
