/* zuoci/venue.h: the hall or room: rostrum, audience blocks, aisles, doors.
 * Frames   x grows to the right of one who faces the rostrum, y from the rostrum (or the far wall) into it
 * Units    mm; degrees clockwise on the page, 0 toward the rostrum
 * Memory   a zc_venue owns all that it lends; free it once with zc_venue_free() */
#ifndef ZUOCI_VENUE_H
#define ZUOCI_VENUE_H

#include <zuoci/base.h>
#include <zuoci/rule.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A hall with fixed seats, or a room with a door. */
typedef struct zc_venue zc_venue;

/* On which side of another program's drawing the stage lies: enumerator, word. */
#define ZC_STAGE_SIDES(X)                                                                                    \
    X(TOP, "top")                                                                                            \
    X(BOTTOM, "bottom")                                                                                      \
    X(LEFT, "left")                                                                                          \
    X(RIGHT, "right")
typedef enum zc_stage_side {
#define X(NAME, word) ZC_STAGE_##NAME,
    ZC_STAGE_SIDES(X)
#undef X
        ZC_STAGE_COUNT
} zc_stage_side;

/* Reads a venue of any form; all problems are reported with line and column. Which form it is, its content
 * says:
 *   venue.xml  as the documentation describes it
 *   csv, tsv, xlsx  a line for each seat: section, row, seat, x, y and more (区 排 座 层 类别 标记 朝向)
 *   json  a seating plan as pretix has it
 *   svg  a floor plan whose seats are elements with data-seat, or with ids such as A-12-7
 * Where a drawing's seats stand less than 300 apart they are pixels, and are put 550 mm apart
 * (venue-import-scaled, a warning). Rows that the file does not name are inferred (venue-import-rows, a
 * note).
 * path  `-` reads standard input
 * data  where layouts/schema/venue.rng is found
 * out  the new venue, yours; NULL unless ZC_OK
 * diags  xml-*, table-*, venue-import-*, venue-bad-length, venue-bad-count, venue-bad-word,
 * venue-duplicate-block, venue-block-empty, venue-too-large, ...
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_venue_read(const char *path, const zc_datapath *data, zc_venue **out,
                                          zc_diags *diags);

/* The side that a word names: top, bottom, left, right.
 * place  where the user wrote it
 * diags  venue-bad-stage
 * Returns ZC_OK, ZC_BAD_INPUT */
ZC_API ZC_CHECKED zc_status zc_stage_side_read(const char *word, zc_place place, zc_stage_side *out,
                                               zc_diags *diags);

/* The same of a drawing whose stage lies on that side of it; a venue.xml says itself where its stage is. */
ZC_API ZC_CHECKED zc_status zc_venue_read_staged(const char *path, zc_stage_side stage,
                                                 const zc_datapath *data, zc_venue **out, zc_diags *diags);

/* Writes the venue in the form of the name's ending; zc_venue_read reads each again.
 *   .xml  all of it, as it was stated
 *   .csv  a line for each seat of the audience
 *   .json (.pretix.json)  a seating plan as pretix has it, 25 of whose units are 550 mm
 * diags  venue-export-ending, venue-export-empty (nothing is said of the audience), base-cannot-write, and
 * what the placing of the seats says
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_venue_write(const zc_venue *venue, const char *path, zc_diags *diags);

/* A venue of which nothing is said: the layout makes a sensible hall or room of it. Yours; NULL without
 * memory. */
ZC_API zc_venue *zc_venue_make(void);

/* Frees the venue; NULL is allowed. */
ZC_API void zc_venue_free(zc_venue *venue);

/* How many chairs of each kind: what the size flags and the event's <region> say. */
typedef struct zc_sizes zc_sizes;

/* No size stated, yours; NULL without memory. */
ZC_API zc_sizes *zc_sizes_make(void);

/* Frees the sizes; NULL is allowed. */
ZC_API void zc_sizes_free(zc_sizes *sizes);

/* States one size: key `rostrum` ("7 9"), `audience` ("20x30", "10x6+8+6", "26 30 30"), `rows` ("7 9"),
 * `tables` ("12", "3x4", "3 4 5"), `seats` ("10"), `side` ("9").
 * place  where the user wrote it
 * diags  venue-bad-size (what each key takes), venue-unknown-size
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_sizes_set(zc_sizes *sizes, const char *key, const char *value, zc_place place,
                                         zc_diags *diags);

/* Measures the hall by the figures of a code (options: code=cn|us|uk): rows between aisles, pitches, aisles,
 * doors, places for wheelchairs, sight; seats that overlap, stand in walls or pillars, bear one id or cannot
 * be reached. Few messages: rows that are alike are told together. A check, never a certificate.
 * data  where layouts/codes.xml is found
 * diags  venue-check-* (errors make the hall unusable, the figures are warnings; venue-check, a note, closes
 * it), and what zc_event_solve tells of a hall that cannot be placed
 * Returns ZC_OK, ZC_BAD_INPUT (an error), ZC_IO, ZC_NO_MEMORY
 * Rule R-GEO */
ZC_API ZC_CHECKED zc_status zc_venue_check(const zc_venue *venue, const zc_options *options,
                                           const zc_datapath *data, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
