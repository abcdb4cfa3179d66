#include "cmocka_rows.h"
#include "venue/spec.h"

#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* Rows of random halls, straight, turned and curved, are found again in seats of which nothing is said. */

enum { HALLS = 150, BLOCKS = 3, ROWS_MOST = 8, SEATS_MOST = 14, SEATS_ALL = BLOCKS * ROWS_MOST * SEATS_MOST };

static uint64_t splitmix64(uint64_t *seed)
{
    uint64_t value = (*seed += 0x9E3779B97F4A7C15u);
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

static double between(uint64_t *seed, double least, double most)
{
    return least + (most - least) * (double)(splitmix64(seed) >> 11) / 9007199254740992.0;
}

typedef struct made_seat {
    double x, y;
    int block, row;
} made_seat;

typedef struct made_hall {
    made_seat seats[SEATS_ALL];
    int count, rows;
    double noise_mm, scale;
} made_hall;

static void make_block(made_hall *hall, int block, bool is_curved, uint64_t *seed)
{
    const double pitch = between(seed, 500, 620), row_pitch = between(seed, 850, 1100);
    const double radius = is_curved ? between(seed, 8000, 20000) : 1e9;
    const double turn = (1 - block) * between(seed, 0, 0.6), x = (block - 1) * 14000,
                 y = between(seed, 0, 600);
    const int rows = 3 + (int)(splitmix64(seed) % (ROWS_MOST - 2));
    const int seats = 5 + (int)(splitmix64(seed) % (SEATS_MOST - 4));
    for (int row = 0; row < rows; row++)
        for (int seat = 0; seat < seats; seat++) {
            const double own_radius = radius + row * row_pitch;
            const double angle = (seat - (seats - 1) / 2.0) * pitch / own_radius;
            const double across = own_radius * sin(angle),
                         along = row * row_pitch - own_radius * 2 * sin(angle / 2) * sin(angle / 2);
            hall->seats[hall->count++] = (made_seat){
                x + across * cos(turn) - along * sin(turn) + between(seed, -1, 1) * hall->noise_mm,
                y + across * sin(turn) + along * cos(turn) + between(seed, -1, 1) * hall->noise_mm, block,
                hall->rows + row
            };
        }
    hall->rows += rows;
}

static void shuffle(made_hall *hall, uint64_t *seed)
{
    for (int at = hall->count - 1; at > 0; at--) {
        const int other = (int)(splitmix64(seed) % (uint64_t)(at + 1));
        const made_seat kept = hall->seats[at];
        hall->seats[at] = hall->seats[other];
        hall->seats[other] = kept;
    }
}

static zc_venue *read_made(const made_hall *hall)
{
    zc_textbuf text = { 0 };
    zc_venue *venue = NULL;
    textbuf_add(&text, "x,y,category\n");
    for (int at = 0; at < hall->count; at++)
        textbuf_format(&text, "%.3f,%.3f,%d\n", hall->seats[at].x * hall->scale,
                       hall->seats[at].y * hall->scale, hall->seats[at].row);
    assert_int_equal(venue_import_bytes((zc_bytes){ textbuf_text(&text), text.length }, "made", ZC_STAGE_TOP,
                                        NULL, &venue, NULL),
                     ZC_OK);
    textbuf_free(&text);
    return venue;
}

/* Each line of a block has the seats of one row, and each row is in one line. */
static int rows_found(const zc_venue *venue, int rows)
{
    int found = 0, at_line[BLOCKS * ROWS_MOST];
    for (int row = 0; row < rows; row++)
        at_line[row] = -1;
    for (int block = 0, lines = 0; block < venue->spec_count; lines += venue->specs[block++].rows) {
        const venue_block_spec *spec = &venue->specs[block];
        for (int at = 0; at < spec->seat_count; at++) {
            int row = 0;
            assert_true(number_int(spec->seats[at].category, 0, rows - 1, &row));
            const int line = lines + spec->seats[at].line;
            at_line[row] = at_line[row] == -1 || at_line[row] == line ? line : -2;
        }
    }
    for (int row = 0; row < rows; row++) {
        bool is_alone = at_line[row] >= 0;
        for (int other = 0; other < rows; other++)
            is_alone &= other == row || at_line[other] != at_line[row];
        found += is_alone;
    }
    return found;
}

static struct kind_row {
    const char *id;
    double noise_mm, scale;
    bool is_curved;
} kind_rows[] = {
    { "straight", 0, 1, false },
    { "straight-by-hand", 25, 1, false },
    { "straight-in-pixels", 5, 0.04, false },
    { "curved", 0, 1, true },
    { "curved-by-hand", 25, 1, true },
    { "curved-in-pixels", 5, 0.04, true },
};

static void finds_all_rows(void **state)
{
    const struct kind_row *kind = *state;
    for (uint64_t hall_seed = 1; hall_seed <= HALLS; hall_seed++) {
        uint64_t seed = hall_seed;
        static made_hall hall;
        hall = (made_hall){ .noise_mm = kind->noise_mm, .scale = kind->scale };
        for (int block = 0; block < BLOCKS; block++)
            make_block(&hall, block, kind->is_curved, &seed);
        shuffle(&hall, &seed);
        zc_venue *venue = read_made(&hall);
        const int found = rows_found(venue, hall.rows);
        if (found != hall.rows)
            fail_msg("seed %" PRIu64 ": %d of %d rows found", hall_seed, found, hall.rows);
        zc_venue_free(venue);
    }
}

int main(void) { return RUN_ROWS(kind_rows, finds_all_rows); }
