#include "render/svg.h"
#include "render/formats.h"
#include "render/photo.h"

/* ---- groups ---- */

static void clip_path(zc_textbuf *out, const scene_box *clip, int number)
{
    textbuf_format(out, "<clipPath id=\"clip-%d\"><rect", number);
    svg_number(out, "x", clip->x_mm);
    svg_number(out, "y", clip->y_mm);
    svg_number(out, "width", clip->width_mm);
    svg_number(out, "height", clip->height_mm);
    textbuf_add(out, "/></clipPath>\n");
}

static void transform(zc_textbuf *out, const scene_group_look *look)
{
    if (look->x_mm == 0 && look->y_mm == 0 && look->turn_deg == 0 && look->scale <= 0)
        return;
    textbuf_add(out, " transform=\"translate(");
    textbuf_number(out, look->x_mm);
    textbuf_add(out, " ");
    textbuf_number(out, look->y_mm);
    if (look->turn_deg != 0) {
        textbuf_add(out, ") rotate(");
        textbuf_number_at(out, look->turn_deg, 3);
    }
    if (look->scale > 0) {
        textbuf_add(out, ") scale(");
        textbuf_number_at(out, look->scale, 6);
    }
    textbuf_add(out, ")\"");
}

/* `number` tells the clips of a page apart. */
static void open_group(zc_textbuf *out, const scene_group_look *look, int number)
{
    if (look->clip.width_mm > 0)
        clip_path(out, &look->clip, number);
    textbuf_add(out, "<g");
    svg_words(out, "id", look->seat);
    svg_words(out, "class", look->klass);
    svg_words(out, "data-seat", look->seat);
    svg_words(out, "data-name", look->name);
    transform(out, look);
    if (look->clip.width_mm > 0)
        textbuf_format(out, " clip-path=\"url(#clip-%d)\"", number);
    textbuf_add(out, ">\n");
    if (look->title) {
        textbuf_add(out, "<title>");
        textbuf_xml(out, look->title);
        textbuf_add(out, "</title>\n");
    }
}

/* ---- paths ---- */

static void point(zc_textbuf *out, const scene_step *step, int at)
{
    if (at > 0)
        textbuf_add(out, " ");
    textbuf_number(out, step->x_mm[at]);
    textbuf_add(out, " ");
    textbuf_number(out, step->y_mm[at]);
}

static void path_steps(zc_textbuf *out, const scene_shape *shape)
{
    static const struct letter {
        const char *letter;
        int points;
    } letters[] = { [SCENE_MOVE] = { "M", 1 },
                    [SCENE_LINE] = { "L", 1 },
                    [SCENE_QUAD] = { "Q", 2 },
                    [SCENE_CUBIC] = { "C", 3 },
                    [SCENE_CLOSE] = { "Z", 0 } };
    textbuf_add(out, " d=\"");
    for (int step = 0; step < shape->step_count; step++) {
        const struct letter *letter = &letters[shape->steps[step].op];
        textbuf_add(out, letter->letter);
        for (int at = 0; at < letter->points; at++)
            point(out, &shape->steps[step], at);
    }
    textbuf_add(out, "\"");
}

/* ---- shapes ---- */

static void box(zc_textbuf *out, const scene_shape *shape)
{
    svg_number(out, "x", shape->x_mm);
    svg_number(out, "y", shape->y_mm);
    svg_number(out, "width", shape->width_mm);
    svg_number(out, "height", shape->height_mm);
}

static void rect(zc_textbuf *out, const scene_shape *shape)
{
    textbuf_add(out, "<rect");
    box(out, shape);
    if (shape->radius_mm > 0)
        svg_number(out, "rx", shape->radius_mm);
}

static void circle(zc_textbuf *out, const scene_shape *shape)
{
    textbuf_add(out, "<circle");
    svg_number(out, "cx", shape->x_mm);
    svg_number(out, "cy", shape->y_mm);
    svg_number(out, "r", shape->radius_mm);
}

static void segment(zc_textbuf *out, const scene_shape *shape)
{
    textbuf_add(out, "<line");
    svg_number(out, "x1", shape->x_mm);
    svg_number(out, "y1", shape->y_mm);
    svg_number(out, "x2", shape->width_mm);
    svg_number(out, "y2", shape->height_mm);
}

static void path(zc_textbuf *out, const scene_shape *shape)
{
    textbuf_add(out, "<path");
    path_steps(out, shape);
}

static void picture(zc_textbuf *out, const scene_shape *shape)
{
    textbuf_add(out, "<image");
    box(out, shape);
    textbuf_add(out, " href=\"data:image/svg+xml;base64,");
    svg_picture(out, shape);
    textbuf_add(out, "\"/>\n");
}

