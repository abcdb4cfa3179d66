/* A floor plan whose seats are elements: circles, ellipses, rectangles, uses and groups, wherever the
 * transforms of all their ancestors put them. */
#include "venue/cloud.h"
#include "venue/import_problems.h"
#include "venue/svg_box.h"

#include <math.h>
#include <string.h>

/* What ancestors say of the seats in them. */
typedef struct seat_words {
    const char *floor, *block, *row, *category;
} seat_words;

typedef struct plan_reading {
    svg_plan plan;
    ZC_VEC(cloud_seat) seats;
} plan_reading;

enum { PARTS = 3, PART_BYTES = 64 };

/* ---- what a seat is called ---- */

/* "A-12-7" in its parts, from the last one; how many, 0 if they are no seat's. */
typedef struct seat_parts {
    char at[PARTS][PART_BYTES];
    int count;
} seat_parts;

static seat_parts parts_of(const char *text)
{
    seat_parts parts = { .count = 0 };
    const char *end = text + strlen(text);
    while (end > text && parts.count < PARTS) {
        const char *begin = end;
        while (begin > text && begin[-1] != '-' && begin[-1] != '_')
            begin--;
        const size_t length = (size_t)(end - begin);
        if (!length || length >= PART_BYTES)
            return (seat_parts){ .count = 0 };
        memcpy(parts.at[parts.count], begin, length);
        parts.at[parts.count++][length] = 0;
        end = begin > text ? begin - 1 : text;
        if (begin > text && end == text)
            return (seat_parts){ .count = 0 }; /* nothing before the first hyphen */
        if (parts.count == PARTS && begin > text)
            return (seat_parts){ .count = 0 };
    }
    return parts;
}

static bool begins_with_digit(const char *text) { return *text >= '0' && *text <= '9'; }

/* Drawing programs number their elements: rect1024-5-8 is no seat's id. */
static bool is_numbered_element(const char *id)
{
    static const char *const words[] = { "rect", "circle", "ellipse", "use", "path", "g", "text", "tspan" };
    for (size_t at = 0; at < sizeof words / sizeof *words; at++)
        if (text_starts(id, words[at]) && begins_with_digit(id + strlen(words[at])))
            return true;
    return false;
}

/* A seat's id has block, row and number, or the word seat before what it has. */
static bool id_parts(const char *id, seat_parts *parts)
{
    static const char prefix[] = "seat";
    const bool has_prefix = text_starts(id, prefix) && (id[4] == '-' || id[4] == '_') && id[5];
    *parts = parts_of(has_prefix ? id + 5 : id);
    return parts->count > 0 && begins_with_digit(parts->at[0]) && (has_prefix || parts->count == PARTS) &&
           !is_numbered_element(id);
}

static bool is_seat(const xml_node *node, seat_parts *parts)
{
    static const char *const shapes[] = { "circle", "ellipse", "rect", "use", "g" };
    const char *said = xml_value(node, "data-seat"), *id = xml_value(node, "id");
    bool is_shape = false;
    for (size_t at = 0; at < sizeof shapes / sizeof *shapes; at++)
        is_shape |= strcmp(node->name, shapes[at]) == 0;
    *parts = said ? parts_of(said) : (seat_parts){ .count = 0 };
    if (!is_shape || said)
        return is_shape && said;
    return strcmp(node->name, "g") != 0 && id && id_parts(id, parts);
}

/* An attribute of the element, or what is known without it. */
static const char *said_of(const xml_node *node, const char *name, const char *otherwise)
{
    const char *value = xml_value(node, name);
    return value && *value ? value : otherwise;
}

static seat_words words_of(const xml_node *node, seat_words outer)
{
    return (seat_words){
        .floor = said_of(node, "data-floor", outer.floor),
        .block = said_of(node, "data-block", said_of(node, "data-section", outer.block)),
        .row = said_of(node, "data-row", outer.row),
        .category = said_of(node, "data-category", outer.category),
    };
}

/* A part of the id, in the arena, if nothing is said. */
static const char *part_or(plan_reading *reading, const seat_parts *parts, int part, const char *said)
{
    const char *text = *said || part >= parts->count ? said
                                                     : arena_text(reading->plan.arena, parts->at[part]);
    reading->plan.lacks_memory |= !text;
    return text ? text : "";
}

