#include "render/svg.h"

/* ---- attributes ---- */

void svg_number(zc_textbuf *out, const char *attribute, double value)
{
    textbuf_format(out, " %s=\"", attribute);
    textbuf_number(out, value);
    textbuf_add(out, "\"");
}

void svg_color(zc_textbuf *out, const char *attribute, scene_color color)
{
    if (color.visible)
        textbuf_format(out, " %s=\"#%02X%02X%02X\"", attribute, color.r, color.g, color.b);
    else
        textbuf_format(out, " %s=\"none\"", attribute);
}

void svg_words(zc_textbuf *out, const char *attribute, const char *words)
{
    if (!words)
        return;
    textbuf_format(out, " %s=\"", attribute);
    textbuf_xml(out, words);
    textbuf_add(out, "\"");
}

/* ---- hatches ---- */

static bool is_hatched(const scene_shape *shape)
{
    const bool has_area = shape->kind == SCENE_RECT || shape->kind == SCENE_CIRCLE ||
                          shape->kind == SCENE_PATH;
    return has_area && shape->paint.hatch != SCENE_HATCH_NONE;
}

static bool colors_are_equal(scene_color one, scene_color other)
{
    return one.visible == other.visible && one.r == other.r && one.g == other.g && one.b == other.b;
}

static bool hatches_are_equal(const scene_paint *one, const scene_paint *other)
{
    return one->hatch == other->hatch && one->hatch_mm == other->hatch_mm &&
           one->hatch_times == other->hatch_times && colors_are_equal(one->fill, other->fill) &&
           colors_are_equal(one->hatch_color, other->hatch_color);
}

/* From 1; 0: none that is known. */
static int hatch_number(const svg_hatches *hatches, const scene_shape *shape)
{
    for (int hatch = 0; is_hatched(shape) && hatch < hatches->count; hatch++)
        if (hatches_are_equal(hatches->at[hatch], &shape->paint))
            return hatch + 1;
    return 0;
}

bool svg_hatches_find(const scene_page_view *page, svg_hatches *hatches)
{
    for (int shape = 0; shape < page->count; shape++) {
        const scene_shape *at = &page->shapes[shape];
        if (is_hatched(at) && hatch_number(hatches, at) == 0 && !vec_push(hatches, &at->paint))
            return false;
    }
    return true;
}

static void hatch_lines(zc_textbuf *out, const scene_paint *paint, const hatch_geometry *hatch)
{
    const double pitch_mm = hatch->pitch_mm, middle_mm = pitch_mm / 2;
    textbuf_add(out, "<path d=\"M");
    textbuf_number(out, middle_mm);
    textbuf_add(out, " 0V");
    textbuf_number(out, pitch_mm);
    if (hatch->second_lines) {
        textbuf_add(out, "M0 ");
        textbuf_number(out, middle_mm);
        textbuf_add(out, "H");
        textbuf_number(out, pitch_mm);
    }
    textbuf_add(out, "\"");
    svg_color(out, "stroke", paint->hatch_color);
    svg_number(out, "stroke-width", paint->hatch_mm > 0 ? paint->hatch_mm : HATCH_LINE_MM);
    textbuf_add(out, "/>");
}

static void hatch_dot(zc_textbuf *out, const scene_paint *paint, const hatch_geometry *hatch)
{
    textbuf_add(out, "<circle");
    svg_number(out, "cx", hatch->pitch_mm / 2);
    svg_number(out, "cy", hatch->pitch_mm / 2);
    svg_number(out, "r", hatch->dot_radius_mm);
    svg_color(out, "fill", paint->hatch_color);
    textbuf_add(out, "/>");
}

static void hatch_pattern(zc_textbuf *out, const scene_paint *paint, int number)
{
    const hatch_geometry geometry = hatch_geometry_of(paint), *hatch = &geometry;
    textbuf_format(out, "<pattern id=\"hatch-%d\" patternUnits=\"userSpaceOnUse\"", number);
    svg_number(out, "width", hatch->pitch_mm);
    svg_number(out, "height", hatch->pitch_mm);
    textbuf_add(out, " patternTransform=\"rotate(");
    textbuf_number(out, hatch->turn_deg);
    textbuf_add(out, ")\">");
    if (paint->fill.visible) {
        textbuf_add(out, "<rect");
        svg_number(out, "width", hatch->pitch_mm);
        svg_number(out, "height", hatch->pitch_mm);
        svg_color(out, "fill", paint->fill);
        textbuf_add(out, "/>");
    }
    (hatch->dots ? hatch_dot : hatch_lines)(out, paint, hatch);
    textbuf_add(out, "</pattern>\n");
}

void svg_hatch_patterns(zc_textbuf *out, const svg_hatches *hatches)
{
    if (hatches->count == 0)
        return;
    textbuf_add(out, "<defs>\n");
    for (int hatch = 0; hatch < hatches->count; hatch++)
        hatch_pattern(out, hatches->at[hatch], hatch + 1);
    textbuf_add(out, "</defs>\n");
}

/* ---- fill and stroke ---- */

static void stroke(zc_textbuf *out, const scene_paint *paint)
{
    if (!paint->stroke.visible || paint->stroke_mm <= 0)
        return;
    svg_color(out, "stroke", paint->stroke);
    svg_number(out, "stroke-width", paint->stroke_mm);
    if (paint->dash_mm > 0) {
        textbuf_add(out, " stroke-dasharray=\"");
        textbuf_number(out, paint->dash_mm);
        textbuf_add(out, " ");
        textbuf_number(out, paint->gap_mm > 0 ? paint->gap_mm : paint->dash_mm);
        textbuf_add(out, "\"");
    }
    if (paint->square)
        textbuf_add(out, " stroke-linecap=\"square\" stroke-miterlimit=\"10\"");
}

void svg_paint(zc_textbuf *out, const svg_hatches *hatches, const scene_shape *shape)
{
    const int hatch = hatch_number(hatches, shape);
    if (hatch)
        textbuf_format(out, " fill=\"url(#hatch-%d)\"", hatch);
    else if (shape->kind != SCENE_SEGMENT)
        svg_color(out, "fill", shape->paint.fill);
    if (shape->kind == SCENE_PATH)
        svg_words(out, "fill-rule", shape->paint.winding ? NULL : "evenodd");
    stroke(out, &shape->paint);
}