static void photo(zc_textbuf *out, const scene_shape *shape)
{
    zc_textbuf jpeg = { 0 };
    out->failed |= !photo_jpeg(shape, &jpeg);
    textbuf_add(out, "<image");
    box(out, shape);
    textbuf_add(out, " preserveAspectRatio=\"none\" href=\"data:image/jpeg;base64,");
    svg_base64(out, (zc_bytes){ jpeg.at, jpeg.length });
    textbuf_add(out, "\"/>\n");
    textbuf_free(&jpeg);
}

static void painted(zc_textbuf *out, const svg_hatches *hatches, const scene_shape *shape)
{
    svg_paint(out, hatches, shape);
    textbuf_add(out, "/>\n");
}

static void shape_write(zc_textbuf *out, zc_fonts *fonts, const svg_hatches *hatches,
                        const scene_shape *shape, int number)
{
    switch (shape->kind) {
    case SCENE_GROUP: open_group(out, &shape->group, number); return;
    case SCENE_GROUP_END: textbuf_add(out, "</g>\n"); return;
    case SCENE_TEXT: svg_text(out, fonts, shape); return;
    case SCENE_PICTURE: picture(out, shape); return;
    case SCENE_PHOTO: photo(out, shape); return;
    case SCENE_RECT: rect(out, shape); break;
    case SCENE_CIRCLE: circle(out, shape); break;
    case SCENE_SEGMENT: segment(out, shape); break;
    case SCENE_PATH: path(out, shape); break;
    }
    painted(out, hatches, shape);
}

/* ---- the page ---- */

static void size(zc_textbuf *out, const scene_page_view *page)
{
    textbuf_add(out, " width=\"");
    textbuf_number(out, page->width_mm);
    textbuf_add(out, "mm\" height=\"");
    textbuf_number(out, page->height_mm);
    textbuf_add(out, "mm\" viewBox=\"0 0 ");
    textbuf_number(out, page->width_mm);
    textbuf_add(out, " ");
    textbuf_number(out, page->height_mm);
    textbuf_add(out, "\"");
}

static void element(zc_textbuf *out, const char *name, const char *words)
{
    textbuf_format(out, "<%s>", name);
    textbuf_xml(out, words);
    textbuf_format(out, "</%s>\n", name);
}

static void head(zc_textbuf *out, const zc_scene *scene, const scene_page_view *page)
{
    textbuf_add(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
    size(out, page);
    svg_words(out, "xml:lang", scene_lang_of(scene));
    textbuf_add(out, ">\n");
    element(out, "title", scene_title_of(scene));
    if (*scene_subject_of(scene))
        element(out, "desc", scene_subject_of(scene));
}

static void paper(zc_textbuf *out, const scene_page_view *page)
{
    textbuf_add(out, "<rect");
    svg_number(out, "width", page->width_mm);
    svg_number(out, "height", page->height_mm);
    textbuf_add(out, " fill=\"#FFFFFF\"/>\n");
}

/* The printer's correction, where there is one. */
static bool corrected(zc_textbuf *out, const scene_page_view *page)
{
    if (page->scale == 1 && page->origin_x_mm == 0 && page->origin_y_mm == 0)
        return false;
    textbuf_add(out, "<g transform=\"translate(");
    textbuf_number(out, page->origin_x_mm);
    textbuf_add(out, " ");
    textbuf_number(out, page->origin_y_mm);
    textbuf_add(out, ") scale(");
    textbuf_number_at(out, page->scale, 6);
    textbuf_add(out, ")\">\n");
    return true;
}

void render_svg(const zc_scene *scene, int at, zc_fonts *fonts, zc_textbuf *out)
{
    const scene_page_view page = scene_page_at(scene, at);
    svg_hatches hatches = { 0 };
    out->failed |= !svg_hatches_find(&page, &hatches);
    head(out, scene, &page);
    svg_hatch_patterns(out, &hatches);
    paper(out, &page);
    const bool is_corrected = corrected(out, &page);
    for (int shape = 0; shape < page.count; shape++)
        shape_write(out, fonts, &hatches, &page.shapes[shape], shape + 1);
    if (is_corrected)
        textbuf_add(out, "</g>\n");
    textbuf_add(out, "</svg>\n");
    vec_free(&hatches);
}

zc_status svg_write(const render_job *job, int page, const char *path, zc_diags *diags)
{
    zc_textbuf out = { 0 };
    render_svg(job->scene, page, job->fonts, &out);
    const zc_status status = out.failed ? ZC_NO_MEMORY : file_write(path, out.at, out.length, diags);
    textbuf_free(&out);
    return status;
}
