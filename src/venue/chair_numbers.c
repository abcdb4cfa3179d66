/* The rows of a hall across its blocks, and the numbers of their chairs. */
#include "venue/chairs.h"
#include "venue/problems.h"

#include <stdlib.h>
#include <string.h>

/* ---- the rows of the hall across its blocks ---- */

static int sign(double difference) { return (difference > 0) - (difference < 0); }

/* A chair and where its block stands. */
typedef struct chair_key {
    venue_chair chair;
    double block_x_mm, block_y_mm;
} chair_key;

static int by_row_then_x(const void *one, const void *other)
{
    const chair_key *a = one, *b = other;
    const int order[] = { sign(a->chair.row - b->chair.row),   sign(a->block_x_mm - b->block_x_mm),
                          sign(a->block_y_mm - b->block_y_mm), sign(a->chair.block - b->chair.block),
                          sign(a->chair.half - b->chair.half), sign(a->chair.x_mm - b->chair.x_mm),
                          sign(a->chair.line - b->chair.line), sign(a->chair.y_mm - b->chair.y_mm) };
    for (size_t key = 0; key < sizeof order / sizeof *order; key++)
        if (order[key])
            return order[key];
    return 0;
}

static bool sort_chairs(const venue_hall *hall, venue_chair chairs[], int count)
{
    chair_key *keys = mem_take(sizeof *keys * (size_t)(count ? count : 1));
    if (!keys)
        return false;
    for (int at = 0; at < count; at++) {
        const venue_block *block = &hall->blocks[chairs[at].block];
        keys[at] = (chair_key){ chairs[at], block->x_mm, block->y_mm };
    }
    qsort(keys, (size_t)count, sizeof *keys, by_row_then_x);
    for (int at = 0; at < count; at++)
        chairs[at] = keys[at].chair;
    mem_free(keys);
    return true;
}

static int row_length(const venue_chair chairs[], int count)
{
    int length = 0;
    while (length < count && chairs[length].row == chairs[0].row)
        length++;
    return length;
}

/* ---- zones ---- */

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

/* ---- numbers ---- */

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

/* Of blocks that have a scheme of their own; `before` counts the chairs of each so far. */
static void number_block_rows(const hall_specs *specs, int first_block, int before[], int numbers[],
                              venue_chair chairs[], int count)
{
    for (int first = 0, length; first < count; first += length) {
        const int block = chairs[first].block - first_block;
        const venue_block_spec *spec = &specs->blocks[block];
        for (length = 0; first + length < count && chairs[first + length].block == chairs[first].block &&
                         chairs[first + length].row == chairs[first].row;)
            length++;
        const venue_row row = { .chairs = length,
                                .place = chairs[first].line + 1,
                                .chairs_before = before[block] };
        before[block] += length;
        if (spec->seatno < 0)
            continue;
        venue_number_row((zc_seatno)spec->seatno, &row, numbers);
        for (int at = 0; at < length; at++)
            chairs[first + at].number = numbers[at] + spec->first_seat - 1;
    }
}

static zc_status number_blocks(const hall_specs *specs, int first_block, venue_chair chairs[], int count)
{
    int *numbers = mem_take(sizeof *numbers * (size_t)(count + specs->block_count + 1));
    if (!numbers)
        return ZC_NO_MEMORY;
    int *before = numbers + count;
    memset(before, 0, sizeof *before * (size_t)(specs->block_count + 1));
    number_block_rows(specs, first_block, before, numbers, chairs, count);
    mem_free(numbers);
    return ZC_OK;
}

/* A chair whose file numbers it has that number. */
static void take_own_numbers(venue_chair chairs[], int count)
{
    enum { NUMBER_MAX = 1000000 };
    for (int at = 0; at < count; at++)
        if (*chairs[at].label)
            (void)number_int(chairs[at].label, 1, NUMBER_MAX, &chairs[at].number);
}

zc_status venue_chairs_number(const hall_specs *specs, venue_hall *hall, zc_diags *diags)
{
    venue_chair *audience = hall->chairs + hall->rostrum_chairs;
    const int seats = hall->chair_count - hall->rostrum_chairs;
    const int first_block = hall->block_count - specs->block_count;
    zc_status status = number_rows(ZC_SEATNO_LTR, hall->chairs, hall->rostrum_chairs);
    if (!status && !sort_chairs(hall, audience, seats))
        status = ZC_NO_MEMORY;
    if (!status && hall->seatno == ZC_SEATNO_ZONED)
        status = check_zones(hall, audience, seats, diags);
    if (!status)
        status = number_rows(hall->seatno, audience, seats);
    if (!status)
        status = number_blocks(specs, first_block, audience, seats);
    take_own_numbers(audience, seats);
    return status;
}
