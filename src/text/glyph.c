#include "text/glyph.h"
#include "text/fonts.h"
#include "text/problems.h"

#include <math.h>
#include <string.h>

/* What an element hands down to those inside. */
typedef struct glyph_look {
    glyph_turn turn;
    const char *fill, *rule;
    bool hidden;
} glyph_look;

/* ---- style ---- */

/* The value of "name:value;name:value"; NULL if it has none. In the arena. */
static const char *declared(zc_arena *arena, const char *style, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = style; at && *at; at += *at == ';') {
        at += strspn(at, " \t\r\n");
        const size_t whole = strcspn(at, ";"), colon = strcspn(at, ":;");
        size_t named = colon;
        while (named > 0 && strchr(" \t\r\n", at[named - 1]))
            named--;
        if (at[colon] == ':' && named == length && strncmp(at, name, length) == 0) {
            const char *value = arena_text_n(arena, at + colon + 1, whole - colon - 1);
            return value ? text_trimmed(arena, value) : NULL;
        }
        at += whole;
    }
    return NULL;
}

static const char *property(glyph_task *task, const xml_node *node, const char *name, const char *inherited)
{
    const char *style = declared(task->arena, xml_value(node, "style"), name);
    const char *said = style ? style : xml_value(node, name);
    return said && strcmp(said, "inherit") != 0 ? said : inherited;
}

static bool is_one_of(const char *word, const char *const words[])
{
    for (; word && *words; words++)
        if (strcmp(word, *words) == 0)
            return true;
    return false;
}

static void tell_part(const glyph_task *task, const xml_node *node, const char *part)
{
    diag_add_with(task->diags, &text_glyph_part, node->place, NULL, part, task->character, NULL);
}

static glyph_look look_of(glyph_task *task, const xml_node *node, const glyph_look *outer)
{
    glyph_look look = { .turn = outer->turn,
                        .fill = property(task, node, "fill", outer->fill),
                        .rule = property(task, node, "fill-rule", outer->rule),
                        .hidden = outer->hidden || text_equal(property(task, node, "display", ""), "none") };
    const xml_attr *turned = xml_attr_find(node, "transform");
    glyph_turn inner;
    if (turned && !glyph_turn_read(turned->value, &inner))
        glyph_tell_path(task, xml_place(turned), turned->value, "transform=\"translate(0 0) scale(1)\"");
    else if (turned)
        look.turn = glyph_turn_joined(outer->turn, inner);
    return look;
}

/* ---- elements ---- */

/* White on white paper is no ink: a ground, or something cut out, which only a fill rule does. */
static bool is_unfilled(glyph_task *task, const xml_node *node, const glyph_look *look)
{
    static const char *const none[] = { "none", "transparent", NULL };
    static const char *const white[] = { "white", "#fff", "#ffffff", "#FFF", "#FFFFFF", NULL };
    if (look->hidden || is_one_of(look->fill, none))
        return true;
    if (is_one_of(look->fill, white)) {
        tell_part(task, node, arena_format(task->arena, "%s fill=\"%s\"", node->name, look->fill));
        return true;
    }
    return false;
}

static void draw_element(glyph_task *task, const xml_node *node, const glyph_look *look)
{
    const int before = task->steps.count;
    if (is_unfilled(task, node, look))
        return;
    glyph_pen pen = { .steps = &task->steps, .turn = glyph_turn_joined(task->body, look->turn) };
    glyph_shape_draw(task, node, &pen);
    const text_step end = { .op = text_equal(look->rule, "evenodd") ? TEXT_FILL_EVEN_ODD : TEXT_FILL };
    if (pen.failed || (task->steps.count > before && !vec_push(&task->steps, end)))
        task->no_memory = true;
}

static void tell_handlers(const glyph_task *task, const xml_node *node)
{
    for (int at = 0; at < node->attr_count; at++)
        if (text_starts(node->attrs[at].name, "on"))
            tell_part(task, node, node->attrs[at].name);
}

static void read_inside(glyph_task *task, const xml_node *parent, const glyph_look *outer)
{
    /* Words about the drawing, and what is only drawn if something else asks for it. */
    static const char *const passed_over[] = {
        "title", "desc", "metadata", "defs", "namedview", "line", NULL
    };
    for (const xml_node *node = xml_child(parent, NULL); node; node = xml_sibling(node, NULL)) {
        const bool is_group = text_equal(node->name, "g");
        if (is_one_of(node->name, passed_over))
            continue;
        tell_handlers(task, node);
        if (!is_group && !glyph_shape_is_known(node->name)) {
            tell_part(task, node, node->name);
            continue;
        }
        const glyph_look look = look_of(task, node, outer);
        if (is_group)
            read_inside(task, node, &look);
        else
            draw_element(task, node, &look);
    }
}

/* ---- the whole ---- */

