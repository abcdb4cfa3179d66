#include "venue/problems.h"
#include "venue/spec.h"

#include <math.h>

enum { BETWEEN_AISLES_MAX = 22 };          /* chairs of a row between two aisles, where nothing is stated */
static const double wider_than_deep = 1.3; /* columns to rows, so that the block looks square on the floor */

static zc_status too_large(const zc_venue *venue, int64_t chairs, zc_diags *diags)
{
    char text[32];
    number_write((double)chairs, 0, text);
    diag_add_with(diags, &venue_too_large, venue->place, NULL, text, NULL, NULL);
    return ZC_BAD_INPUT;
}

/* ---- blocks made of sizes or of heads ---- */

/* "左区" and the like for a few blocks, "D区" for many. */
static const char *block_name(zc_arena *arena, int block, int blocks)
{
    static const char *const of_two[] = { "左区", "右区" };
    static const char *const of_three[] = { "左区", "中区", "右区" };
    if (blocks <= 3)
        return blocks == 1 ? "" : blocks == 2 ? of_two[block] : of_three[block];
    return arena_format(arena, "%c区", 'A' + block);
}

static const char *block_id(zc_arena *arena, int block, int blocks)
{
    return blocks == 1 ? "" : arena_format(arena, "%c", 'A' + block);
}

static const int *alike_rows(zc_arena *arena, int rows, int chairs)
{
    int *row_chairs = arena_array(arena, int, rows);
    for (int row = 0; row_chairs && row < rows; row++)
        row_chairs[row] = chairs;
    return row_chairs;
}

static venue_block_spec plain_block(const int row_chairs[], int rows)
{
    venue_block_spec spec = {
        .floor = -1,
        .seatno = -1,
        .row_chairs = row_chairs,
        .rows = rows,
        .pitch_x_mm = AUDIENCE_PITCH_MM,
        .pitch_y_mm = AUDIENCE_ROW_PITCH_MM,
        .aisle_mm = AISLE_MM,
        .first_row = 1,
    };
    for (int row = 0; row < rows; row++)
        spec.columns = row_chairs[row] > spec.columns ? row_chairs[row] : spec.columns;
    return spec;
}

/* `rows` rows in blocks of so many chairs, with aisles between. */
static zc_status block_grid(zc_arena *arena, int rows, const int block_chairs[], int blocks, hall_specs *out)
{
    venue_block_spec *specs = arena_array(arena, venue_block_spec, blocks);
    if (!specs)
        return ZC_NO_MEMORY;
    for (int block = 0; block < blocks; block++) {
        const int *row_chairs = alike_rows(arena, rows, block_chairs[block]);
        if (!row_chairs)
            return ZC_NO_MEMORY;
        specs[block] = plain_block(row_chairs, rows);
        specs[block].id = block_id(arena, block, blocks);
        specs[block].name = block_name(arena, block, blocks);
        if (!specs[block].id || !specs[block].name)
            return ZC_NO_MEMORY;
    }
    out->blocks = specs;
    out->block_count = blocks;
    return ZC_OK;
}

static zc_status one_ragged_block(zc_arena *arena, const int row_chairs[], int rows, hall_specs *out)
{
    venue_block_spec *spec = arena_new(arena, venue_block_spec);
    if (!spec)
        return ZC_NO_MEMORY;
    *spec = plain_block(row_chairs, rows);
    spec->id = spec->name = "";
    out->blocks = spec;
    out->block_count = 1;
    return ZC_OK;
}

static zc_status blocks_of_sizes(const zc_sizes *sizes, zc_arena *arena, hall_specs *out)
{
    return sizes->blocks ? block_grid(arena, sizes->audience_rows, sizes->blocks, sizes->block_count, out)
                         : one_ragged_block(arena, sizes->audience, sizes->audience_rows, out);
}

/* Cuts `columns` into blocks that mirror each other about the middle. */
static void cut_columns(int columns, int blocks, int block_chairs[])
{
    int before = 0;
    for (int block = 0; block < blocks; block++) {
        const int next = block + 1;
        const int until = 2 * next <= blocks ? next * columns / blocks
                                             : columns - (blocks - next) * columns / blocks;
        block_chairs[block] = until - before;
        before = until;
    }
}

