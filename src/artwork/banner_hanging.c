#include "artwork/banner_hanging.h"
#include "artwork/problems.h"
#include "xml/xml.h"

#include <math.h>
#include <string.h>

#define HANGING_START "layouts/banners/"
#define HANGING_END ".xml"

static const xml_shape shapes[] = {
    { "hanging", "name! name_en! width_mm! height_mm! direction! each!",
      "type! block! colors! emblem flags foot", false },
    { "type", "em! least! two! between! lines! middle! gap!", NULL, false },
    { "block", "margin! least! most!", NULL, false },
    { "colors", "word! name! name_en! ground! ink! print!", NULL, false },
    { "emblem", "height! middle! without!", NULL, false },
    { "flags", "href! each_side! width! height! top! apart! edge! closest beside", NULL, false },
    { "foot", "em! middle!", NULL, false },
};

typedef struct hanging_reader {
    hanging *kind;
    zc_arena *arena;
    zc_diags *diags;
} hanging_reader;

/* ---- values ---- */

static double number_of(hanging_reader *reader, const xml_node *node, const char *name, double from,
                        double to)
{
    const xml_attr *attr = xml_attr_find(node, name);
    double value = from;
    if (number_read(attr->value, &value) && value >= from && value <= to)
        return value;
    char least[32], most[32];
    number_write(from, 2, least);
    number_write(to, 2, most);
    diag_add_with(reader->diags, &artwork_bad_hanging, xml_place(attr), attr->value, name, least, most);
    return from;
}

/* Percent in the file. */
static double share_of(hanging_reader *reader, const xml_node *node, const char *name, double least)
{
    return number_of(reader, node, name, least, 200) / 100;
}

static scene_color color_of(const xml_node *node, const char *name)
{
    unsigned value = 0;
    for (const char *at = xml_value(node, name) + 1; *at; at++)
        value = value * 16 + (unsigned)(*at <= '9' ? *at - '0' : (*at | 0x20) - 'a' + 10);
    return SCENE_RGB(value);
}

static bool is_word(const xml_node *node, const char *name, const char *word)
{
    return text_equal(xml_value(node, name), word);
}

/* ---- elements ---- */

static void read_type(hanging_reader *reader, const xml_node *root)
{
    const xml_node *type = xml_child(root, "type"), *block = xml_child(root, "block");
    hanging *kind = reader->kind;

    kind->em = share_of(reader, type, "em", 1);
    kind->least_em = share_of(reader, type, "least", 1);
    kind->two_em = share_of(reader, type, "two", 1);
    kind->between = share_of(reader, type, "between", 0);
    kind->lines = (int)number_of(reader, type, "lines", 1, 4);
    kind->middle = share_of(reader, type, "middle", 0);
    kind->most_gap_em = share_of(reader, type, "gap", 0);
    kind->margin = share_of(reader, block, "margin", 0);
    kind->least_block = share_of(reader, block, "least", 10);
    kind->most_block = share_of(reader, block, "most", 10);
}

static void read_colors(hanging_reader *reader, const xml_node *root)
{
    ZC_VEC(hanging_colors) colors = { 0 };
    for (const xml_node *node = xml_child(root, "colors"); node; node = xml_sibling(node, "colors"))
        if (!vec_push(&colors, (hanging_colors){ .word = xml_value(node, "word"),
                                                 .name_zh = xml_value(node, "name"),
                                                 .name_en = xml_value(node, "name_en"),
                                                 .print = xml_value(node, "print"),
                                                 .ground = color_of(node, "ground"),
                                                 .ink = color_of(node, "ink") }))
            break;
    reader->kind->colors = vec_to_arena(reader->arena, &colors);
    reader->kind->color_count = reader->kind->colors ? colors.count : 0;
    vec_free(&colors);
}

