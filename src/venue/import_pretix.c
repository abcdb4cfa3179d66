/* A seating plan as pretix has it: zones, their rows, their seats; each stands where its parent does, and its
 * own position besides. */
#include "table/table.h"
#include "venue/cloud_words.h"
#include "venue/import_problems.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

typedef struct spot {
    double x, y;
} spot;

typedef struct plan_reading {
    zc_arena *arena;
    zc_diags *diags;
    const table_json *categories;
    ZC_VEC(cloud_seat) seats;
    ZC_VEC(venue_mark) marks;
    ZC_VEC(const char *) unlisted; /* categories that were told already */
    char path[96];                 /* of what is read: zones[0].rows[3].seats[2] */
    bool is_bad, lacks_memory;
} plan_reading;

/* ---- values ---- */

static void complain(plan_reading *plan, const table_json *at, const char *member, const char *expected)
{
    plan->is_bad = true;
    diag_add_with(plan->diags, &venue_import_member, at->place, NULL, plan->path, member, expected);
}

/* A label may be a number. */
static const char *text_of(const table_json *object, const char *member)
{
    const table_json *value = table_json_member(object, member);
    return value ? value->text : "";
}

static bool number_of(const table_json *object, const char *member, double *out)
{
    const table_json *value = table_json_member(object, member);
    const bool is_good = value && value->kind == TABLE_JSON_NUMBER && fabs(value->number) <= CLOUD_FAR;
    *out = is_good ? value->number : 0;
    return is_good;
}

/* Where `object` stands in the plan; a zone and a row may leave it out. */
static spot spot_of(plan_reading *plan, const table_json *object, spot parent, bool is_needed)
{
    const table_json *position = table_json_member(object, "position");
    spot own = { 0, 0 };
    const bool has_x = number_of(position, "x", &own.x), has_y = number_of(position, "y", &own.y);
    if ((position || is_needed) && (!has_x || !has_y))
        complain(plan, position ? position : object, "position", "{\"x\": 1, \"y\": 2}");
    return (spot){ parent.x + own.x, parent.y + own.y };
}

static const table_json *list_of(plan_reading *plan, const table_json *object, const char *member,
                                 bool is_needed)
{
    const table_json *list = table_json_member(object, member);
    if (list && list->kind == TABLE_JSON_LIST)
        return list->first;
    if (is_needed)
        complain(plan, list ? list : object, member, "[ ]");
    return NULL;
}

/* ---- categories ---- */

static bool is_told(const plan_reading *plan, const char *name)
{
    for (int at = 0; at < plan->unlisted.count; at++)
        if (text_equal(plan->unlisted.at[at], name))
            return true;
    return false;
}

static void check_category(plan_reading *plan, const table_json *seat)
{
    const table_json *value = table_json_member(seat, "category");
    const char *name = value ? value->text : "";
    const table_json *category = plan->categories;
    while (category && !text_equal(text_of(category, "name"), name))
        category = category->next;
    if (category || is_told(plan, name))
        return;
    diag_add(plan->diags, &venue_import_category, value ? value->place : seat->place, name);
    plan->lacks_memory |= !vec_push(&plan->unlisted, name);
}

/* ---- zones, rows, seats ---- */

static void add_seat(plan_reading *plan, const table_json *node, spot row, cloud_seat seat)
{
    const spot at = spot_of(plan, node, row, true);
    seat.id = text_of(node, "seat_guid");
    seat.number = text_of(node, "seat_number");
    seat.category = text_of(node, "category");
    seat.x = at.x;
    seat.y = at.y;
    seat.place = node->place;
    if (fabs(at.x) > CLOUD_FAR || fabs(at.y) > CLOUD_FAR)
        complain(plan, node, "position", "-1000000 .. 1000000");
    check_category(plan, node);
    plan->lacks_memory |= !vec_push(&plan->seats, seat);
}

static void read_row(plan_reading *plan, const table_json *node, spot zone, cloud_seat seat)
{
    const size_t length = strlen(plan->path);
    const spot row = spot_of(plan, node, zone, false);
    int at = 0;
    seat.row = text_of(node, "row_number");
    for (const table_json *child = list_of(plan, node, "seats", true); child; child = child->next, at++) {
        snprintf(plan->path + length, sizeof plan->path - length, ".seats[%d]", at);
        add_seat(plan, child, row, seat);
    }
    plan->path[length] = 0;
}

/* ---- areas ---- */

/* What a text takes of the floor, if it is as large as its letters. */
static spot size_of_text(const table_json *text)
{
    enum { USUAL_SIZE = 16 };
    double size;
    if (!number_of(text, "size", &size) || size <= 0)
        size = USUAL_SIZE;
    return (spot){ fmax(1, utf8_count(text_of(text, "text"))) * size * 0.8, size * 1.2 };
}

