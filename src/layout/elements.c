#include "layout/reader.h"

#include <string.h>

const xml_shape reader_shapes[] = {
    { "style", NULL,
      "name view people use default list count frame region ring fill turn note stage table_bars lectern "
      "aisles "
      "walls "
      "doors marks",
      false },
    { "name", "zh! en!", NULL, false },
    { "view",
      "zh! en! turned_zh turned_en stage_zh stage_en stage_turned_zh stage_turned_en faces "
      "without_zh without_en without_turned_zh without_turned_en",
      NULL, false },
    { "people", "zh! en! unit_zh unit_en unit_one_en chart_zh chart_en", NULL, false },
    { "use", "style! up_to when", NULL, false },
    { "default", "option! value!", NULL, false },
    { "list",
      "id! zh! en! role side sex rest first_if_none size grouped classes walk_up by_grade mark mix most "
      "else_first_of "
      "options "
      "when",
      NULL, false },
    { "count", "name! value! size up_to pad when", NULL, false },
    { "frame", "shape! pitch_mm table_mm zh en", NULL, false },
    { "region", "id! zh! en! look! numbered shared", "hall line round_tables long_table seat benches driver",
      false },
    { "seat", "number! zh! en! x_mm! y_mm! when", NULL, false },
    { "benches", "rows! y_mm! row_mm! pitch_mm! aisle_mm! when", NULL, false },
    { "driver", "zh! en! x_mm! y_mm! when", NULL, false },
    { "hall", "part! people!", NULL, false },
    { "line", "side! chairs! rows size gap behind half block numbers align when", NULL, false },
    { "round_tables", "tables! seats! hand diameter_mm chair_mm gap_mm when", NULL, false },
    { "long_table", "seats! pitch_mm table_mm first when", NULL, false },
    { "ring", "when least_seats least_hosts most_hosts least_guests deal host guest each!", NULL, false },
    { "fill", "list!",
      "centre_out each_row columns zones outward free rings named half split in_turn alternate", false },
    { "centre_out",
      "region! start block hand! options opposite most in_turn insert place people rule! even_rule two_rule "
      "when",
      NULL, false },
    { "each_row", "region! start from toward options rule! when", NULL, false },
    { "columns", "region! start options rule! when", NULL, false },
    { "zones", "region! start options rule! when", NULL, false },
    { "outward", "region! options rule! when", NULL, false },
    { "free", "region! start options rule! when", NULL, false },
    { "rings", "region! hosts guests rule! when", NULL, false },
    { "named", "region! seats! rule! when", NULL, false },
    { "half", "region! block of! rule! when", NULL, false },
    { "split", "region! hand! rule! when", NULL, false },
    { "in_turn", "region! hosts! guests! rule! when", NULL, false },
    { "alternate", "region! hosts! men! women! rule! when", NULL, false },
    { "turn", "deg! when", NULL, false },
    { "note", "zh! en! when least_hosts most_hosts", NULL, false },
    { "stage", "when", NULL, false },
    { "table_bars", "region! when", NULL, false },
    { "lectern", "region! at! when", NULL, false },
    { "aisles", "when", NULL, false },
    { "walls", "when", NULL, false },
    { "doors", "when", NULL, false },
    { "marks", "when", NULL, false },
};
const int reader_shape_count = (int)(sizeof reader_shapes / sizeof *reader_shapes);

const char *reader_name(style_reader *reader, const xml_node *node, const char *name)
{
    const xml_attr *attr = xml_attr_find(node, name);
    for (const char *at = attr->value; *at; at++)
        if ((*at < 'a' || *at > 'z') && *at != '_') {
            reader_bad(reader, attr->place, attr->value, "a .. z, _", "a .. z、_");
            break;
        }
    return attr->value;
}

static void read_name(style_reader *reader, const xml_node *node)
{
    reader->zh = xml_value(node, "zh");
    reader->en = xml_value(node, "en");
}

/* What a room's own words do not say is as the usual words have it. */
static layout_view own_view(const xml_node *node, const char *const attributes[4], layout_view usual)
{
    return (layout_view){ .zh = reader_text(node, attributes[0], usual.zh),
                          .en = reader_text(node, attributes[1], usual.en),
                          .turned_zh = reader_text(node, attributes[2], usual.turned_zh),
                          .turned_en = reader_text(node, attributes[3], usual.turned_en) };
}

