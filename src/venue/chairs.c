#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>
#include <stdlib.h>

static const double radians_per_degree = 3.14159265358979323846 / 180;
static const double rostrum_facing_deg = 180;

/* A chair of a block's own axes on the hall's floor. */
static void put(const venue_block *block, double across_mm, double along_mm, venue_chair *chair)
{
    const double cosine = cos(block->turn_deg * radians_per_degree);
    const double sine = sin(block->turn_deg * radians_per_degree);
    chair->x_mm = block->x_mm + across_mm * cosine - along_mm * sine;
    chair->y_mm = block->y_mm + across_mm * sine + along_mm * cosine;
    chair->facing_deg = fmod(block->turn_deg + 360, 360);
}

/* How many half chairs a row of `chairs` begins to the right of its block's left edge. */
static int row_begins_half(const venue_block *block, venue_align align, double middle_mm, int chairs)
{
    const int spare = block->columns - chairs;
    const bool is_left = block->x_mm<middle_mm - 1, is_right = block->x_mm> middle_mm + 1;
    switch (align) {
    case ALIGN_LEFT: return 0;
    case ALIGN_RIGHT: return 2 * spare;
    case ALIGN_INNER: return is_left ? 2 * spare : is_right ? 0 : spare;
    case ALIGN_OUTER: return is_left ? 0 : is_right ? 2 * spare : spare;
    case ALIGN_CENTER: break;
    }
    return spare;
}

static int fill_row(const venue_block *block, int block_at, int line, int chairs, int begins_half,
                    venue_chair out[])
{
    const bool on_rostrum = text_equal(block->region, "rostrum");
    const double along_mm = (line + 0.5) * block->pitch_y_mm;
    for (int at = 0; at < chairs; at++) {
        venue_chair *chair = &out[at];
        const double across_mm = (at + 0.5 + begins_half / 2.0 - block->columns / 2.0) * block->pitch_x_mm;
        *chair = (venue_chair){
            .block = block_at,
            .line = line,
            .column = at + begins_half / 2,
            .row = block->first_row + line,
            .row_label = "",
            .label = "",
            .key = "",
        };
        put(block, across_mm, on_rostrum ? -along_mm : along_mm, chair);
        if (on_rostrum)
            chair->facing_deg = rostrum_facing_deg;
    }
    return chairs;
}

/* ---- the rows of the hall across its blocks ---- */

static int sign(double difference) { return (difference > 0) - (difference < 0); }

static int by_row_then_x(const void *one, const void *other)
{
    const venue_chair *a = one, *b = other;
    const int order[] = { sign(a->row - b->row),     sign(a->x_mm - b->x_mm), sign(a->y_mm - b->y_mm),
                          sign(a->block - b->block), sign(a->line - b->line), sign(a->column - b->column) };
    for (size_t key = 0; key < sizeof order / sizeof *order; key++)
        if (order[key])
            return order[key];
    return 0;
}

static int row_length(const venue_chair chairs[], int count)
{
    int length = 0;
    while (length < count && chairs[length].row == chairs[0].row)
        length++;
    return length;
}

static zc_status tell_no_zones(const venue_hall *hall, int row, int blocks, zc_diags *diags)
{
    char row_number[32], found[32];
    number_write(row, 0, row_number);
    number_write(blocks, 0, found);
    diag_add_with(diags, &venue_no_zones, hall->seatno_place, found, row_number, NULL, NULL);
    return ZC_BAD_INPUT;
}

/* Blocks of a row that stand side by side. */
static int blocks_of_row(const venue_chair chairs[], int length)
{
    int blocks = 1;
    for (int at = 1; at < length; at++)
        blocks += chairs[at].block != chairs[at - 1].block;
    return blocks;
}

enum { ZONES = 3 }; /* left, middle, right */

static venue_row row_of(const venue_chair chairs[], int length)
{
    venue_row row = { .chairs = length };
    if (blocks_of_row(chairs, length) != ZONES)
        return row;
    while (chairs[row.left_chairs].block == chairs[0].block)
        row.left_chairs++;
    while (chairs[length - 1 - row.right_chairs].block == chairs[length - 1].block)
        row.right_chairs++;
    return row;
}

static zc_status number_rows(zc_seatno seatno, venue_chair chairs[], int count)
{
    int *numbers = mem_take(sizeof *numbers * (size_t)(count ? count : 1));
    if (!numbers)
        return ZC_NO_MEMORY;
    for (int first = 0, place = 1, length; first < count; first += length, place++) {
        length = row_length(chairs + first, count - first);
        venue_row row = row_of(chairs + first, length);
        row.place = place;
        row.chairs_before = first;
        venue_number_row(seatno, &row, numbers);
        for (int at = 0; at < length; at++)
            chairs[first + at].number = numbers[at];
    }
    mem_free(numbers);
    return ZC_OK;
}

