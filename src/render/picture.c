#include "render/formats.h"
#include "render/problems.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>
#include <strings.h>

enum { PICTURE_BYTES_MAX = 2 * 1024 * 1024, ELEMENTS_MAX = 20000 };

/* Words that no plain drawing has: they read other files, grow without bound, or run. */
static const struct danger {
    const char *word, *why;
} dangers[] = {
    { "<!DOCTYPE", "it has a DOCTYPE" },
    { "<!ENTITY", "it has an entity" },
    { "XInclude", "it includes other files" },
    { ":include", "it includes other files" },
    { "<include", "it includes other files" },
    { "script", "it has a script" },
    { "<filter", "it has a filter" },
    { ":filter", "it has a filter" },
    { "foreignObject", "it has foreign content" },
    { "<?xml-stylesheet", "it reads a style sheet" },
    { "@import", "it reads a style sheet" },
    { "<image", "it has a picture of dots inside" },
    { ":image", "it has a picture of dots inside" },
    { "<use", "it repeats parts of itself" },
    { ":use", "it repeats parts of itself" },
    { "<pattern", "it repeats parts of itself" },
    { ":pattern", "it repeats parts of itself" },
    { "file:", "it reads other files" },
    { "<text", "it has text, not outlines" },
    { ":text", "it has text, not outlines" },
};

static bool has_word(zc_bytes svg, const char *word)
{
    const size_t length = strlen(word);
    for (size_t at = 0; at + length <= svg.length; at++)
        if (strncasecmp(svg.at + at, word, length) == 0)
            return true;
    return false;
}

/* `onload=` and its like: blank, "on", letters, "=". */
static bool has_handler(zc_bytes svg)
{
    for (size_t at = 0; at + 4 < svg.length; at++) {
        const char before = svg.at[at];
        const bool is_blank = before == ' ' || before == '\t' || before == '\n' || before == '\r' ||
                              before == '/';
        if (!is_blank || strncasecmp(svg.at + at + 1, "on", 2) != 0)
            continue;
        size_t end = at + 3;
        while (end < svg.length && ((svg.at[end] | 0x20) >= 'a' && (svg.at[end] | 0x20) <= 'z'))
            end++;
        while (end < svg.length && svg.at[end] == ' ')
            end++;
        if (end < svg.length && svg.at[end] == '=')
            return true;
    }
    return false;
}

static size_t elements_of(zc_bytes svg)
{
    size_t elements = 0;
    for (size_t at = 0; at < svg.length; at++)
        elements += svg.at[at] == '<';
    return elements;
}

const char *picture_refusal(zc_bytes svg)
{
    if (svg.length > PICTURE_BYTES_MAX)
        return "it is larger than 2 MB";
    if (!utf8_is_valid(svg.at, svg.length) || memchr(svg.at, '\0', svg.length))
        return "it is not written in UTF-8";
    if (!has_word(svg, "<svg"))
        return "it is no SVG";
    for (size_t at = 0; at < sizeof dangers / sizeof *dangers; at++)
        if (has_word(svg, dangers[at].word))
            return dangers[at].why;
    if (has_handler(svg))
        return "it has a handler";
    return elements_of(svg) > ELEMENTS_MAX ? "it has too many shapes" : NULL;
}

static RsvgHandle *handle_of(zc_bytes svg)
{
    GError *error = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data((const guint8 *)svg.at, svg.length, &error);
    if (error)
        g_error_free(error);
    return handle;
}

static const char *refusal_after_reading(zc_bytes svg)
{
    const char *why = picture_refusal(svg);
    if (why)
        return why;
    RsvgHandle *handle = handle_of(svg);
    if (!handle)
        return "it cannot be read";
    g_object_unref(handle);
    return NULL;
}

zc_status pictures_check(const zc_scene *scene, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    bool all_good = true;
    for (int at = 0; at < zc_scene_pages(scene); at++) {
        const scene_page_view page = scene_page_at(scene, at);
        const char *checked = NULL; /* the same emblem again needs no second look */
        for (int shape = 0; shape < page.count; shape++) {
            const zc_bytes picture = page.shapes[shape].picture;
            if (page.shapes[shape].kind != SCENE_PICTURE || picture.at == checked)
                continue;
            checked = picture.at;
            const char *why = refusal_after_reading(picture);
            all_good &= why == NULL;
            if (why)
                diag_add_with(diags, &render_picture, (zc_place){ 0 }, NULL, why, NULL, NULL);
        }
    }
    return all_good ? diag_status(diags, errors_before) : ZC_BAD_INPUT;
}

/* Recorded once, a picture is one form in the PDF, however many pages show it. */
static const double recorded_per_mm = 20; /* a recording's edges are whole units */

static cairo_surface_t *picture_record(zc_bytes svg, double width_mm, double height_mm)
{
    const double width = width_mm * recorded_per_mm, height = height_mm * recorded_per_mm;
    const cairo_rectangle_t extents = { 0, 0, ceil(width), ceil(height) };
    const RsvgRectangle box = { 0, 0, width, height };
    RsvgHandle *handle = handle_of(svg);
    if (!handle)
        return NULL;
    cairo_surface_t *surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
    cairo_t *cairo = cairo_create(surface);
    GError *error = NULL;
    const gboolean drawn = rsvg_handle_render_document(handle, cairo, &box, &error);
    cairo_destroy(cairo);
    g_object_unref(handle);
    if (error)
        g_error_free(error);
    if (drawn)
        return surface;
    cairo_surface_destroy(surface);
    return NULL;
}

static cairo_surface_t *picture_of(cairo_brush *brush, const scene_shape *shape)
{
    const char *svg = shape->picture.at;
    for (int at = 0; at < brush->pictures.count; at++) {
        const recorded_picture *known = &brush->pictures.at[at];
        if (known->svg == svg && known->width_mm == shape->width_mm && known->height_mm == shape->height_mm)
            return known->surface;
    }
    cairo_surface_t *surface = picture_record(shape->picture, shape->width_mm, shape->height_mm);
    const recorded_picture fresh = { svg, shape->width_mm, shape->height_mm, surface };
    if (!surface || vec_push(&brush->pictures, fresh))
        return surface;
    cairo_surface_destroy(surface);
    return NULL;
}

zc_status draw_picture(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape)
{
    cairo_surface_t *picture = picture_of(brush, shape);
    if (!picture)
        return ZC_NO_MEMORY; /* it could be read when the pictures were checked */
    cairo_save(cairo);
    cairo_translate(cairo, shape->x_mm, shape->y_mm);
    cairo_scale(cairo, 1 / recorded_per_mm, 1 / recorded_per_mm);
    cairo_set_source_surface(cairo, picture, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    return ZC_OK;
}
