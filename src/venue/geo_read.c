/* layouts/codes.xml: the figures of halls as data. */
#include "venue/check_problems.h"
#include "venue/geo.h"
#include "xml/xml.h"

static const xml_shape shapes[] = {
    { "codes", NULL, "code", false },
    { "code", "word!", "seats? rows? aisle? width? pitch? count? front? sight? clear? wheelchairs? unseen?",
      false },
    { "seats", "id! sources! two! one! wide_pitch_mm wide_times wide_two wide_one", NULL, false },
    { "rows", "id! sources! most!", NULL, false },
    { "aisle", "id! sources! per_100_mm! least_mm! side_mm! door_mm!", NULL, false },
    { "width", "id! sources! hard_mm! soft_mm!", NULL, false },
    { "pitch", "id! sources! short_hard_mm! short_soft_mm! long_hard_mm! long_soft_mm!", NULL, false },
    { "count", "id! sources! short_two! short_one! step_mm! long_two! long_one!", NULL, false },
    { "front", "id! sources! least_mm!", NULL, false },
    { "sight", "id! sources! most_mm! drama_mm!", NULL, false },
    { "clear", "id! sources! two! base_in! free! each_in!", NULL, false },
    { "wheelchairs", "id! sources!", "step", false },
    { "step", "above! places! per sourced", NULL, false },
    { "unseen", "zh! en!", NULL, false },
};

/* Every number of a code: its element, its attribute, its field. */
#define FIELDS(X)                                                                                            \
    X(seats, two)                                                                                            \
    X(seats, one)                                                                                            \
    X(seats, wide_pitch_mm)                                                                                  \
    X(seats, wide_times)                                                                                     \
    X(seats, wide_two)                                                                                       \
    X(seats, wide_one)                                                                                       \
    X(rows, most)                                                                                            \
    X(aisle, per_100_mm)                                                                                     \
    X(aisle, least_mm)                                                                                       \
    X(aisle, side_mm)                                                                                        \
    X(aisle, door_mm)                                                                                        \
    X(width, hard_mm)                                                                                        \
    X(width, soft_mm)                                                                                        \
    X(pitch, short_hard_mm)                                                                                  \
    X(pitch, short_soft_mm)                                                                                  \
    X(pitch, long_hard_mm)                                                                                   \
    X(pitch, long_soft_mm)                                                                                   \
    X(count, short_two)                                                                                      \
    X(count, short_one)                                                                                      \
    X(count, step_mm)                                                                                        \
    X(count, long_two)                                                                                       \
    X(count, long_one)                                                                                       \
    X(front, least_mm)                                                                                       \
    X(sight, most_mm)                                                                                        \
    X(sight, drama_mm)                                                                                       \
    X(clear, two)                                                                                            \
    X(clear, base_in)                                                                                        \
    X(clear, free)                                                                                           \
    X(clear, each_in)

/* The schema has seen to it that numbers are numbers. */
static double figure_of(const xml_node *node, const char *name)
{
    double figure = 0;
    return node && number_read(xml_value(node, name), &figure) ? figure : 0;
}

static geo_source source_of(const xml_node *node)
{
    return node ? (geo_source){ xml_value(node, "id"), xml_value(node, "sources") } : (geo_source){ 0 };
}

static void read_figures(const xml_node *node, geo_code *out)
{
#define X(element, name)                                                                                     \
    out->element.from = source_of(xml_child(node, #element));                                                \
    out->element.name = figure_of(xml_child(node, #element), #name);
    FIELDS(X)
#undef X
}

static zc_status read_wheelchairs(const xml_node *node, zc_arena *arena, geo_wheelchairs *out)
{
    int count = 0;
    if (!node)
        return ZC_OK;
    for (const xml_node *step = xml_child(node, "step"); step; step = xml_sibling(step, "step"))
        count++;
    geo_step *steps = arena_array(arena, geo_step, count);
    if (!steps)
        return ZC_NO_MEMORY;
    *out = (geo_wheelchairs){ source_of(node), steps, count };
    for (const xml_node *step = xml_child(node, "step"); step; step = xml_sibling(step, "step"))
        *steps++ = (geo_step){ figure_of(step, "above"), figure_of(step, "places"), figure_of(step, "per"),
                               !text_equal(xml_value(step, "sourced"), "no") };
    return ZC_OK;
}

static zc_status read_code(const xml_node *node, zc_arena *arena, geo_code *out)
{
    const xml_node *unseen = xml_child(node, "unseen");
    *out = (geo_code){ .unseen = { "", "" } };
    read_figures(node, out);
    if (unseen) {
        out->unseen[ZC_LANG_ZH] = xml_value(unseen, "zh");
        out->unseen[ZC_LANG_EN] = xml_value(unseen, "en");
    }
    return read_wheelchairs(xml_child(node, "wheelchairs"), arena, &out->wheelchairs);
}

zc_status geo_code_read(zc_code code, const zc_datapath *data, zc_arena *arena, geo_code *out,
                        zc_diags *diags)
{
#define X(NAME, word, en, zh) word,
    static const char *const words[] = { ZC_CODES(X) };
#undef X
    const xml_node *root;
    const zc_status status = xml_read_data(data, arena, "layouts/codes.xml", "layouts/schema/codes.rng",
                                           "codes", shapes, sizeof shapes / sizeof *shapes, &root, diags);
    if (status)
        return status;
    for (const xml_node *node = xml_child(root, "code"); node; node = xml_sibling(node, "code"))
        if (text_equal(xml_value(node, "word"), words[code]))
            return read_code(node, arena, out);
    diag_add(diags, &venue_no_code, root->place, words[code]);
    return ZC_BAD_INPUT;
}