/* Zones need a middle block: a row that has one block alone is all middle. */
static zc_status check_zones(const venue_hall *hall, const venue_chair chairs[], int count, zc_diags *diags)
{
    bool has_zones = count == 0;
    for (int first = 0, length; first < count; first += length) {
        length = row_length(chairs + first, count - first);
        const int blocks = blocks_of_row(chairs + first, length);
        has_zones |= blocks == ZONES;
        if (blocks != ZONES && blocks != 1)
            return tell_no_zones(hall, chairs[first].row, blocks, diags);
    }
    return has_zones ? ZC_OK : tell_no_zones(hall, chairs[0].row, 1, diags);
}

/* ---- reserved chairs ---- */

static bool is_among(int number, const int numbers[], int count)
{
    for (int at = 0; at < count; at++)
        if (numbers[at] == number)
            return true;
    return false;
}

static void reserve(const zc_venue *venue, bool on_rostrum, venue_chair chairs[], int count)
{
    for (int at = 0; at < venue->reserved_count; at++) {
        const venue_reserved *reserved = &venue->reserved[at];
        if (reserved->on_rostrum != on_rostrum)
            continue;
        for (int chair = 0; chair < count; chair++)
            if (chairs[chair].row == reserved->row &&
                is_among(chairs[chair].number, reserved->numbers, reserved->count))
                chairs[chair].reserved = true;
    }
}

/* ---- labels ---- */

/* Rows and numbers as printed, where no file says otherwise. */
static bool label_chairs(venue_chair chairs[], int count, zc_arena *arena)
{
    const char *row = "";
    for (int at = 0; row && at < count; at++) {
        venue_chair *chair = &chairs[at];
        const bool is_same_row = at > 0 && chairs[at - 1].row == chair->row;
        row = is_same_row ? row : arena_format(arena, "%d", chair->row);
        chair->row_label = *chair->row_label || !row ? chair->row_label : row;
        if (!*chair->label)
            chair->label = arena_format(arena, "%d", chair->number);
        if (!chair->label)
            return false;
    }
    return row;
}

/* ---- all of it ---- */

static int chairs_in(const int row_chairs[], int rows)
{
    int chairs = 0;
    for (int row = 0; row < rows; row++)
        chairs += row_chairs[row];
    return chairs;
}

static int fill_rostrum(const hall_specs *specs, const venue_hall *hall, venue_chair out[])
{
    int filled = 0;
    for (int row = 0; row < specs->rostrum_rows; row++) {
        const int spare = hall->blocks[0].columns - specs->rostrum[row];
        filled += fill_row(&hall->blocks[0], 0, row, specs->rostrum[row], spare, out + filled);
    }
    return filled;
}

static int fill_audience(const hall_specs *specs, const venue_hall *hall, venue_chair out[])
{
    const int first_block = hall->block_count - specs->block_count;
    int filled = 0;
    for (int at = 0; at < specs->block_count; at++) {
        const venue_block_spec *spec = &specs->blocks[at];
        const venue_block *block = &hall->blocks[first_block + at];
        for (int row = 0; row < spec->rows; row++) {
            const int chairs = spec->row_chairs[row];
            const int begins_half = row_begins_half(block, spec->align, hall->width_mm / 2, chairs);
            filled += fill_row(block, first_block + at, row, chairs, begins_half, out + filled);
        }
    }
    return filled;
}

zc_status venue_chairs_place(const zc_venue *venue, const hall_specs *specs, zc_arena *arena, venue_hall *out,
                             zc_diags *diags)
{
    int count = chairs_in(specs->rostrum, specs->rostrum_rows);
    for (int at = 0; at < specs->block_count; at++)
        count += chairs_in(specs->blocks[at].row_chairs, specs->blocks[at].rows);
    venue_chair *chairs = arena_array(arena, venue_chair, count);
    if (!chairs)
        return ZC_NO_MEMORY;

    const int rostrum = fill_rostrum(specs, out, chairs);
    venue_chair *audience = chairs + rostrum;
    const int seats = fill_audience(specs, out, audience);
    qsort(audience, (size_t)seats, sizeof *audience, by_row_then_x);
    zc_status status = number_rows(ZC_SEATNO_LTR, chairs, rostrum);
    if (!status && out->seatno == ZC_SEATNO_ZONED)
        status = check_zones(out, audience, seats, diags);
    if (!status)
        status = number_rows(out->seatno, audience, seats);
    if (specs->rostrum_is_stated)
        reserve(venue, true, chairs, rostrum);
    if (specs->audience_is_stated)
        reserve(venue, false, audience, seats);
    if (!status && !label_chairs(chairs, count, arena))
        status = ZC_NO_MEMORY;
    out->chairs = chairs;
    out->chair_count = count;
    out->rostrum_chairs = rostrum;
    return status;
}
