#include "event/document.h"
#include "event/calendar.h"
#include "event/problems.h"

#include <string.h>

enum { DRAFT_MOST = 9999 };

static const xml_shape shapes[] = {
    { "event", "title date start place draft time lang host guest",
      "roster!? venue? layout!? precedence? wishes? fonts? glyph artwork?", false },
    { "roster", "href! sheet", NULL, false },
    { "venue", "href! stage", NULL, false },
    { "layout", "style!", "region", false },
    { "region", "id! rows seats tables side blocks", NULL, false },
    { "precedence", "*", NULL, false },
    { "wishes", NULL, "* table?", false },
    { "fonts", NULL, "font glyph", false },
    { "font", "href! role", NULL, false },
    { "glyph", "char! href!", NULL, false },
    { "artwork", NULL, "*", false },
};

static event_file file_of(const xml_node *node)
{
    const xml_attr *href = node ? xml_attr_find(node, "href") : NULL;
    return href ? (event_file){ href->value, xml_value(node, "sheet"), href->place } : (event_file){ 0 };
}

/* ---- the occasion ---- */

static void read_date(const xml_node *root, zc_occasion *occasion, zc_diags *diags)
{
    const xml_attr *date = xml_attr_find(root, "date"), *start = xml_attr_find(root, "start");
    if (date && !calendar_is_date(date->value))
        diag_add(diags, &event_bad_date, xml_place(date), date->value);
    else if (date)
        occasion->date = date->value;
    if (start && !calendar_is_clock(start->value))
        diag_add(diags, &event_bad_start, xml_place(start), start->value);
    else if (start)
        occasion->start = start->value;
}

static void read_draft(const xml_node *root, event_document *out, zc_diags *diags)
{
    const xml_attr *draft = xml_attr_find(root, "draft"), *time = xml_attr_find(root, "time");
    if (draft && !number_int(draft->value, 1, DRAFT_MOST, &out->occasion.draft))
        diag_add(diags, &event_bad_draft, xml_place(draft), draft->value);
    out->has_time = time && calendar_seconds(time->value, &out->occasion.draft_time);
    if (time && !out->has_time)
        diag_add(diags, &event_bad_time, xml_place(time), time->value);
}

static void read_lang(const xml_node *root, zc_occasion *occasion, zc_diags *diags)
{
    const xml_attr *lang = xml_attr_find(root, "lang");
    if (!lang || text_starts(lang->value, "zh"))
        occasion->lang = ZC_LANG_ZH;
    else if (text_starts(lang->value, "en"))
        occasion->lang = ZC_LANG_EN;
    else
        diag_add(diags, &event_bad_lang, xml_place(lang), lang->value);
}

static void read_occasion(const xml_node *root, event_document *out, zc_diags *diags)
{
    out->occasion.title = xml_value(root, "title");
    out->occasion.place = xml_value(root, "place");
    out->occasion.host_name = xml_value(root, "host");
    out->occasion.guest_name = xml_value(root, "guest");
    read_date(root, &out->occasion, diags);
    read_draft(root, out, diags);
    read_lang(root, &out->occasion, diags);
}

/* ---- <region>: sizes ---- */

/* What an attribute of a region states; region NULL: any. The first row that fits holds. */
static const struct region_size {
    const char *region, *attribute, *key;
} region_sizes[] = {
    { "rostrum", "rows", "rostrum" }, { "audience", "rows", "audience" }, { NULL, "rows", "rows" },
    { "table", "tables", "tables" },  { NULL, "side", "side" },           { "table", "seats", "seats" },
    { "head", "seats", "seats" },
};

/* The straight parts of a hollow square or a U, in the order in which the key `rows` wants them. */
static const char *const parts[] = { "base", "far", "arm", "near" };
enum { PARTS = sizeof parts / sizeof *parts };

static int part_of(const char *region)
{
    for (int part = 0; part < PARTS; part++)
        if (text_equal(parts[part], region))
            return part;
    return -1;
}

static const char *size_key(const char *region, const char *attribute)
{
    for (size_t row = 0; row < sizeof region_sizes / sizeof *region_sizes; row++)
        if ((!region_sizes[row].region || text_equal(region_sizes[row].region, region)) &&
            text_equal(region_sizes[row].attribute, attribute))
            return region_sizes[row].key;
    return NULL;
}

/* An attribute of no region at all is told as such. */
static bool is_size(const char *attribute)
{
    bool found = text_equal(attribute, "blocks");
    for (size_t row = 0; row < sizeof region_sizes / sizeof *region_sizes; row++)
        found |= text_equal(region_sizes[row].attribute, attribute);
    return found;
}