static void read_view(style_reader *reader, const xml_node *node)
{
    static const char *const with_stage[] = { "stage_zh", "stage_en", "stage_turned_zh", "stage_turned_en" };
    static const char *const without[] = { "without_zh", "without_en", "without_turned_zh",
                                           "without_turned_en" };
    const layout_view usual = { .zh = xml_value(node, "zh"),
                                .en = xml_value(node, "en"),
                                .turned_zh = reader_text(node, "turned_zh", "自对面看"),
                                .turned_en = reader_text(node, "turned_en", "Seen from the opposite side") };
    reader->views[LAYOUT_VIEW_USUAL] = usual;
    reader->views[LAYOUT_VIEW_STAGE] = own_view(node, with_stage, usual);
    reader->views[LAYOUT_VIEW_WITHOUT] = own_view(node, without, usual);
    reader->faces = xml_value(node, "faces");
}

static void read_people(style_reader *reader, const xml_node *node)
{
    reader->people_zh = xml_value(node, "zh");
    reader->people_en = xml_value(node, "en");
    reader->unit_zh = reader_text(node, "unit_zh", "");
    reader->unit_en = reader_text(node, "unit_en", "");
    reader->unit_one_en = reader_text(node, "unit_one_en", reader->unit_en);
    reader->chart_zh = reader_text(node, "chart_zh", "");
    reader->chart_en = reader_text(node, "chart_en", "");
}

static const char *side_of(style_reader *reader, const xml_node *node)
{
    static const char *const sides[] = { "", "host", "guest" };
    return sides[reader_word(reader, node, "side", sides, 3, 0)];
}

static const char *sex_of(style_reader *reader, const xml_node *node)
{
    static const char *const sexes[] = { "", "male", "female" };
    return sexes[reader_word(reader, node, "sex", sexes, 3, 0)];
}

static layout_mark mark_of(style_reader *reader, const xml_node *node)
{
    static const char *const words[] = { "", "interpreter", "recorder" };
    static const layout_mark marks[] = { LAYOUT_NO_MARK, LAYOUT_INTERPRETER, LAYOUT_RECORDER };
    return marks[reader_word(reader, node, "mark", words, 3, 0)];
}

static layout_list list_of(style_reader *reader, const xml_node *node)
{
    const unsigned turns = reader_turns(reader, node);
    const xml_attr *roles = xml_attr_find(node, "role");
    return (layout_list){
        .id = xml_value(node, "id"),
        .zh = xml_value(node, "zh"),
        .en = xml_value(node, "en"),
        .place = node->place,
        .roles = roles ? roles->value : "",
        .roles_place = roles ? roles->place : node->place,
        .side = side_of(reader, node),
        .rest = reader_yes(reader, node, "rest"),
        .first_if_none = reader_yes(reader, node, "first_if_none"),
        .size = reader_text(node, "size", ""),
        .grouped = reader_yes(reader, node, "grouped"),
        .by_class = reader_yes(reader, node, "classes"),
        .walk_up = reader_yes(reader, node, "walk_up"),
        .sex = sex_of(reader, node),
        .by_grade = reader_yes(reader, node, "by_grade"),
        .guest_mix = turns & SPEC_TURN_GUEST_MIX,
        .presided = turns & SPEC_TURN_CHAIR,
        .by_role = turns & SPEC_TURN_ROWS,
        .rotates = turns & SPEC_TURN_ROTATE,
        .most = reader_int(reader, node, "most", 1, SPEC_HOSTS_MOST, 0),
        .mix = reader_text(node, "mix", ""),
        .instead = reader_later(reader, node, "else_first_of", READER_LIST, ""),
        .mark = mark_of(reader, node),
    };
}

/* A style stands above the one that it uses: its list of the same id takes that one's place. */
static void read_list(style_reader *reader, const xml_node *node)
{
    const layout_list list = list_of(reader, node);
    reader->out_of_memory |= !vec_push(&reader->list_names, reader_name(reader, node, "id"));
    if (!reader_holds_now(reader, node))
        return;
    for (int at = 0; at < reader->lists.count; at++)
        if (strcmp(reader->lists.at[at].id, list.id) == 0) {
            reader->lists.at[at] = list;
            return;
        }
    if (!vec_push(&reader->lists, list))
        reader->out_of_memory = true;
}

