#include "layout/reader.h"

#include <string.h>

#define X(NAME, word) word,
static const char *const looks[] = { SPEC_LOOKS(X) };
static const char *const parts[] = { SPEC_PARTS(X) };
static const char *const sides[] = { SPEC_SIDES(X) };
static const char *const numbers[] = { SPEC_NUMBERS(X) };
static const char *const aligns[] = { SPEC_ALIGNS(X) };
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
    return (spec_long){
        .seats = reader_later(reader, node, "seats", READER_SUM, "0"),
        .pitch_mm = reader_mm(reader, node, "pitch_mm", PITCH_MM),
        .table_mm = reader_mm(reader, node, "table_mm", TABLE_MM),
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

static void read_places(style_reader *reader, const xml_node *node, spec_region *region)
{
    static const struct {
        const char *name;
        spec_place_kind kind;
        void (*read)(style_reader *, const xml_node *, spec_region *);
    } places[] = { { "hall", SPEC_HALL, read_hall },
                   { "line", SPEC_LINES, read_lines },
                   { "round_tables", SPEC_ROUND, read_rounds },
                   { "long_table", SPEC_LONG, read_longs } };
    const xml_node *first = xml_child(node, NULL);
    for (size_t at = 0; first && at < sizeof places / sizeof *places; at++)
        if (strcmp(places[at].name, first->name) == 0) {
            region->kind = places[at].kind;
            places[at].read(reader, node, region);
        }
    for (const xml_node *child = first; child; child = xml_sibling(child, NULL))
        if (strcmp(child->name, first->name) != 0)
            reader_bad(reader, child->place, child->name, first->name);
    if (!first)
        reader_bad(reader, node->place, node->name, "hall, line, round_tables, long_table");
}

void reader_region(style_reader *reader, const xml_node *node)
{
    spec_region region = { .id = xml_value(node, "id"),
                           .zh = xml_value(node, "zh"),
                           .en = xml_value(node, "en"),
                           .look = reader_word(reader, node, "look", WORDS(looks), 0),
                           .numbered = reader_yes(reader, node, "numbered") };
    read_places(reader, node, &region);
    for (int at = 0; at < reader->regions.count; at++)
        if (strcmp(reader->regions.at[at].id, region.id) == 0) {
            reader->regions.at[at] = region;
            return;
        }
    reader->out_of_memory |= !vec_push(&reader->regions, region) ||
                             !vec_push(&reader->region_names, region.id);
}
