#include "render/picture.h"
#include "render/formats.h"
#include "render/photo.h"
#include "render/problems.h"

#include <librsvg/rsvg.h>
#include <math.h>
#include <string.h>

/* The library's own words go to *words, yours; NULL where it has none or nobody asks. */
static void keep_words(GError *error, char **words)
{
    if (!error)
        return;
    if (words)
        *words = g_strstrip(g_strdup(error->message));
    g_error_free(error);
}

static RsvgHandle *handle_of(zc_bytes svg, char **words)
{
    GError *error = NULL;
    RsvgHandle *handle = rsvg_handle_new_from_data((const guint8 *)svg.at, svg.length, &error);
    keep_words(error, words);
    return handle;
}

static bool holds(zc_bytes svg, const char *word)
{
    return svg.at && memmem(svg.at, svg.length, word, strlen(word));
}

/* How many units a mm of a recording has: its edges are whole units; the dots of filters and masks are units
 * too. */
static double recorded_per_mm(zc_bytes svg)
{
    static const double shapes = 20, dots = 300 / 25.4;
    return holds(svg, "<filter") || holds(svg, "<mask") ? dots : shapes;
}

/* Recorded once, a picture is one form in the PDF, however many pages show it. Its size is in units. */
static cairo_surface_t *picture_record(zc_bytes svg, double width, double height, char **words)
{
    const cairo_rectangle_t extents = { 0, 0, ceil(width), ceil(height) };
    const RsvgRectangle box = { 0, 0, width, height };
    RsvgHandle *handle = handle_of(svg, words);
    if (!handle)
        return NULL;
    cairo_surface_t *surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents);
    cairo_t *cairo = cairo_create(surface);
    GError *error = NULL;
    const gboolean drawn = rsvg_handle_render_document(handle, cairo, &box, &error);
    cairo_destroy(cairo);
    g_object_unref(handle);
    keep_words(error, words);
    if (drawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        return surface;
    cairo_surface_destroy(surface);
    return NULL;
}

static bool is_cut_short(zc_bytes svg)
{
    while (svg.at && svg.length > 0 && strchr(" \t\r\n", svg.at[svg.length - 1]))
        svg.length--;
    return !svg.at || svg.length == 0 || svg.at[svg.length - 1] != '>';
}

/* What cannot be drawn is told before anything is, so that a file appears whole or not at all. */
static const zc_problem *refusal_after_drawing(const scene_shape *shape, char **words)
{
    const zc_bytes svg = shape->picture;
    const zc_problem *why = picture_refusal(svg);
    if (why)
        return why;
    const double trial = 10 * recorded_per_mm(svg);
    cairo_surface_t *recorded = picture_record(svg, trial, trial, words);
    if (!recorded)
        return is_cut_short(svg) ? &render_picture_cut : &render_picture_unread;
    cairo_surface_destroy(recorded);
    return NULL;
}

static bool check_picture(const scene_shape *shape, zc_place place, const char *name, zc_diags *diags)
{
    char *words = NULL;
    const zc_problem *why = refusal_after_drawing(shape, &words);
    if (why)
        diag_add_with(diags, why, place, name, words ? words : "", NULL, NULL);
    g_free(words);
    return !why;
}

static bool check_photo(const scene_shape *shape, zc_diags *diags)
{
    const zc_problem *why = photo_refusal(shape->picture);
    if (why)
        diag_add_with(diags, why, shape->origin.place, shape->origin.file, shape->origin.of,
                      photo_kind(shape->picture), NULL);
    return !why;
}

zc_status render_check_pictures(const zc_scene *scene, zc_place place, const char *name, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    bool all_good = true;
    const char *checked = NULL; /* the same one again needs no second look */
    for (int at = 0; at < zc_scene_pages(scene); at++) {
        const scene_page_view page = scene_page_at(scene, at);
        for (int shape = 0; shape < page.count; shape++) {
            const scene_shape *seen = &page.shapes[shape];
            if (seen->picture.at == checked)
                continue;
            if (seen->picture.at)
                checked = seen->picture.at;
            if (seen->kind == SCENE_PICTURE)
                all_good &= check_picture(seen, place, name, diags);
            if (seen->kind == SCENE_PHOTO)
                all_good &= check_photo(seen, diags);
        }
    }
    return all_good ? diag_status(diags, errors_before) : ZC_BAD_INPUT;
}

static const recorded_picture *picture_of(cairo_brush *brush, const scene_shape *shape)
{
    const char *svg = shape->picture.at;
    for (int at = 0; at < brush->pictures.count; at++) {
        recorded_picture *known = &brush->pictures.at[at];
        if (known->page == brush->page || known->svg != svg || known->width_mm != shape->width_mm ||
            known->height_mm != shape->height_mm)
            continue;
        known->page = brush->page;
        return known;
    }
    const double per_mm = recorded_per_mm(shape->picture);
    cairo_surface_t *surface =
        picture_record(shape->picture, shape->width_mm * per_mm, shape->height_mm * per_mm, NULL);
    if (!surface)
        return NULL;
    if (vec_push(&brush->pictures,
                 (recorded_picture){ svg, shape->width_mm, shape->height_mm, per_mm, surface, brush->page }))
        return &brush->pictures.at[brush->pictures.count - 1];
    cairo_surface_destroy(surface);
    return NULL;
}

zc_status draw_picture(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape)
{
    const recorded_picture *picture = picture_of(brush, shape);
    if (!picture)
        return ZC_NO_MEMORY; /* it could be drawn when the pictures were checked */
    cairo_save(cairo);
    cairo_translate(cairo, shape->x_mm, shape->y_mm);
    cairo_scale(cairo, 1 / picture->per_mm, 1 / picture->per_mm);
    cairo_set_source_surface(cairo, picture->surface, 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
    return ZC_OK;
}
