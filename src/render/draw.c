#include "render/formats.h"
#include "render/photo.h"
#include "render/problems.h"

#include <math.h>

cairo_brush *brush_make(zc_fonts *fonts)
{
    cairo_brush *made = mem_take(sizeof *made);
    if (made)
        made->fonts = fonts;
    return made;
}

void brush_free(cairo_brush *brush)
{
    if (!brush)
        return;
    for (int face = 0; face < brush->faces.count; face++)
        if (brush->faces.at[face])
            cairo_font_face_destroy(brush->faces.at[face]);
    for (int picture = 0; picture < brush->pictures.count; picture++)
        cairo_surface_destroy(brush->pictures.at[picture].surface);
    vec_free(&brush->faces);
    vec_free(&brush->pictures);
    mem_free(brush);
}

/* ---- paint ---- */

static void set_color(cairo_t *cairo, scene_color color)
{
    cairo_set_source_rgb(cairo, color.r / 255.0, color.g / 255.0, color.b / 255.0);
}

static void set_stroke(cairo_t *cairo, const scene_paint *paint)
{
    const double dashes[] = { paint->dash_mm, paint->gap_mm > 0 ? paint->gap_mm : paint->dash_mm };
    set_color(cairo, paint->stroke);
    cairo_set_line_width(cairo, paint->stroke_mm);
    cairo_set_dash(cairo, dashes, paint->dash_mm > 0 ? 2 : 0, 0);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_MITER);
    cairo_set_miter_limit(cairo, paint->square ? 10 : 4);
    cairo_set_line_cap(cairo, paint->square ? CAIRO_LINE_CAP_SQUARE : CAIRO_LINE_CAP_BUTT);
}

/* Hatches are lines in a clip: a pattern would be a picture of dots in the PDF. */
static void paint_hatch(cairo_t *cairo, const scene_paint *paint)
{
    cairo_path_t *outline = cairo_copy_path(cairo);
    cairo_save(cairo);
    cairo_clip(cairo);
    draw_hatch(cairo, paint);
    cairo_restore(cairo);
    cairo_new_path(cairo);
    cairo_append_path(cairo, outline);
    cairo_path_destroy(outline);
}

static void paint_path(cairo_t *cairo, const scene_paint *paint)
{
    cairo_set_fill_rule(cairo, paint->winding ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD);
    if (paint->fill.visible) {
        set_color(cairo, paint->fill);
        cairo_fill_preserve(cairo);
    }
    if (paint->hatch != SCENE_HATCH_NONE)
        paint_hatch(cairo, paint);
    if (paint->stroke.visible && paint->stroke_mm > 0) {
        set_stroke(cairo, paint);
        cairo_stroke_preserve(cairo);
    }
    cairo_new_path(cairo);
}

/* ---- outlines ---- */

static void trace_rect(cairo_t *cairo, const scene_shape *shape)
{
    const double x = shape->x_mm, y = shape->y_mm, width = shape->width_mm, height = shape->height_mm;
    const double radius = fmin(shape->radius_mm, fmin(width, height) / 2);
    if (radius <= 0) {
        cairo_rectangle(cairo, x, y, width, height);
        return;
    }
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + width - radius, y + radius, radius, -M_PI / 2, 0);
    cairo_arc(cairo, x + width - radius, y + height - radius, radius, 0, M_PI / 2);
    cairo_arc(cairo, x + radius, y + height - radius, radius, M_PI / 2, M_PI);
    cairo_arc(cairo, x + radius, y + radius, radius, M_PI, M_PI * 3 / 2);
    cairo_close_path(cairo);
}

static void trace_circle(cairo_t *cairo, const scene_shape *shape)
{
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, shape->x_mm, shape->y_mm, shape->radius_mm, 0, 2 * M_PI);
    cairo_close_path(cairo);
}

static void trace_segment(cairo_t *cairo, const scene_shape *shape)
{
    cairo_move_to(cairo, shape->x_mm, shape->y_mm);
    cairo_line_to(cairo, shape->width_mm, shape->height_mm);
}