static const char *joined_by_plus(zc_arena *arena, const char *words)
{
    const char *const *split;
    const int count = words_split(arena, words, "+", &split);
    const char *joined = count > 0 ? split[0] : count == 0 ? "" : NULL;
    for (int at = 1; joined && at < count; at++)
        joined = arena_format(arena, "%s+%s", joined, split[at]);
    return joined;
}

/* rows="11" blocks="8 12 8" is the size 11x8+12+8. */
static const char *rows_by_blocks(zc_arena *arena, const xml_node *region, const char *rows)
{
    const char *across = xml_value(region, "blocks") ? xml_value(region, "blocks")
                                                     : xml_value(region, "seats");
    const char *joined = across ? joined_by_plus(arena, across) : NULL;
    if (!across || !joined)
        return across ? NULL : rows;
    return arena_format(arena, "%sx%s", rows, joined);
}

static zc_status add_setting(event_settings *list, const char *key, const char *value, zc_place place)
{
    return value && vec_push(list, (zc_setting){ key, value, place }) ? ZC_OK : ZC_NO_MEMORY;
}

static bool is_told_by_rows(const char *region, const char *attribute)
{
    return text_equal(region, "audience") &&
           (text_equal(attribute, "blocks") || text_equal(attribute, "seats"));
}

static zc_status read_region(const xml_node *region, zc_arena *arena, const xml_attr *seats_of_part[PARTS],
                             event_document *out, zc_diags *diags)
{
    const char *id = xml_value(region, "id");
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < region->attr_count; at++) {
        const xml_attr *attr = &region->attrs[at];
        const char *key = size_key(id, attr->name);
        if (is_told_by_rows(id, attr->name) && !xml_value(region, "rows"))
            diag_add_with(diags, &event_region_rows, xml_place(attr), attr->value, attr->name, NULL, NULL);
        if (!is_size(attr->name) || is_told_by_rows(id, attr->name))
            continue;
        if (part_of(id) >= 0 && text_equal(attr->name, "seats"))
            seats_of_part[part_of(id)] = attr;
        else if (!key)
            diag_add_with(diags, &event_region_size, xml_place(attr), attr->name, id, NULL, NULL);
        else
            status = add_setting(&out->sizes, key,
                                 text_equal(key, "audience") ? rows_by_blocks(arena, region, attr->value)
                                                             : attr->value,
                                 xml_place(attr));
    }
    return status;
}

static void complain_of_second_region(const xml_node *layout, const xml_node *region, zc_diags *diags)
{
    char place[256];
    for (const xml_node *before = xml_child(layout, "region"); before != region;
         before = xml_sibling(before, "region"))
        if (text_equal(xml_value(before, "id"), xml_value(region, "id"))) {
            zc_place_text(before->place, sizeof place, place);
            diag_add_with(diags, &event_region_twice, xml_place(xml_attr_find(region, "id")),
                          xml_value(region, "id"), place, NULL, NULL);
            return;
        }
}

/* far 9, arm 3, near 9 is the size rows "9 3 9". */
static zc_status read_parts(const xml_attr *const seats_of_part[PARTS], zc_arena *arena, event_document *out)
{
    const char *rows = NULL;
    zc_place place = { 0 };
    for (int part = 0; part < PARTS; part++) {
        if (!seats_of_part[part])
            continue;
        place = rows ? place : xml_place(seats_of_part[part]);
        rows = arena_format(arena, "%s%s%s", rows ? rows : "", rows ? " " : "", seats_of_part[part]->value);
        if (!rows)
            return ZC_NO_MEMORY;
    }
    return rows ? add_setting(&out->sizes, "rows", rows, place) : ZC_OK;
}

static zc_status read_layout(const xml_node *layout, zc_arena *arena, event_document *out, zc_diags *diags)
{
    const xml_attr *style = xml_attr_find(layout, "style");
    const xml_attr *seats_of_part[PARTS] = { 0 };
    zc_status status = ZC_OK;

    out->style = style ? style->value : NULL;
    out->style_place = style ? xml_place(style) : layout->place;
    for (const xml_node *region = xml_child(layout, "region"); region && status == ZC_OK;
         region = xml_sibling(region, "region")) {
        const xml_attr *id = xml_attr_find(region, "id");
        if (id)
            complain_of_second_region(layout, region, diags);
        if (id)
            status = add_setting(&out->regions, "id", id->value, id->place);
        if (status)
            break;
        status = read_region(region, arena, seats_of_part, out, diags);
    }
    return status ? status : read_parts(seats_of_part, arena, out);
}

/* ---- <precedence>: options ---- */

static zc_status read_precedence(const xml_node *precedence, event_document *out)
{
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < precedence->attr_count; at++)
        status = add_setting(&out->options, precedence->attrs[at].name, precedence->attrs[at].value,
                             xml_place(&precedence->attrs[at]));
    return status;
}

/* ---- <fonts>: the user's own ---- */

