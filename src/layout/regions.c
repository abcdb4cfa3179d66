#include "layout/reader.h"

#include <string.h>

#define X(NAME, word) word,
static const char *const looks[] = { SPEC_LOOKS(X) };
static const char *const parts[] = { SPEC_PARTS(X) };
static const char *const sides[] = { SPEC_SIDES(X) };
static const char *const numbers[] = { SPEC_NUMBERS(X) };
static const char *const aligns[] = { SPEC_ALIGNS(X) };
static const char *const halves[] = { SPEC_HALVES(X) };
static const char *const hands[] = { SPEC_HANDS(X) };
#undef X
#define WORDS(words) words, (int)(sizeof(words) / sizeof *(words))

static void read_hall(style_reader *reader, const xml_node *parent, spec_region *region)
{
    const xml_node *node = xml_child(parent, "hall");
    region->part = reader_word(reader, node, "part", WORDS(parts), 0);
    region->people = reader_later(reader, node, "people", READER_SUM, "0");
}

static spec_line line_of(style_reader *reader, const xml_node *node)
{
    return (spec_line){
        .side = (spec_side)reader_word(reader, node, "side", WORDS(sides), 0),
        .block = reader_text(node, "block", ""),
        .chairs = reader_later(reader, node, "chairs", READER_SUM, "0"),
        .rows = reader_later(reader, node, "rows", READER_SUM, "1"),
        .size = xml_value(node, "size"),
        .gap = reader_later(reader, node, "gap", READER_SUM, "0"),
        .behind = reader_later(reader, node, "behind", READER_SUM, NULL),
        .half = (spec_half)reader_word(reader, node, "half", WORDS(halves), SPEC_HALF_BOTH),
        .numbers = reader_word(reader, node, "numbers", WORDS(numbers), 0),
        .align = reader_word(reader, node, "align", WORDS(aligns), 0),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
}

static spec_round round_of(style_reader *reader, const xml_node *node)
{
    enum { DIAMETER_MM = 1800, CHAIR_MM = 565, GAP_MM = 1800 };
    return (spec_round){
        .tables = reader_later(reader, node, "tables", READER_SUM, "0"),
        .seats = reader_later(reader, node, "seats", READER_SUM, "0"),
        .hand = reader_word(reader, node, "hand", WORDS(hands), SPEC_HAND_RIGHT_FIRST),
        .diameter_mm = reader_mm(reader, node, "diameter_mm", DIAMETER_MM),
        .chair_mm = reader_mm(reader, node, "chair_mm", CHAIR_MM),
        .gap_mm = reader_mm(reader, node, "gap_mm", GAP_MM),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
}

static void read_lines(style_reader *reader, const xml_node *node, spec_region *region)
{
    ZC_VEC(spec_line) lines = { 0 };
    for (const xml_node *child = xml_child(node, "line"); child; child = xml_sibling(child, "line"))
        reader->out_of_memory |= !vec_push(&lines, line_of(reader, child));
    region->line_count = lines.count;
    region->lines = vec_to_arena(reader->arena, &lines);
    vec_free(&lines);
    reader->out_of_memory |= region->line_count > 0 && !region->lines;
}

static void read_rounds(style_reader *reader, const xml_node *node, spec_region *region)
{
    ZC_VEC(spec_round) rounds = { 0 };
    for (const xml_node *child = xml_child(node, "round_tables"); child;
         child = xml_sibling(child, "round_tables"))
        reader->out_of_memory |= !vec_push(&rounds, round_of(reader, child));
    region->round_count = rounds.count;
    region->rounds = vec_to_arena(reader->arena, &rounds);
    vec_free(&rounds);
    reader->out_of_memory |= region->round_count > 0 && !region->rounds;
}

static spec_long long_of(style_reader *reader, const xml_node *node)
{
    enum { PITCH_MM = 700, TABLE_MM = 1600 };
    static const char *const firsts[] = { "end", "middle" };
    return (spec_long){
        .seats = reader_later(reader, node, "seats", READER_SUM, "0"),
        .pitch_mm = reader_mm(reader, node, "pitch_mm", PITCH_MM),
        .table_mm = reader_mm(reader, node, "table_mm", TABLE_MM),
        .from_middle = reader_word(reader, node, "first", firsts, 2, 0) == 1,
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
}

static void read_longs(style_reader *reader, const xml_node *node, spec_region *region)
{
    ZC_VEC(spec_long) longs = { 0 };
    for (const xml_node *child = xml_child(node, "long_table"); child;
         child = xml_sibling(child, "long_table"))
        reader->out_of_memory |= !vec_push(&longs, long_of(reader, child));
    region->long_count = longs.count;
    region->longs = vec_to_arena(reader->arena, &longs);
    vec_free(&longs);
    reader->out_of_memory |= region->long_count > 0 && !region->longs;
}

static spec_seat seat_of(style_reader *reader, const xml_node *node)
{
    return (spec_seat){
        .number = xml_value(node, "number"),
        .zh = xml_value(node, "zh"),
        .en = xml_value(node, "en"),
        .x_mm = reader_offset(reader, node, "x_mm"),
        .y_mm = reader_offset(reader, node, "y_mm"),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
}

static spec_driver driver_of(style_reader *reader, const xml_node *node)
{
    return (spec_driver){
        .zh = xml_value(node, "zh"),
        .en = xml_value(node, "en"),
        .x_mm = reader_offset(reader, node, "x_mm"),
        .y_mm = reader_offset(reader, node, "y_mm"),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
}

static const int *bench_sizes(style_reader *reader, const xml_node *node, int *count)
{
    const char *const *words = reader_words(reader, node, "rows", count);
    int *sizes = arena_array(reader->arena, int, (*count > 0 ? *count : 0) + 1);
    reader->out_of_memory |= !sizes;
    for (int at = 0; sizes && at < *count; at++)
        if (!number_int(words[at], 1, VENUE_ROW_CHAIRS_MAX, &sizes[at]))
            reader_bad(reader, xml_attr_find(node, "rows")->place, words[at], "4 4 4 4", "4 4 4 4");
    return sizes;
}

static spec_benches benches_of(style_reader *reader, const xml_node *node)
{
    spec_benches benches = {
        .y_mm = reader_offset(reader, node, "y_mm"),
        .row_mm = reader_mm(reader, node, "row_mm", 0),
        .pitch_mm = reader_mm(reader, node, "pitch_mm", 0),
        .aisle_mm = reader_mm(reader, node, "aisle_mm", 0),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
    };
    benches.usual = bench_sizes(reader, node, &benches.usual_count);
    return benches;
}

/* Seats by their numbers, benches, and the driver's place. */
static void read_seats(style_reader *reader, const xml_node *parent, spec_region *region)
{
    ZC_VEC(spec_seat) seats = { 0 };
    ZC_VEC(spec_benches) benches = { 0 };
    ZC_VEC(spec_driver) drivers = { 0 };
    for (const xml_node *node = xml_child(parent, NULL); node; node = xml_sibling(node, NULL)) {
        if (strcmp(node->name, "seat") == 0)
            reader->out_of_memory |= !vec_push(&seats, seat_of(reader, node));
        else if (strcmp(node->name, "benches") == 0)
            reader->out_of_memory |= !vec_push(&benches, benches_of(reader, node));
        else if (strcmp(node->name, "driver") == 0)
            reader->out_of_memory |= !vec_push(&drivers, driver_of(reader, node));
    }
    region->seat_count = seats.count;
    region->seats = vec_to_arena(reader->arena, &seats);
    region->bench_count = benches.count;
    region->benches = vec_to_arena(reader->arena, &benches);
    region->driver_count = drivers.count;
    region->drivers = vec_to_arena(reader->arena, &drivers);
    reader->out_of_memory |= (seats.count && !region->seats) || (benches.count && !region->benches) ||
                             (drivers.count && !region->drivers);
    vec_free(&seats);
    vec_free(&benches);
    vec_free(&drivers);
}

static const struct place_element {
    const char *name;
    spec_place_kind kind;
    void (*read)(style_reader *, const xml_node *, spec_region *);
} place_elements[] = {
    { "hall", SPEC_HALL, read_hall },
    { "line", SPEC_LINES, read_lines },
    { "round_tables", SPEC_ROUND, read_rounds },
    { "long_table", SPEC_LONG, read_longs },
    { "seat", SPEC_PLACES, read_seats },
    { "benches", SPEC_PLACES, read_seats },
    { "driver", SPEC_PLACES, read_seats },
};

static const struct place_element *place_element_of(const xml_node *node)
{
    for (size_t at = 0; at < sizeof place_elements / sizeof *place_elements; at++)
        if (strcmp(place_elements[at].name, node->name) == 0)
            return &place_elements[at];
    return NULL;
}

/* What a region's seats stand in: elements of one kind; those that there are not are told already. */
static void read_places(style_reader *reader, const xml_node *node, spec_region *region)
{
    const xml_node *first = xml_child(node, NULL);
    while (first && !place_element_of(first) && xml_sibling(first, NULL))
        first = xml_sibling(first, NULL);
    const struct place_element *places = first ? place_element_of(first) : NULL;

    if (places) {
        region->kind = places->kind;
        places->read(reader, node, region);
    }
    for (const xml_node *child = first; places && child; child = xml_sibling(child, NULL))
        if (place_element_of(child) && place_element_of(child)->kind != places->kind)
            reader_bad(reader, child->place, child->name, first->name, first->name);
    if (!first)
        reader_bad(reader, node->place, node->name, "hall, line, round_tables, long_table, seat, benches",
                   "hall、line、round_tables、long_table、seat、benches");
}

void reader_region(style_reader *reader, const xml_node *node)
{
    spec_region region = { .id = xml_value(node, "id"),
                           .zh = xml_value(node, "zh"),
                           .en = xml_value(node, "en"),
                           .look = reader_word(reader, node, "look", WORDS(looks), 0),
                           .numbered = reader_yes(reader, node, "numbered"),
                           .shared = reader_yes(reader, node, "shared") };
    read_places(reader, node, &region);
    for (int at = 0; at < reader->regions.count; at++)
        if (strcmp(reader->regions.at[at].id, region.id) == 0) {
            reader->regions.at[at] = region;
            return;
        }
    reader->out_of_memory |= !vec_push(&reader->regions, region) ||
                             !vec_push(&reader->region_names, region.id);
}
