/* Every chair of a hall: where it stands, in which row of the hall, what it is called. */
#include "venue/chairs.h"

static const double rostrum_facing_deg = 180;

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

/* ---- blocks whose figures place their chairs ---- */

static venue_spot rostrum_spot(const venue_block *block, int line, double across_mm)
{
    return (venue_spot){ block->x_mm + across_mm, block->y_mm - (line + 0.5) * block->pitch_y_mm,
                         rostrum_facing_deg };
}

static int fill_row(const venue_block *block, int block_at, int line, int chairs, int begins_half,
                    venue_chair out[])
{
    const bool on_rostrum = text_equal(block->region, "rostrum");
    for (int at = 0; at < chairs; at++) {
        const int half = 2 * at + begins_half;
        const double across_mm = ((half + 1) / 2.0 - block->columns / 2.0) * block->pitch_x_mm;
        const venue_spot spot = on_rostrum ? rostrum_spot(block, line, across_mm)
                                           : venue_block_spot(block, line, across_mm);
        out[at] = (venue_chair){
            .block = block_at,
            .line = line,
            .column = half / 2,
            .half = half,
            .row = block->first_row + line,
            .row_label = "",
            .label = "",
            .key = "",
            .x_mm = spot.x_mm,
            .y_mm = spot.y_mm,
            .facing_deg = spot.facing_deg,
        };
    }
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

static int fill_block(const venue_block_spec *spec, const venue_hall *hall, int block_at, venue_chair out[])
{
    const venue_block *block = &hall->blocks[block_at];
    int filled = 0;
    for (int row = 0; row < spec->rows; row++) {
        const int chairs = spec->row_chairs[row];
        const int begins_half = row_begins_half(block, spec->align, hall->width_mm / 2, chairs);
        filled += fill_row(block, block_at, row, chairs, begins_half, out + filled);
    }
    return filled;
}

/* ---- blocks whose file places each chair ---- */

static int fill_single(const venue_block_spec *spec, const venue_hall *hall, int block_at, venue_chair out[])
{
    for (int at = 0; at < spec->seat_count; at++) {
        const venue_seat_spec *seat = &spec->seats[at];
        out[at] = (venue_chair){
            .block = block_at,
            .line = seat->line,
            .column = seat->column,
            .half = 2 * seat->column,
            .row_label = "",
            .label = seat->number,
            .key = seat->key,
            .x_mm = seat->x_mm + hall->moved_x_mm,
            .y_mm = seat->y_mm + hall->moved_y_mm,
            .facing_deg = seat->facing_deg,
            .kind = seat->kind,
            .reserved = seat->reserved,
        };
    }
    return spec->seat_count;
}

/* The row of the hall that each chair stands in, and the label of its own, if it has one. */
static void set_rows(const venue_block_spec *spec, venue_chair chairs[], int count)
{
    for (int at = 0; at < count; at++) {
        const venue_row_spec *own = spec->lines ? &spec->lines[chairs[at].line] : NULL;
        const bool has_order = own && own->order > 0;
        chairs[at].row = spec->rows_before + (has_order ? own->order : spec->first_row + chairs[at].line);
        if (own)
            chairs[at].row_label = own->label;
    }
}

static int fill_audience(const hall_specs *specs, const venue_hall *hall, venue_chair out[])
{
    const int first_block = hall->block_count - specs->block_count;
    int filled = 0;
    for (int at = 0; at < specs->block_count; at++) {
        const venue_block_spec *spec = &specs->blocks[at];
        const int chairs = spec->seats ? fill_single(spec, hall, first_block + at, out + filled)
                                       : fill_block(spec, hall, first_block + at, out + filled);
        set_rows(spec, out + filled, chairs);
        filled += chairs;
    }
    return filled;
}

/* ---- ids ---- */

const char *venue_chair_id(const venue_hall *hall, const venue_chair *chair, const char *region,
                           zc_arena *arena)
{
    const venue_block *stands_in = &hall->blocks[chair->block];
    const char *floor = stands_in->floor >= 0 ? hall->floors[stands_in->floor].id : "",
               *block = stands_in->id;
    const char *begins = *floor || *block ? floor : region;
    return arena_format(arena, "%s%s%s%s%s-%s%s%s", begins, *begins ? "-" : "", block, *block ? "-" : "",
                        chair->row_label, chair->label, *chair->key ? "~" : "", chair->key);
}

/* ---- labels ---- */

/* The number of a row within its floor, as its scheme writes it. */
static const char *row_label_of(const zc_venue *venue, const venue_block_spec *spec, const venue_chair *chair,
                                zc_arena *arena)
{
    return venue_label(venue->row_labels, chair->row - spec->rows_before, arena);
}

/* Rows and numbers as printed, where no file says otherwise. */
static bool label_audience(const zc_venue *venue, const hall_specs *specs, int first_block,
                           venue_chair chairs[], int count, zc_arena *arena)
{
    const char *row = "";
    for (int at = 0; at < count; at++) {
        venue_chair *chair = &chairs[at];
        const bool is_same = at > 0 && chairs[at - 1].row == chair->row &&
                             chairs[at - 1].block == chair->block;
        if (!is_same)
            row = row_label_of(venue, &specs->blocks[chair->block - first_block], chair, arena);
        chair->row_label = *chair->row_label ? chair->row_label : row;
        if (!*chair->label)
            chair->label = venue_label(venue->seat_labels, chair->number, arena);
        if (!row || !chair->label)
            return false;
    }
    return true;
}

static bool label_rostrum(venue_chair chairs[], int count, zc_arena *arena)
{
    for (int at = 0; at < count; at++) {
        chairs[at].row_label = venue_label(VENUE_ARABIC, chairs[at].row, arena);
        chairs[at].label = venue_label(VENUE_ARABIC, chairs[at].number, arena);
        if (!chairs[at].row_label || !chairs[at].label)
            return false;
    }
    return true;
}

/* ---- all of it ---- */

static int chairs_in(const int row_chairs[], int rows)
{
    int chairs = 0;
    for (int row = 0; row < rows; row++)
        chairs += row_chairs[row];
    return chairs;
}

static int audience_chairs(const hall_specs *specs)
{
    int count = 0;
    for (int at = 0; at < specs->block_count; at++)
        count += specs->blocks[at].seats ? specs->blocks[at].seat_count
                                         : chairs_in(specs->blocks[at].row_chairs, specs->blocks[at].rows);
    return count;
}

static zc_status name_chairs(const zc_venue *venue, const hall_specs *specs, zc_arena *arena,
                             venue_hall *hall, zc_diags *diags)
{
    venue_chair *rostrum = hall->chairs, *audience = rostrum + hall->rostrum_chairs;
    const int seats = hall->chair_count - hall->rostrum_chairs;
    const int first_block = hall->block_count - specs->block_count;
    zc_status status = venue_chairs_number(specs, hall, diags);
    if (!status && (!label_rostrum(rostrum, hall->rostrum_chairs, arena) ||
                    !label_audience(venue, specs, first_block, audience, seats, arena)))
        status = ZC_NO_MEMORY;
    return status;
}

zc_status venue_chairs_place(const zc_venue *venue, const hall_specs *specs, zc_arena *arena, venue_hall *out,
                             zc_diags *diags)
{
    const int count = chairs_in(specs->rostrum, specs->rostrum_rows) + audience_chairs(specs);
    venue_chair *chairs = arena_array(arena, venue_chair, count);
    if (!chairs)
        return ZC_NO_MEMORY;
    out->chairs = chairs;
    out->chair_count = count;
    out->rostrum_chairs = fill_rostrum(specs, out, chairs);
    (void)fill_audience(specs, out, chairs + out->rostrum_chairs);
    const zc_status status = name_chairs(venue, specs, arena, out, diags);
    if (!status)
        venue_chairs_note(venue, specs, out);
    return status;
}