static void read_beside(hanging_reader *reader, const xml_node *root)
{
    const xml_node *emblem = xml_child(root, "emblem"), *flags = xml_child(root, "flags"),
                   *foot = xml_child(root, "foot");
    hanging *kind = reader->kind;

    if (emblem) {
        kind->emblem_height = share_of(reader, emblem, "height", 1);
        kind->emblem_middle = share_of(reader, emblem, "middle", 0);
        kind->middle_without = share_of(reader, emblem, "without", 0);
    }
    if (flags) {
        kind->flag = xml_value(flags, "href");
        kind->flags = (int)number_of(reader, flags, "each_side", 0, 10);
        kind->flag_width = share_of(reader, flags, "width", 1);
        kind->flag_height = share_of(reader, flags, "height", 1);
        kind->flag_top = share_of(reader, flags, "top", 0);
        kind->flag_apart = share_of(reader, flags, "apart", 1);
        kind->flag_edge = share_of(reader, flags, "edge", 0);
        kind->flag_closest = kind->flag_apart;
        if (xml_attr_find(flags, "closest"))
            kind->flag_closest = fmin(share_of(reader, flags, "closest", 1), kind->flag_apart);
        if (xml_attr_find(flags, "beside"))
            kind->flag_beside = share_of(reader, flags, "beside", 0);
    }
    if (foot) {
        kind->foot_em = share_of(reader, foot, "em", 1);
        kind->foot_middle = share_of(reader, foot, "middle", 0);
    }
}

static void read_root(hanging_reader *reader, const xml_node *root)
{
    hanging *kind = reader->kind;

    kind->name_zh = xml_value(root, "name");
    kind->name_en = xml_value(root, "name_en");
    kind->width_mm = number_of(reader, root, "width_mm", 50, 30000);
    kind->height_mm = number_of(reader, root, "height_mm", 50, 30000);
    kind->is_down = is_word(root, "direction", "down");
    kind->each_page = is_word(root, "each", "page");
    read_type(reader, root);
    read_colors(reader, root);
    read_beside(reader, root);
}

/* ---- words ---- */

static zc_status unknown_hanging(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                                 zc_diags *diags)
{
    const char *const *names;
    const int count = datapath_list(path, arena, HANGING_START, HANGING_END, &names);
    const char **words = count > 0 ? arena_array(arena, const char *, count) : NULL, *all = "";

    for (int at = 0; words && all && at < count; at++) {
        const char *name = names[at] + strlen(HANGING_START);
        words[at] = arena_text_n(arena, name, strlen(name) - strlen(HANGING_END));
        all = words[at] ? arena_format(arena, "%s%s%s", all, *all ? " " : "", words[at]) : NULL;
    }
    if (count < 0 || (count > 0 && (!words || !all)))
        return ZC_NO_MEMORY;
    diag_add_with(diags, &artwork_unknown_hanging, place, word, all, words_near(arena, word, words, count),
                  NULL);
    return ZC_BAD_INPUT;
}

const char *hanging_color_words(const hanging *kind, zc_arena *arena)
{
    const char *all = "";
    for (int color = 0; all && color < kind->color_count; color++)
        all = arena_format(arena, "%s%s%s", all, *all ? " " : "", kind->colors[color].word);
    return all;
}

zc_status hanging_read(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                       hanging *out, zc_diags *diags)
{
    const int errors = diag_errors(diags);
    const char *name = arena_format(arena, HANGING_START "%s" HANGING_END, word), *shown = NULL;
    hanging_reader reader = { .kind = out, .arena = arena, .diags = diags };
    const xml_node *root = NULL;
    zc_bytes bytes, schema;

    *out = (hanging){ .word = word };
    if (!name)
        return ZC_NO_MEMORY;
    zc_status status = *word && !strchr(word, '/') ? datapath_read(path, arena, name, &bytes, &shown, diags)
                                                   : ZC_BAD_INPUT;
    if (status == ZC_BAD_INPUT)
        return unknown_hanging(path, word, place, arena, diags);
    if (!status)
        status = xml_read(arena, bytes, shown, &root, diags);
    if (!status)
        status = xml_check_shapes(root, "hanging", shapes, sizeof shapes / sizeof *shapes, arena, diags);
    if (!status)
        status = datapath_read(path, arena, "layouts/schema/hanging.rng", &schema, &name, diags);
    if (!status)
        status = xml_check_schema(bytes, shown, schema, diags);
    if (status)
        return status;
    read_root(&reader, root);
    return out->color_count ? diag_status(diags, errors) : ZC_NO_MEMORY;
}
