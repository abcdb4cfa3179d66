#include "render/hatch.h"
#include "render/formats.h"

#include <math.h>

static const hatch_geometry geometries[SCENE_HATCH_COUNT] = {
    [SCENE_HATCH_NONE] = { 0 },
    [SCENE_HATCH_SLASH] = { .pitch_mm = 1.7, .turn_deg = 45 },
    [SCENE_HATCH_DOTS] = { .pitch_mm = 1.7, .turn_deg = 45, .dots = true, .dot_radius_mm = 0.4 },
    [SCENE_HATCH_VERTICAL] = { .pitch_mm = 1.7, .turn_deg = 0 },
    [SCENE_HATCH_BACKSLASH] = { .pitch_mm = 1.7, .turn_deg = -45 },
    [SCENE_HATCH_CROSS] = { .pitch_mm = 2.0, .turn_deg = 45, .second_lines = true },
    [SCENE_HATCH_HORIZONTAL] = { .pitch_mm = 1.7, .turn_deg = 90 },
};

hatch_geometry hatch_geometry_of(const scene_paint *paint)
{
    const double times = paint->hatch_times > 0 ? paint->hatch_times : 1;
    hatch_geometry hatch = geometries[paint->hatch];

    hatch.pitch_mm *= times;
    hatch.dot_radius_mm *= times;
    return hatch;
}

typedef struct extents {
    double x1, y1, x2, y2;
} extents;

static extents clip_extents(cairo_t *cairo)
{
    extents clip;
    cairo_clip_extents(cairo, &clip.x1, &clip.y1, &clip.x2, &clip.y2);
    return clip;
}

/* The cells of the pattern that a stretch touches, by number. */
typedef struct cells {
    int first, last;
} cells;

static cells cells_of(double from, double to, double pitch_mm)
{
    return (cells){ (int)floor(from / pitch_mm), (int)floor(to / pitch_mm) + 1 };
}

/* As in the SVG: n + 1/2 pitches. */
static double middle_of(int cell, double pitch_mm) { return (cell + 0.5) * pitch_mm; }

static void upright_lines(cairo_t *cairo, extents clip, double pitch_mm)
{
    const cells columns = cells_of(clip.x1, clip.x2, pitch_mm);
    for (int column = columns.first; column <= columns.last; column++) {
        cairo_move_to(cairo, middle_of(column, pitch_mm), clip.y1);
        cairo_line_to(cairo, middle_of(column, pitch_mm), clip.y2);
    }
}

static void level_lines(cairo_t *cairo, extents clip, double pitch_mm)
{
    const cells rows = cells_of(clip.y1, clip.y2, pitch_mm);
    for (int row = rows.first; row <= rows.last; row++) {
        cairo_move_to(cairo, clip.x1, middle_of(row, pitch_mm));
        cairo_line_to(cairo, clip.x2, middle_of(row, pitch_mm));
    }
}

/* Columns from the middle of a cell on, so that dashes without length are its dots. */
static void dotted_lines(cairo_t *cairo, extents clip, const hatch_geometry *hatch)
{
    const double pitch_mm = hatch->pitch_mm;
    const cells columns = cells_of(clip.x1, clip.x2, pitch_mm), rows = cells_of(clip.y1, clip.y2, pitch_mm);
    const double dots[] = { 0, pitch_mm };

    for (int column = columns.first; column <= columns.last; column++) {
        cairo_move_to(cairo, middle_of(column, pitch_mm), middle_of(rows.first, pitch_mm));
        cairo_line_to(cairo, middle_of(column, pitch_mm), middle_of(rows.last, pitch_mm));
    }
    cairo_set_dash(cairo, dots, 2, 0);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(cairo, 2 * hatch->dot_radius_mm);
}

void draw_hatch(cairo_t *cairo, const scene_paint *paint)
{
    const hatch_geometry hatch = hatch_geometry_of(paint);
    const scene_color color = paint->hatch_color;
    cairo_save(cairo);
    cairo_rotate(cairo, hatch.turn_deg * M_PI / 180);
    cairo_set_source_rgb(cairo, color.r / 255.0, color.g / 255.0, color.b / 255.0);
    const extents clip = clip_extents(cairo);
    cairo_new_path(cairo);
    if (hatch.dots) {
        dotted_lines(cairo, clip, &hatch);
    } else {
        upright_lines(cairo, clip, hatch.pitch_mm);
        if (hatch.second_lines)
            level_lines(cairo, clip, hatch.pitch_mm);
        cairo_set_dash(cairo, NULL, 0, 0);
        cairo_set_line_width(cairo, paint->hatch_mm > 0 ? paint->hatch_mm : HATCH_LINE_MM);
        cairo_set_line_cap(cairo, CAIRO_LINE_CAP_BUTT);
    }
    cairo_stroke(cairo);
    cairo_restore(cairo);
}