/* From the viewBox, kept in proportion, to the middle of the body. */
static bool body_of(const xml_node *root, glyph_turn *out)
{
    const char *box = xml_value(root, "viewBox"), *wide = xml_value(root, "width");
    const char *high = xml_value(root, "height");
    double x = 0, y = 0, width = 0, height = 0;
    if (box) {
        if (!glyph_number(&box, &x) || !glyph_number(&box, &y) || !glyph_number(&box, &width) ||
            !glyph_number(&box, &height))
            return false;
    } else if (!wide || !high || !glyph_number(&wide, &width) || !glyph_number(&high, &height)) {
        return false;
    }
    if (width <= 0 || height <= 0)
        return false;
    const double scale = 1 / fmax(width, height);
    *out = (glyph_turn){ .a = scale,
                         .d = scale,
                         .e = (1 - width * scale) / 2 - x * scale,
                         .f = (1 - height * scale) / 2 - y * scale - BODY_ASCENT_EM };
    return true;
}

/* Whether any of it lies on the body. */
static bool draws_something(const glyph_steps *steps)
{
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
    for (int at = 0; at < steps->count; at++) {
        const text_step *step = &steps->at[at];
        const int points = step->op == TEXT_CUBIC ? 3 : step->op <= TEXT_LINE;
        for (int point = 0; point < points; point++) {
            left = fmin(left, step->x_em[point]);
            right = fmax(right, step->x_em[point]);
            top = fmin(top, step->y_em[point]);
            bottom = fmax(bottom, step->y_em[point]);
        }
    }
    return right > left && bottom > top && right > 0 && left < 1 && bottom > -BODY_ASCENT_EM &&
           top < 1 - BODY_ASCENT_EM;
}

static zc_status drawing_read(glyph_task *task, const xml_node *root, text_drawing *out)
{
    const char *said = task->character;
    const int errors_before = diag_errors(task->diags);
    if (!text_equal(root->name, "svg")) {
        diag_add_with(task->diags, &text_glyph_no_svg, root->place, root->name, said, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    if (!body_of(root, &task->body)) {
        diag_add_with(task->diags, &text_glyph_size, root->place, xml_value(root, "viewBox"), said, NULL,
                      NULL);
        return ZC_BAD_INPUT;
    }
    const glyph_look look = look_of(task, root, &(glyph_look){ .turn = GLYPH_UNTURNED });
    tell_handlers(task, root);
    read_inside(task, root, &look);
    if (task->no_memory)
        return ZC_NO_MEMORY;
    if (diag_errors(task->diags) == errors_before && !draws_something(&task->steps))
        diag_add_with(task->diags, &text_glyph_empty, root->place, NULL, said, NULL, NULL);
    out->count = task->steps.count;
    out->steps = vec_to_arena(task->arena, &task->steps);
    const zc_status status = diag_status(task->diags, errors_before);
    return status ? status : out->steps ? ZC_OK : out->count ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

zc_status glyph_read(zc_arena *arena, zc_bytes svg, const char *shown, const char *character,
                     text_drawing *out, zc_diags *diags)
{
    const xml_node *root;
    glyph_task task = { .arena = arena, .diags = diags, .character = character };
    zc_status status = xml_read(arena, svg, shown, &root, diags);
    if (!status)
        status = drawing_read(&task, root, out);
    vec_free(&task.steps);
    return status ? status : arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- the user's glyphs ---- */

static bool is_one_character(const char *text, uint32_t *code)
{
    const char *at = text;
    *code = utf8_next(&at);
    return *code != 0 && *code != UTF8_BAD && *at == '\0' && char_must_show(*code);
}

static zc_status glyph_add(zc_fonts *fonts, const text_own_glyph *glyph, zc_diags *diags)
{
    zc_bytes svg;
    text_drawing *drawing = arena_new(fonts->arena, text_drawing);
    if (!drawing)
        return ZC_NO_MEMORY;
    if (!is_one_character(glyph->character, &drawing->code)) {
        diag_add(diags, &text_glyph_character, glyph->character_place, glyph->character);
        return ZC_BAD_INPUT;
    }
    if (fonts_drawing(fonts, drawing->code)) {
        diag_add_with(diags, &text_glyph_twice, glyph->character_place, NULL, glyph->character, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    zc_status status = file_read(fonts->arena, glyph->file, &svg, NULL);
    if (status == ZC_IO) {
        diag_add_with(diags, &text_glyph_no_file, glyph->place, glyph->file, glyph->character, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    if (!status)
        status = glyph_read(fonts->arena, svg, glyph->file, glyph->character, drawing, diags);
    if (status)
        return status;
    if (fonts_face_of(fonts, TEXT_KAI, SHOWN_WEIGHT, drawing->code) >= 0)
        diag_add_with(diags, &text_glyph_wins, glyph->character_place, NULL, glyph->character, NULL, NULL);
    return vec_push(&fonts->drawings, drawing) ? ZC_OK : ZC_NO_MEMORY;
}

zc_status fonts_read_glyphs(zc_fonts *fonts, const text_own *own, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (int at = 0; own && at < own->glyph_count && worst != ZC_NO_MEMORY; at++) {
        const zc_status status = glyph_add(fonts, &own->glyphs[at], diags);
        worst = worse_of(worst, status);
    }
    return worst;
}
