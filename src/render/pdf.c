#include "render/formats.h"
#include "render/problems.h"

#include <cairo-pdf.h>
#include <stdio.h>

/* What PDF readers allow a page's side to be; larger ones count in units of ten points. */
static const double most_pt = 14400, reduced = 0.1;

static cairo_status_t write_bytes(void *sink, const unsigned char *bytes, unsigned length)
{
    pdf_sink_write(sink, bytes, length);
    return CAIRO_STATUS_SUCCESS; /* a failure shows in outfile_commit() */
}

/* The scale of all pages: 1:10 as soon as one needs it, so that the file has one scale. */
static double scale_of(const zc_scene *scene, const char *path, zc_diags *diags)
{
    for (int at = 0; at < zc_scene_pages(scene); at++) {
        const scene_page_view page = scene_page_at(scene, at);
        if (pt_of_mm(page.width_mm) <= most_pt && pt_of_mm(page.height_mm) <= most_pt)
            continue;
        char number[32];
        number_write(at + 1, 0, number);
        diag_add_with(diags, &render_scaled, place_of_file(path), NULL, number, NULL, NULL);
        return reduced;
    }
    return 1;
}

/* ---- what stands in the file beside the pages ---- */

static void set_metadata(cairo_surface_t *surface, const zc_scene *scene)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, scene_title_of(scene));
    if (*scene_subject_of(scene))
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, scene_subject_of(scene));
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "zuoci");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE,
                                   ""); /* the same bytes every time */
}

static void add_outline(cairo_surface_t *surface, const zc_scene *scene)
{
    int parent = CAIRO_PDF_OUTLINE_ROOT;
    for (int at = 0; at < scene_outlines(scene); at++) {
        const scene_outline_entry entry = scene_outline_at(scene, at);
        char target[64];
        snprintf(target, sizeof target, "page=%d pos=[0 0]", entry.page + 1);
        const int made = cairo_pdf_surface_add_outline(surface,
                                                       entry.level > 0 ? parent : CAIRO_PDF_OUTLINE_ROOT,
                                                       entry.text, target, CAIRO_PDF_OUTLINE_FLAG_OPEN);
        if (entry.level == 0)
            parent = made;
    }
}

/* ---- the pages ---- */

static zc_status draw_pages(cairo_surface_t *surface, const render_job *job, double scale, const char *path,
                            zc_diags *diags)
{
    cairo_brush *brush = brush_make(job->fonts);
    cairo_t *cairo = cairo_create(surface);
    zc_status status = brush ? ZC_OK : ZC_NO_MEMORY;
    if (brush)
        brush->tells_spans = true;
    for (int at = 0; at < zc_scene_pages(job->scene) && !status; at++) {
        const scene_page_view page = scene_page_at(job->scene, at);
        cairo_pdf_surface_set_size(surface, pt_of_mm(page.width_mm) * scale,
                                   pt_of_mm(page.height_mm) * scale);
        cairo_save(cairo);
        cairo_scale(cairo, pt_of_mm(scale), pt_of_mm(scale));
        status = draw_page(brush, cairo, &page);
        cairo_restore(cairo);
        cairo_show_page(cairo);
    }
    if (!status)
        status = cairo_tell(cairo_status(cairo), path, diags);
    cairo_destroy(cairo);
    brush_free(brush);
    return status;
}

static zc_status pdf_make(pdf_sink *sink, const render_job *job, const char *path, zc_diags *diags)
{
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(write_bytes, sink, 1, 1);
    zc_status status = cairo_tell(cairo_surface_status(surface), path, diags);
    if (!status) {
        add_outline(surface, job->scene);
        set_metadata(surface, job->scene);
    }
    if (!status)
        status = draw_pages(surface, job, sink->scale, path, diags);
    cairo_surface_finish(surface);
    const zc_status said = cairo_tell(cairo_surface_status(surface), path, status ? NULL : diags);
    cairo_surface_destroy(surface);
    pdf_sink_end(sink);
    return status ? status : said;
}

zc_status pdf_write(const render_job *job, int page, const char *path, zc_diags *diags)
{
    (void)page; /* a PDF has all of them */
    pdf_sink sink = { .scene = job->scene, .scale = scale_of(job->scene, path, diags) };
    zc_status status = outfile_open(path, &sink.file, diags);
    if (status)
        return status;
    status = pdf_make(&sink, job, path, diags);
    if (sink.held.failed)
        status = ZC_NO_MEMORY;
    textbuf_free(&sink.held);
    textbuf_free(&sink.stream);
    vec_free(&sink.shifts);
    if (!status)
        return outfile_commit(sink.file, diags);
    outfile_abandon(sink.file);
    return status;
}
