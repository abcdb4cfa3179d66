#include "render/formats.h"
#include "render/problems.h"

#include <math.h>

static const double usual_dpi = 144, most_pixels = 30000, usual_most_pixels = 16000;

static cairo_status_t write_bytes(void *file, const unsigned char *bytes, unsigned length)
{
    outfile_write(file, bytes, length);
    return CAIRO_STATUS_SUCCESS; /* a failure shows in outfile_commit() */
}

static zc_status draw_on(cairo_surface_t *surface, const render_job *job, const scene_page_view *page,
                         double dots_per_mm, const char *path, zc_diags *diags)
{
    cairo_brush *brush = brush_make(job->fonts);
    cairo_t *cairo = cairo_create(surface);
    cairo_font_options_t *unhinted = cairo_font_options_create();
    cairo_font_options_set_hint_style(unhinted, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(unhinted, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(unhinted, CAIRO_ANTIALIAS_GRAY);
    cairo_set_font_options(cairo, unhinted);
    cairo_scale(cairo, dots_per_mm, dots_per_mm);

    zc_status status = brush ? draw_page(brush, cairo, page) : ZC_NO_MEMORY;
    if (!status)
        status = cairo_tell(cairo_status(cairo), path, diags);
    cairo_font_options_destroy(unhinted);
    cairo_destroy(cairo);
    brush_free(brush);
    return status;
}

static zc_status png_save(cairo_surface_t *surface, const char *path, zc_diags *diags)
{
    zc_outfile *file;
    zc_status status = outfile_open(path, &file, diags);
    if (status)
        return status;
    status = cairo_tell(cairo_surface_write_to_png_stream(surface, write_bytes, file), path, diags);
    if (status) {
        outfile_abandon(file);
        return status;
    }
    return outfile_commit(file, diags);
}

/* What nobody asked for is made coarser before it is refused: a banner of 20 m is a picture of 16,000 pixels.
 */
static double dots_per_mm_of(const render_job *job, const scene_page_view *page)
{
    if (page->width_px > 0)
        return page->width_px / page->width_mm;
    const double side_mm = fmax(page->width_mm, page->height_mm), usual = usual_dpi / 25.4;
    return job->png_dpi > 0 ? job->png_dpi / 25.4 : fmin(usual, usual_most_pixels / side_mm);
}

zc_status png_write(const render_job *job, int at, const char *path, zc_diags *diags)
{
    const scene_page_view page = scene_page_at(job->scene, at);
    const double dots_per_mm = dots_per_mm_of(job, &page);
    const double width = page.width_px > 0 ? page.width_px : ceil(page.width_mm * dots_per_mm - 1e-6);
    const double height = page.height_px > 0 ? page.height_px : ceil(page.height_mm * dots_per_mm - 1e-6);
    if (!(width >= 1 && height >= 1 && width <= most_pixels && height <= most_pixels)) {
        diag_add_with(diags, &render_failed, place_of_file(path), NULL,
                      "a PNG has 1 to 30000 pixels a side: choose other dots per inch", NULL, NULL);
        return ZC_BAD_INPUT;
    }
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, (int)width, (int)height);
    zc_status status = cairo_tell(cairo_surface_status(surface), path, diags);
    if (!status)
        status = draw_on(surface, job, &page, dots_per_mm, path, diags);
    if (!status)
        status = png_save(surface, path, diags);
    cairo_surface_destroy(surface);
    return status;
}