/* A quadratic curve as the cubic one of the same shape. */
static void trace_quad(cairo_t *cairo, const scene_step *step)
{
    double x, y;
    cairo_get_current_point(cairo, &x, &y);
    const double cx = step->x_mm[0], cy = step->y_mm[0], ex = step->x_mm[1], ey = step->y_mm[1];
    cairo_curve_to(cairo, x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3, ex + 2 * (cx - ex) / 3,
                   ey + 2 * (cy - ey) / 3, ex, ey);
}

static void trace_step(cairo_t *cairo, const scene_step *step)
{
    const double *x = step->x_mm, *y = step->y_mm;
    switch (step->op) {
    case SCENE_MOVE: cairo_move_to(cairo, x[0], y[0]); break;
    case SCENE_LINE: cairo_line_to(cairo, x[0], y[0]); break;
    case SCENE_QUAD: trace_quad(cairo, step); break;
    case SCENE_CUBIC: cairo_curve_to(cairo, x[0], y[0], x[1], y[1], x[2], y[2]); break;
    case SCENE_CLOSE: cairo_close_path(cairo); break;
    }
}

static void trace_path(cairo_t *cairo, const scene_shape *shape)
{
    for (int step = 0; step < shape->step_count; step++)
        trace_step(cairo, &shape->steps[step]);
}

/* ---- shapes ---- */

static void open_group(cairo_t *cairo, const scene_group_look *look)
{
    cairo_save(cairo);
    cairo_translate(cairo, look->x_mm, look->y_mm);
    cairo_rotate(cairo, look->turn_deg * M_PI / 180);
    if (look->scale > 0)
        cairo_scale(cairo, look->scale, look->scale);
    if (look->clip.width_mm > 0) {
        cairo_rectangle(cairo, look->clip.x_mm, look->clip.y_mm, look->clip.width_mm, look->clip.height_mm);
        cairo_clip(cairo);
    }
}

static zc_status draw_shape(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape)
{
    switch (shape->kind) {
    case SCENE_GROUP: open_group(cairo, &shape->group); return ZC_OK;
    case SCENE_GROUP_END: cairo_restore(cairo); return ZC_OK;
    case SCENE_TEXT: return draw_words(brush, cairo, shape);
    case SCENE_PICTURE: return draw_picture(brush, cairo, shape);
    case SCENE_PHOTO: return draw_photo(cairo, shape);
    case SCENE_RECT: trace_rect(cairo, shape); break;
    case SCENE_CIRCLE: trace_circle(cairo, shape); break;
    case SCENE_SEGMENT: trace_segment(cairo, shape); break;
    case SCENE_PATH: trace_path(cairo, shape); break;
    }
    paint_path(cairo, &shape->paint);
    return ZC_OK;
}

zc_status draw_page(cairo_brush *brush, cairo_t *cairo, const scene_page_view *page)
{
    brush->page++;
    /* White first: without it cairo's page analysis is quadratic in the number of small drawings. */
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_rectangle(cairo, 0, 0, page->width_mm, page->height_mm);
    cairo_fill(cairo);
    zc_status status = ZC_OK;
    cairo_save(cairo);
    cairo_translate(cairo, page->origin_x_mm, page->origin_y_mm);
    cairo_scale(cairo, page->scale, page->scale);
    for (int at = 0; at < page->count && !status; at++)
        status = draw_shape(brush, cairo, &page->shapes[at]);
    cairo_restore(cairo);
    return status;
}

zc_status cairo_tell(cairo_status_t said, const char *path, zc_diags *diags)
{
    if (said == CAIRO_STATUS_SUCCESS)
        return ZC_OK;
    if (said == CAIRO_STATUS_NO_MEMORY)
        return ZC_NO_MEMORY;
    diag_add_with(diags, &render_failed, place_of_file(path), NULL, cairo_status_to_string(said), NULL, NULL);
    return ZC_BAD_INPUT;
}