static void read_count(style_reader *reader, const xml_node *node)
{
    enum { PEOPLE_MOST = 100000 };
    const xml_attr *size = xml_attr_find(node, "size");
    const spec_count count = {
        .name = xml_value(node, "name"),
        .value = reader_later(reader, node, "value", READER_SUM, "0"),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
        .size = size ? size->value : NULL,
        .up_to = reader_int(reader, node, "up_to", 1, PEOPLE_MOST, 0),
        .pad = reader_yes(reader, node, "pad"),
    };
    char key[SCOPE_WORD_BYTES];
    int at = 0;
    if (size && !scope_size_read(size->value, key, &at))
        reader_bad(reader, size->place, size->value, "rows 1, rows 2, ..., rostrum 1, tables, seats, side",
                   "rows 1、rows 2 ……、rostrum 1、tables、seats、side");
    reader_name(reader, node, "name");
    if (!vec_push(&reader->counts, count))
        reader->out_of_memory = true;
}

static void read_frame(style_reader *reader, const xml_node *node)
{
    static const char *const shapes[] = {
#define X(NAME, word) word,
        SPEC_SHAPES(X)
#undef X
    };
    enum { PITCH_MM = 700, TABLE_MM = 1600 };
    reader->frame = (spec_frame){
        .stated = true,
        .shape = reader_word(reader, node, "shape", shapes, SPEC_SHAPE_COUNT, 0),
        .pitch_mm = reader_mm(reader, node, "pitch_mm", PITCH_MM),
        .table_mm = reader_mm(reader, node, "table_mm", TABLE_MM),
        .zh = xml_value(node, "zh"),
        .en = xml_value(node, "en"),
    };
}

static void read_turn(style_reader *reader, const xml_node *node)
{
    static const char *const quarters[] = { "0", "90", "180", "270" };
    const spec_turn turn = { .quarters = reader_word(reader, node, "deg", quarters, 4, 0),
                             .when = reader_later(reader, node, "when", READER_WHEN, NULL) };
    if (!vec_push(&reader->turns, turn))
        reader->out_of_memory = true;
}

static void read_note(style_reader *reader, const xml_node *node)
{
    const spec_note note = { .zh = xml_value(node, "zh"),
                             .en = xml_value(node, "en"),
                             .when = reader_later(reader, node, "when", READER_WHEN, NULL),
                             .least_hosts = reader_int(reader, node, "least_hosts", 0, SPEC_HOSTS_MOST, 0),
                             .most_hosts = reader_int(reader, node, "most_hosts", 0, SPEC_HOSTS_MOST,
                                                      SPEC_HOSTS_MOST) };
    if (!vec_push(&reader->notes, note))
        reader->out_of_memory = true;
}

static const char *const things[] = {
#define X(NAME, word) word,
    SPEC_THINGS(X)
#undef X
};

static void read_thing(style_reader *reader, const xml_node *node)
{
    static const char *const ats[] = { "right", "center", "left" };
    spec_thing thing = { .region = reader_later(reader, node, "region", READER_REGION, ""),
                         .at = ats[reader_word(reader, node, "at", ats, 3, 0)],
                         .when = reader_later(reader, node, "when", READER_WHEN, NULL) };
    for (int kind = 0; kind < SPEC_THING_COUNT; kind++)
        if (strcmp(things[kind], node->name) == 0)
            thing.kind = (spec_thing_kind)kind;
    if (!vec_push(&reader->things, thing))
        reader->out_of_memory = true;
}

void reader_style_element(style_reader *reader, const xml_node *node)
{
    static const struct {
        const char *name;
        void (*read)(style_reader *, const xml_node *);
    } elements[] = {
        { "name", read_name },       { "view", read_view },   { "people", read_people },
        { "list", read_list },       { "count", read_count }, { "frame", read_frame },
        { "region", reader_region }, { "ring", reader_ring }, { "fill", reader_fill },
        { "turn", read_turn },       { "note", read_note },
    };
    for (size_t at = 0; at < sizeof elements / sizeof *elements; at++)
        if (strcmp(elements[at].name, node->name) == 0) {
            elements[at].read(reader, node);
            return;
        }
    read_thing(reader, node);
}