static const char *title_of(const xml_node *node)
{
    const xml_node *title = xml_child(node, "title");
    return title ? title->text : "";
}

static void read_facing(plan_reading *reading, const xml_node *node, cloud_seat *seat)
{
    const xml_attr *attr = xml_attr_find(node, "data-facing");
    if (!attr)
        return;
    seat->has_facing = number_read(attr->value, &seat->facing_deg) && fabs(seat->facing_deg) <= 360;
    if (!seat->has_facing)
        svg_complain(&reading->plan, &venue_import_facing, attr);
}

static void read_kind(const xml_node *node, cloud_seat *seat)
{
    const char *flags = said_of(node, "data-flags", said_of(node, "data-kind", ""));
    if (strstr(flags, "wheelchair") || strstr(flags, "轮椅"))
        seat->kind = VENUE_SEAT_WHEELCHAIR;
    else if (strstr(flags, "companion") || strstr(flags, "陪同"))
        seat->kind = VENUE_SEAT_COMPANION;
    seat->reserved = strstr(flags, "reserved") || strstr(flags, "预留");
}

static void add_seat(plan_reading *reading, const xml_node *node, xml_matrix outer, seat_words words,
                     const seat_parts *parts)
{
    const xml_point at = svg_middle(&reading->plan, node, outer);
    const char *number = part_or(reading, parts, 0, said_of(node, "data-number", ""));
    cloud_seat seat = {
        .id = said_of(node, "id", ""),
        .floor = words.floor,
        .block = part_or(reading, parts, 2, words.block),
        .row = part_or(reading, parts, 1, words.row),
        .number = *number ? number : title_of(node),
        .category = words.category,
        .x = at.x,
        .y = at.y,
        .place = node->place,
    };
    read_kind(node, &seat);
    read_facing(reading, node, &seat);
    if (!(fabs(at.x) <= CLOUD_FAR && fabs(at.y) <= CLOUD_FAR)) {
        reading->plan.is_bad = true;
        diag_add_with(reading->plan.diags, &venue_import_coordinate, node->place, NULL, "x, y", NULL, NULL);
        return;
    }
    if (!strstr(said_of(node, "data-flags", ""), "removed"))
        reading->plan.lacks_memory |= !vec_push(&reading->seats, seat);
}

/* ---- the drawing ---- */

/* What is drawn only where something else points at it. */
static bool is_definition(const xml_node *node)
{
    static const char *const words[] = {
        "defs", "symbol", "clipPath", "mask", "pattern", "marker", "metadata"
    };
    for (size_t at = 0; at < sizeof words / sizeof *words; at++)
        if (strcmp(node->name, words[at]) == 0)
            return true;
    return false;
}

/* A tree of xml is at most 256 levels deep. */
static void read_element(plan_reading *reading, const xml_node *node, xml_matrix outer,
                         seat_words outer_words)
{
    seat_parts parts;
    if (reading->plan.lacks_memory || is_definition(node))
        return;
    const seat_words words = words_of(node, outer_words);
    if (is_seat(node, &parts)) {
        add_seat(reading, node, outer, words, &parts);
        return;
    }
    const xml_matrix own = svg_frame(&reading->plan, node, outer);
    for (const xml_node *child = node->first; child; child = child->next)
        read_element(reading, child, own, words);
}

zc_status cloud_read_svg(const xml_node *root, const char *shown, zc_arena *arena, venue_cloud *out,
                         zc_diags *diags)
{
    plan_reading reading = { .plan = { .root = root, .arena = arena, .diags = diags } };
    const seat_words none = { "", "", "", "" };
    *out = (venue_cloud){ .name = "", .shown = shown };
    if (!svg_ids_find(&reading.plan))
        return ZC_NO_MEMORY;
    for (const xml_node *child = root->first; child; child = child->next)
        read_element(&reading, child, xml_matrix_none, none);
    out->name = title_of(root);
    out->count = reading.seats.count;
    out->seats = vec_to_arena(arena, &reading.seats);
    reading.plan.lacks_memory |= out->count && !out->seats;
    vec_free(&reading.seats);
    if (reading.plan.lacks_memory)
        return ZC_NO_MEMORY;
    if (!reading.plan.is_bad && !out->count)
        diag_add(diags, &venue_import_no_elements, root->place, NULL);
    return reading.plan.is_bad || !out->count ? ZC_BAD_INPUT : ZC_OK;
}