static zc_status read_font(const xml_node *font, event_own *out, zc_diags *diags)
{
    const xml_attr *href = xml_attr_find(font, "href"), *role = xml_attr_find(font, "role");
    const char *words = "";
    text_own_font own = { .file = href->value, .has_role = role != NULL, .place = xml_place(href) };
    if (role && !text_role_find(role->value, &own.role, &words)) {
        diag_add_with(diags, &event_bad_font_role, xml_place(role), role->value, words, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    return vec_push(&out->fonts, own) ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_glyph(const xml_node *glyph, event_own *out)
{
    const xml_attr *character = xml_attr_find(glyph, "char"), *href = xml_attr_find(glyph, "href");
    const text_own_glyph own = { character->value, href->value, xml_place(character), xml_place(href) };
    return vec_push(&out->glyphs, own) ? ZC_OK : ZC_NO_MEMORY;
}

/* A glyph may stand in <fonts>, or in <event> itself. */
static zc_status read_own(const xml_node *parent, event_own *out, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (const xml_node *node = parent ? xml_child(parent, NULL) : NULL; node;
         node = xml_sibling(node, NULL)) {
        if (!xml_is_sound(node, shapes, sizeof shapes / sizeof *shapes))
            continue;
        if (text_equal(node->name, "font"))
            worst = worse_of(worst, read_font(node, out, diags));
        else if (text_equal(node->name, "glyph"))
            worst = worse_of(worst, read_glyph(node, out));
    }
    return worst;
}

/* ---- the whole ---- */

static void read_stage(const xml_node *venue, event_document *out)
{
    const xml_attr *stage = venue ? xml_attr_find(venue, "stage") : NULL;
    out->stage = stage ? stage->value : NULL;
    out->stage_place = stage ? xml_place(stage) : out->stage_place;
}

/* Reads on after bad input, so that every part is heard. */
static zc_status read_parts_of_event(const xml_node *root, zc_arena *arena, event_document *out,
                                     zc_diags *diags)
{
    const xml_node *layout = xml_child(root, "layout"), *precedence = xml_child(root, "precedence");
    const xml_node *wishes = xml_child(root, "wishes"), *artwork = xml_child(root, "artwork");
    zc_status statuses[6] = { ZC_OK };

    out->roster = file_of(xml_child(root, "roster"));
    out->venue = file_of(xml_child(root, "venue"));
    read_stage(xml_child(root, "venue"), out);
    read_occasion(root, out, diags);
    if (layout)
        statuses[0] = read_layout(layout, arena, out, diags);
    if (precedence)
        statuses[1] = read_precedence(precedence, out);
    const int errors_before = diag_errors(diags);
    if (wishes)
        statuses[2] = event_wishes_read(wishes, arena, &out->wishes, &out->wishes_file, diags);
    out->wish_errors = diag_errors(diags) - errors_before;
    if (artwork)
        statuses[3] = event_artworks_read(artwork, arena, &out->artworks, diags);
    statuses[4] = read_own(root, &out->own, diags);
    statuses[5] = read_own(xml_child(root, "fonts"), &out->own, diags);
    zc_status worst = ZC_OK;
    for (size_t part = 0; part < sizeof statuses / sizeof *statuses; part++)
        worst = statuses[part] > worst ? statuses[part] : worst;
    return worst;
}

static zc_status check_schema(zc_arena *arena, zc_bytes bytes, const char *shown, const zc_datapath *data,
                              zc_diags *diags)
{
    zc_bytes schema;
    const char *schema_shown;
    const zc_status status =
        datapath_read(data, arena, "layouts/schema/event.rng", &schema, &schema_shown, diags);
    return status ? status : xml_check_schema(bytes, shown, schema, diags);
}

static bool is_event(const xml_node *root) { return root && text_equal(root->name, "event"); }

zc_status event_document_read(zc_arena *arena, zc_bytes bytes, const char *shown, const zc_datapath *data,
                              event_document *out, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    const xml_node *root = NULL;

    *out = (event_document){ .shown = shown };
    zc_status status = xml_read(arena, bytes, shown, &root, diags);
    if (status == ZC_OK)
        status = xml_check_shapes(root, "event", shapes, sizeof shapes / sizeof *shapes, arena, diags);
    if (status == ZC_OK || (status == ZC_BAD_INPUT && is_event(root)))
        status = read_parts_of_event(root, arena, out, diags);
    if (status == ZC_OK && diag_errors(diags) == errors_before)
        status = check_schema(arena, bytes, shown, data, diags);
    return status ? status : diag_status(diags, errors_before);
}

void event_document_free(event_document *document)
{
    vec_free(&document->regions);
    vec_free(&document->sizes);
    vec_free(&document->options);
    vec_free(&document->wishes);
    vec_free(&document->artworks);
    vec_free(&document->own.fonts);
    vec_free(&document->own.glyphs);
}