static void read_area(plan_reading *plan, const table_json *area, spot zone)
{
    const spot corner = spot_of(plan, area, zone, false);
    const table_json *text = table_json_member(area, "text");
    const table_json *rectangle = table_json_member(area, "rectangle");
    venue_mark mark = { .kind = "note", .label = text_of(text, "text"), .x_mm = corner.x, .y_mm = corner.y };
    const bool is_box = text_equal(text_of(area, "shape"), "rectangle") &&
                        number_of(rectangle, "width", &mark.width_mm) &&
                        number_of(rectangle, "height", &mark.depth_mm) && mark.width_mm > 0 &&
                        mark.depth_mm > 0;
    if (!is_box && !text_is_blank(mark.label)) {
        const spot size = size_of_text(text), middle = spot_of(plan, text, corner, false);
        mark.width_mm = size.x;
        mark.depth_mm = size.y;
        mark.x_mm = middle.x - size.x / 2;
        mark.y_mm = middle.y - size.y / 2;
    }
    if (mark.width_mm > 0 && fabs(mark.x_mm) <= CLOUD_FAR && fabs(mark.y_mm) <= CLOUD_FAR)
        plan->lacks_memory |= !vec_push(&plan->marks, mark);
}

/* What a zone says of its seats: a plan of ours has both floor and block in zone_id, "池座/甲", and in its
 * name. */
static cloud_seat seat_in_zone(plan_reading *plan, const table_json *node, const char *name)
{
    const char *id = text_of(node, "zone_id"), *slash = strchr(id, '/');
    const bool names_floor = cloud_is_floor(name);
    const char *floor = slash ? arena_text_n(plan->arena, id, (size_t)(slash - id)) : "";
    const char *both = slash ? arena_format(plan->arena, "%s %s", floor ? floor : "", slash + 1) : "";
    plan->lacks_memory |= !floor || !both;
    if (slash && floor && both && text_equal(both, name))
        return (cloud_seat){ .floor = floor, .block = slash + 1 };
    return (cloud_seat){ .floor = names_floor ? name : "", .block = names_floor ? "" : name };
}

static void read_zone(plan_reading *plan, const table_json *node)
{
    const size_t length = strlen(plan->path);
    const spot zone = spot_of(plan, node, (spot){ 0, 0 }, false);
    const char *name = text_of(node, "name");
    const cloud_seat seat = seat_in_zone(plan, node, name);
    int at = 0;
    for (const table_json *row = list_of(plan, node, "rows", true); row; row = row->next, at++) {
        snprintf(plan->path + length, sizeof plan->path - length, ".rows[%d]", at);
        read_row(plan, row, zone, seat);
    }
    plan->path[length] = 0;
    for (const table_json *area = list_of(plan, node, "areas", false); area; area = area->next)
        read_area(plan, area, zone);
}

/* ---- the plan ---- */

static void read_plan(plan_reading *plan, const table_json *root)
{
    const table_json *zones = table_json_member(root, "zones");
    int at = 0;
    if (!zones || zones->kind != TABLE_JSON_LIST) {
        plan->is_bad = true;
        diag_add(plan->diags, &venue_import_plan, root->place, NULL);
        return;
    }
    plan->categories = list_of(plan, root, "categories", true);
    for (const table_json *zone = zones->first; zone; zone = zone->next, at++) {
        snprintf(plan->path, sizeof plan->path, "zones[%d]", at);
        read_zone(plan, zone);
    }
}

zc_status cloud_read_pretix(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                            zc_diags *diags)
{
    plan_reading plan = { .arena = arena, .diags = diags };
    const table_json *root;
    *out = (venue_cloud){ .name = "", .shown = shown };
    const zc_status status = table_read_json_tree(bytes, shown, arena, &root, diags);
    if (status)
        return status;
    read_plan(&plan, root);
    out->name = text_of(root, "name");
    out->count = plan.seats.count;
    out->mark_count = plan.marks.count;
    out->seats = vec_to_arena(arena, &plan.seats);
    out->marks = vec_to_arena(arena, &plan.marks);
    plan.lacks_memory |= (out->count && !out->seats) || (out->mark_count && !out->marks);
    if (!plan.is_bad && !plan.lacks_memory && !out->count)
        diag_add(diags, &venue_import_empty, place_of_file(shown), NULL);
    vec_free(&plan.seats);
    vec_free(&plan.marks);
    vec_free(&plan.unlisted);
    if (plan.lacks_memory)
        return ZC_NO_MEMORY;
    return plan.is_bad || !out->count ? ZC_BAD_INPUT : ZC_OK;
}