static zc_status blocks_of_people(const zc_venue *venue, int people, int skip_rows, zc_arena *arena,
                                  hall_specs *out, zc_diags *diags)
{
    if (people > VENUE_CHAIRS_MAX)
        return too_large(venue, people, diags);
    const int wanted = (int)ceil(sqrt(people * wider_than_deep));
    const int columns = wanted + wanted % 2;
    const int rows = (people + columns - 1) / columns + skip_rows;
    const int blocks = (columns + BETWEEN_AISLES_MAX - 1) / BETWEEN_AISLES_MAX;
    int block_chairs[VENUE_BLOCKS_MAX];
    cut_columns(columns, blocks, block_chairs);
    return block_grid(arena, rows, block_chairs, blocks, out);
}

/* ---- choice ---- */

static zc_status choose_rostrum(const zc_venue *venue, const zc_sizes *sizes, int people, zc_arena *arena,
                                hall_specs *out)
{
    if (sizes && sizes->rostrum) {
        out->rostrum = sizes->rostrum;
        out->rostrum_rows = sizes->rostrum_rows;
    } else if (venue->rostrum) {
        out->rostrum = venue->rostrum;
        out->rostrum_rows = venue->rostrum_rows;
        out->rostrum_is_stated = true;
    } else if (people > 0) {
        out->rostrum = alike_rows(arena, 1, people);
        out->rostrum_rows = 1;
        return out->rostrum ? ZC_OK : ZC_NO_MEMORY;
    }
    return ZC_OK;
}

static zc_status choose_audience(const zc_venue *venue, const zc_sizes *sizes, int skip_rows, int people,
                                 zc_arena *arena, hall_specs *out, zc_diags *diags)
{
    if (sizes && sizes->audience)
        return blocks_of_sizes(sizes, arena, out);
    if (venue->has_hall) {
        out->blocks = venue->specs;
        out->block_count = venue->spec_count;
        out->audience_is_stated = true;
        return ZC_OK;
    }
    return people > 0 ? blocks_of_people(venue, people, skip_rows, arena, out, diags) : ZC_OK;
}

static int64_t chairs_of(const int row_chairs[], int rows)
{
    int64_t chairs = 0;
    for (int row = 0; row < rows; row++)
        chairs += row_chairs[row];
    return chairs;
}

int venue_specs_row_chairs(const hall_specs *specs, bool on_rostrum, int row)
{
    int chairs = 0;
    if (on_rostrum)
        return row >= 1 && row <= specs->rostrum_rows ? specs->rostrum[row - 1] : 0;
    for (int at = 0; at < specs->block_count; at++) {
        const venue_block_spec *spec = &specs->blocks[at];
        const int line = row - spec->rows_before - spec->first_row;
        chairs += line >= 0 && line < spec->rows ? spec->row_chairs[line] : 0;
    }
    return chairs;
}

static int last_row(const hall_specs *specs, bool on_rostrum)
{
    int last = on_rostrum ? specs->rostrum_rows : 0;
    for (int at = 0; !on_rostrum && at < specs->block_count; at++) {
        const int own = specs->blocks[at].rows_before + specs->blocks[at].first_row + specs->blocks[at].rows -
                        1;
        last = own > last ? own : last;
    }
    return last;
}

static bool has_row_too_long(const hall_specs *specs, bool on_rostrum)
{
    for (int row = last_row(specs, on_rostrum); row > 0; row--)
        if (venue_specs_row_chairs(specs, on_rostrum, row) > VENUE_ROW_CHAIRS_MAX)
            return true;
    return false;
}

zc_status venue_specs_check(const zc_venue *venue, const hall_specs *specs, zc_diags *diags)
{
    int64_t chairs = chairs_of(specs->rostrum, specs->rostrum_rows);
    for (int block = 0; block < specs->block_count; block++)
        chairs += chairs_of(specs->blocks[block].row_chairs, specs->blocks[block].rows);
    const bool is_large = chairs > VENUE_CHAIRS_MAX || has_row_too_long(specs, true) ||
                          has_row_too_long(specs, false);
    return is_large ? too_large(venue, chairs, diags) : ZC_OK;
}

zc_status venue_specs_choose(const zc_venue *venue, const zc_sizes *sizes, int skip_rows, int rostrum_people,
                             int audience_people, zc_arena *arena, hall_specs *out, zc_diags *diags)
{
    *out = (hall_specs){ 0 };
    zc_status status = choose_rostrum(venue, sizes, rostrum_people, arena, out);
    if (!status)
        status = choose_audience(venue, sizes, skip_rows, audience_people, arena, out, diags);
    return status ? status : venue_specs_check(venue, out, diags);
}
