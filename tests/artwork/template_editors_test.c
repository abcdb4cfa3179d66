/* Templates as editors save them: what they put into a file, our boxes lie where it shows. */
#include "artwork/template.h"
#include "cmocka_rows.h"

#include <math.h>

/* A box of a template, on a face of 90 x 60 mm. */
static struct box_row {
    const char *id, *file;
    int box;
    const char *pattern;
    template_kind kind;
    double x_mm, baseline_mm, size_mm; /* of a rectangle: its upper edge; 0: not looked at */
    text_role role;
    int weight;
    unsigned color;
    text_anchor align;
} box_rows[] = {
    { "Inkscape, a title", "inkscape", 0, "{event}", TEMPLATE_WORDS, 1.8, 9, 4.93889, TEXT_KAI, 700, 0xFFFFFF,
      TEXT_MIDDLE },
    { "Inkscape, a rectangle's label", "inkscape", 1, "{name}", TEMPLATE_NAME, 6, 17, 18, TEXT_KAI, 700,
      0x111111, TEXT_MIDDLE },
    { "Inkscape, a line", "inkscape", 2, "{unit}", TEMPLATE_WORDS, 6, 43, 3.52778, TEXT_HEI, 400, 0x4A4A4A,
      TEXT_START },
    { "Inkscape, the next line", "inkscape", 3, "座位 {seat}", TEMPLATE_WORDS, 6, 49, 3.52778, TEXT_HEI, 700,
      0x0B5C8A, TEXT_START },
    { "Illustrator, a title", "illustrator", 0, "{event}", TEMPLATE_WORDS, 26.99, 11.99, 4.94, TEXT_KAI, 400,
      0xFFFFFF, TEXT_START },
    { "Illustrator, a layer's name", "illustrator", 1, "{name}", TEMPLATE_NAME, 6.6, 17, 0, TEXT_HEI, 400,
      0x1A1A1A, TEXT_MIDDLE },
    { "Illustrator, parted words", "illustrator", 2, "{unit}", TEMPLATE_WORDS, 6.6, 42.33, 3.7, TEXT_HEI, 400,
      0x4A4A4A, TEXT_START },
    { "Illustrator, an id", "illustrator", 3, "{seat}", TEMPLATE_WORDS, 6.6, 48.68, 3.7, TEXT_HEI, 700,
      0x0B5C8A, TEXT_START },
    { "LibreOffice, a title", "libreoffice", 0, "{event}", TEMPLATE_WORDS, 32, 9, 4.94, TEXT_KAI, 700,
      0xFFFFFF, TEXT_START },
    { "LibreOffice, a shape's title", "libreoffice", 1, "{name}", TEMPLATE_NAME, 6, 17, 14.11, TEXT_KAI, 700,
      0x111111, TEXT_MIDDLE },
    { "LibreOffice, a paragraph", "libreoffice", 2, "{unit}", TEMPLATE_WORDS, 6, 43, 3.53, TEXT_HEI, 400,
      0x4A4A4A, TEXT_START },
    { "LibreOffice, two portions", "libreoffice", 3, "座位 {seat}", TEMPLATE_WORDS, 6, 49, 3.53, TEXT_HEI,
      700, 0x0B5C8A, TEXT_START },
    { "Figma, a title", "figma", 0, "{event}", TEMPLATE_WORDS, 32.03, 9.02, 4.94, TEXT_KAI, 700, 0xFFFFFF,
      TEXT_START },
    { "Figma, a frame's name", "figma", 1, "{name}", TEMPLATE_NAME, 6.01, 17.05, 14.10, TEXT_KAI, 700,
      0x111111, TEXT_MIDDLE },
    { "Figma, a line", "figma", 2, "{unit}", TEMPLATE_WORDS, 5.88, 43.17, 3.53, TEXT_HEI, 400, 0x4A4A4A,
      TEXT_START },
    { "Figma, the next line", "figma", 3, "座位 {seat}", TEMPLATE_WORDS, 5.88, 49.16, 3.53, TEXT_HEI, 400,
      0x4A4A4A, TEXT_START },
    { "Figma, a name it has twice", "figma", 4, "{qr}", TEMPLATE_QR, 63.5, 16.9, 0, TEXT_HEI, 400, 0x1A1A1A,
      TEXT_MIDDLE },
};

static card_template template_of(zc_arena *arena, const char *word, zc_diags *diags)
{
    zc_datapath *path = zc_datapath_make(TESTS_DIR "/artwork/templates", NULL);
    const template_reader reader = { .arena = arena, .diags = diags };
    const zc_place nowhere = { 0 };
    card_template template;

    assert_int_equal(template_read(path, &reader, arena_format(arena, "%s.svg", word), nowhere, &template),
                     ZC_OK);
    zc_datapath_free(path);
    return template;
}

static void assert_near(double found, double wanted)
{
    if (!(fabs(found - wanted) < 0.02))
        fail_msg("%g is not %g", found, wanted);
}

static void lies_where_it_shows(void **state)
{
    const struct box_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const card_template template = template_of(arena, row->file, diags);
    const template_map map = template_map_of(&template, 90, 60);

    assert_true(row->box < template.count);
    const template_box box = template_box_on(&template.boxes[row->box], &map);
    const template_type *type = &box.type;
    assert_string_equal(box.pattern, row->pattern);
    assert_int_equal(box.kind, row->kind);
    assert_near(box.x, row->x_mm);
    assert_near(box.y + box.baseline, row->baseline_mm);
    if (row->size_mm > 0)
        assert_near(type->size, row->size_mm);
    assert_int_equal(type->has_role ? type->role : TEXT_HEI, row->role);
    assert_int_equal(type->weight, row->weight);
    assert_int_equal(type->color.r << 16 | type->color.g << 8 | type->color.b, row->color);
    assert_int_equal(box.align, row->align);
    zc_diags_free(diags);
    arena_free(arena);
}

/* What is drawn of a file, what is left out of it. */
static struct art_row {
    const char *id, *has, *has_not;
    int boxes, told;
} art_rows[] = {
    { "inkscape", "href=\"data:image/png;base64,iVBOR", "namedview", 4, 0 },
    { "illustrator", ".st1{fill:none;stroke:#FFFFFF;stroke-width:0.5;stroke-dasharray:2,1;}", "foreignObject",
      4, 0 },
    { "libreoffice", "<g fill-rule=\"evenodd\" stroke-width=\"28.222\" stroke-linejoin=\"round\">", "glyph",
      4, 0 },
    { "figma", "<feOffset dy=\"4\">", "{name}", 5, 0 },
};

/* Rules, what is referred to, and each layer with how many boxes lie below it. */
static const char *art_of(zc_arena *arena, const card_template *template)
{
    const char *all = arena_format(arena, "%s%s", template->rules, template->defs);
    for (int at = 0; at < template->layer_count; at++)
        all = arena_format(arena, "%s%s", all, template->layers[at].art);
    return all;
}

static void keeps_what_is_drawn(void **state)
{
    const struct art_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    const card_template template = template_of(arena, row->id, diags);

    const char *art = art_of(arena, &template);

    assert_non_null(strstr(art, row->has));
    assert_null(strstr(art, row->has_not));
    assert_int_equal(template.count, row->boxes);
    assert_int_equal(zc_diags_count(diags), row->told);
    zc_diags_free(diags);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(box_rows, lies_where_it_shows) + RUN_ROWS(art_rows, keeps_what_is_drawn); }
