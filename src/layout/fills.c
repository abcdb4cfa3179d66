#include "layout/reader.h"

#include <string.h>

#define X(NAME, word) word,
static const char *const hands[] = { SPEC_HANDS(X) };
static const char *const steps[] = { SPEC_STEPS(X) };
static const char *const towards[] = { SPEC_TOWARDS(X) };
static const char *const halves[] = { SPEC_HALVES(X) };
#undef X

static zc_rule rule_of(style_reader *reader, const xml_node *node, const char *name, zc_rule otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const char *ids[ZC_RULE_COUNT];
    zc_rule rule = otherwise;

    if (!attr || zc_rule_find(attr->value, &rule))
        return rule;
    for (int at = 0; at < ZC_RULE_COUNT; at++)
        ids[at] = zc_rule_id((zc_rule)at);
    const char *near = words_near(reader->arena, attr->value, ids, ZC_RULE_COUNT);
    diag_add_with(reader->diags, &layout_unknown_rule, attr->place, attr->value, near, NULL, NULL);
    return otherwise;
}

static spec_step step_of(style_reader *reader, const xml_node *node)
{
    static const char *const starts[] = { "first_row", "next_free_row" };
    enum { PLACE_MOST = 1000 };
    spec_step step = {
        .region = reader_later(reader, node, "region", READER_REGION, ""),
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
        .block = reader_text(node, "block", ""),
        .hand = reader_word(reader, node, "hand", hands, SPEC_HAND_COUNT, 0),
        .turns = (int)reader_turns(reader, node),
        .insert = reader_later(reader, node, "insert", READER_LIST, NULL),
        .insert_place = reader_int(reader, node, "place", 1, PLACE_MOST, 1),
        .insert_people = reader_later(reader, node, "people", READER_SUM, "0"),
        .from = reader_later(reader, node, "from", READER_SUM, NULL),
        .toward = reader_word(reader, node, "toward", towards, SPEC_TOWARD_COUNT, SPEC_TOWARD_RIGHT),
        .opposite = reader_yes(reader, node, "opposite"),
        .most = reader_later(reader, node, "most", READER_SUM, NULL),
        .half = (spec_half)reader_word(reader, node, "of", halves, SPEC_HALF_COUNT, SPEC_HALF_BOTH),
        .men = reader_later(reader, node, "men", READER_LIST, ""),
        .women = reader_later(reader, node, "women", READER_LIST, ""),
        .hosts = reader_later(reader, node, "hosts", READER_LIST, ""),
        .guests = reader_later(reader, node, "guests", READER_LIST, ""),
        .next_free_row = reader_word(reader, node, "start", starts, 2, 0) == 1,
        .odd_rule = rule_of(reader, node, "rule", ZC_RULE_ROSTRUM_BASE),
    };
    step.in_turn = xml_attr_find(node, "in_turn");
    if (step.in_turn)
        step.toward = reader_word(reader, node, "in_turn", towards, SPEC_TOWARD_COUNT, SPEC_TOWARD_RIGHT);
    step.seats = reader_words(reader, node, "seats", &step.seat_count);
    step.even_rule = rule_of(reader, node, "even_rule", step.odd_rule);
    step.two_rule = rule_of(reader, node, "two_rule", step.even_rule);
    for (int kind = 0; kind < SPEC_STEP_COUNT; kind++)
        if (strcmp(steps[kind], node->name) == 0)
            step.kind = (spec_step_kind)kind;
    return step;
}

static bool is_step(const xml_node *node)
{
    for (int kind = 0; kind < SPEC_STEP_COUNT; kind++)
        if (strcmp(steps[kind], node->name) == 0)
            return true;
    return false;
}

void reader_fill(style_reader *reader, const xml_node *node)
{
    ZC_VEC(spec_step) found = { 0 };
    spec_fill fill = { .list = reader_later(reader, node, "list", READER_LIST, "") };

    for (const xml_node *child = xml_child(node, NULL); child; child = xml_sibling(child, NULL))
        if (is_step(child))
            reader->out_of_memory |= !vec_push(&found, step_of(reader, child));
    fill.step_count = found.count;
    fill.steps = vec_to_arena(reader->arena, &found);
    vec_free(&found);
    reader->out_of_memory |= fill.step_count > 0 && !fill.steps;
    for (int at = 0; at < reader->fills.count; at++)
        if (strcmp(reader->fills.at[at].list, fill.list) == 0) {
            reader->fills.at[at] = fill;
            return;
        }
    reader->out_of_memory |= !vec_push(&reader->fills, fill);
}

static bool is_ring_name(const void *of, const char *name, int *out)
{
    (void)of;
    *out = 1;
    return name[1] == '\0' && strchr("nmk", name[0]);
}

static const char *const *seats_of(style_reader *reader, const xml_node *node, const char *name, int *count)
{
    const expression_names names = { is_ring_name, NULL };
    const char *const *seats = reader_words(reader, node, name, count);
    for (int at = 0, value = 0; at < *count; at++)
        if (!expression_read(seats[at], &names, &value))
            reader_bad(reader, xml_attr_find(node, name)->place, seats[at], "a sum of n, m and k: n-k",
                       "n、m、k 之和，如 n-k");
    return seats;
}

void reader_ring(style_reader *reader, const xml_node *node)
{
    enum { SEATS_MOST = 1000 };
    spec_ring ring = {
        .when = reader_later(reader, node, "when", READER_WHEN, NULL),
        .least_seats = reader_int(reader, node, "least_seats", 0, SEATS_MOST, 0),
        .least_hosts = reader_int(reader, node, "least_hosts", 0, SEATS_MOST, 0),
        .most_hosts = reader_int(reader, node, "most_hosts", 0, SEATS_MOST, SEATS_MOST),
        .least_guests = reader_int(reader, node, "least_guests", 0, SEATS_MOST, 0),
        .deal = reader_int(reader, node, "deal", 0, SEATS_MOST, 1),
    };
    ring.host = seats_of(reader, node, "host", &ring.host_count);
    ring.guest = seats_of(reader, node, "guest", &ring.guest_count);
    ring.each = seats_of(reader, node, "each", &ring.each_count);
    reader->out_of_memory |= !vec_push(&reader->rings, ring);
}
