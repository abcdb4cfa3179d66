#include "render/formats.h"

#include <math.h>
#include <string.h>

/* A run as cairo takes it: with what is said of it before and behind its clusters. */
typedef struct shown_run {
    cairo_glyph_t *glyphs;
    cairo_text_cluster_t *clusters;
    int count;
    zc_textbuf text;
} shown_run;

static void add_cluster(shown_run *shown, const char *text, int bytes, int glyphs)
{
    textbuf_add_n(&shown->text, text, (size_t)bytes);
    shown->clusters[shown->count++] = (cairo_text_cluster_t){ bytes, glyphs };
}

/* What cairo takes for text of no glyph; pdf_spans.c makes a span of it. */
static void add_opening(shown_run *shown, const run_span *span)
{
    const size_t before = shown->text.length;
    for (int mark = 0; mark <= span->depth; mark++)
        textbuf_add(&shown->text, SPAN_MARK);
    textbuf_add(&shown->text, span->says);
    shown->clusters[shown->count++] = (cairo_text_cluster_t){ (int)(shown->text.length - before), 0 };
}

static void add_clusters(shown_run *shown, zc_arena *arena, const text_run *run, const run_span *span)
{
    const char *text = run->text;
    for (int at = 0; at < run->cluster_count; at++) {
        const char *said = without_selectors(arena, text, (size_t)run->clusters[at].bytes);
        if (!said)
            return;
        if (span->says && at == span->from)
            add_opening(shown, span);
        if (span->stands_alone)
            add_cluster(shown, SPAN_END, sizeof SPAN_END - 1, 0);
        add_cluster(shown, said, (int)strlen(said), run->clusters[at].glyphs);
        text += run->clusters[at].bytes;
        if (span->ends && at + 1 == span->to)
            add_cluster(shown, SPAN_END, sizeof SPAN_END - 1, 0);
    }
}

static zc_status show_glyphs(zc_arena *arena, cairo_t *cairo, const placed_run *placed, double x_mm,
                             double y_mm)
{
    const text_run *run = placed->run;
    const int marks = placed->span.stands_alone ? run->cluster_count : 2;
    shown_run shown = { .glyphs = arena_array(arena, cairo_glyph_t, run->glyph_count),
                        .clusters = arena_array(arena, cairo_text_cluster_t, run->cluster_count + marks) };
    if (!shown.glyphs || !shown.clusters)
        return ZC_NO_MEMORY;
    for (int at = 0; at < run->glyph_count; at++)
        shown.glyphs[at] =
            (cairo_glyph_t){ run->glyphs[at].id, x_mm + run->glyphs[at].x_mm, y_mm + run->glyphs[at].y_mm };
    add_clusters(&shown, arena, run, &placed->span);
    const zc_status status = shown.text.failed || arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
    if (!status)
        cairo_show_text_glyphs(cairo, textbuf_text(&shown.text), (int)shown.text.length, shown.glyphs,
                               run->glyph_count, shown.clusters, shown.count,
                               run->backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
    textbuf_free(&shown.text);
    return status;
}

/* ---- the user's own glyphs ---- */

static void trace_step(cairo_t *cairo, const text_step *step)
{
    const double *x = step->x_em, *y = step->y_em;
    switch (step->op) {
    case TEXT_MOVE: cairo_move_to(cairo, x[0], y[0]); break;
    case TEXT_LINE: cairo_line_to(cairo, x[0], y[0]); break;
    case TEXT_CUBIC: cairo_curve_to(cairo, x[0], y[0], x[1], y[1], x[2], y[2]); break;
    case TEXT_CLOSE: cairo_close_path(cairo); break;
    case TEXT_FILL:
    case TEXT_FILL_EVEN_ODD:
        cairo_set_fill_rule(cairo,
                            step->op == TEXT_FILL ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD);
        cairo_fill(cairo);
        break;
    }
}

/* Over the blank that carries the character, so that a search still finds it. */
static void draw_drawing(cairo_t *cairo, const text_run *run, const cairo_matrix_t *body)
{
    cairo_save(cairo);
    cairo_transform(cairo, body);
    cairo_new_path(cairo);
    for (int at = 0; at < run->drawing->count; at++)
        trace_step(cairo, &run->drawing->steps[at]);
    cairo_restore(cairo);
}

/* ---- runs ---- */

/* The frame in which a run stands at 0, 0: cairo's again after cairo_restore. */
static void enter_piece(cairo_t *cairo, const text_piece *piece)
{
    cairo_save(cairo);
    cairo_translate(cairo, piece->x_mm, piece->y_mm);
    cairo_rotate(cairo, piece->turn_deg * M_PI / 180);
}

static zc_status show_run(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_run *placed)
{
    const text_piece *piece = placed->piece;
    zc_status status = brush_font(brush, cairo, piece, placed->run);
    if (status)
        return status;
    if (piece->turn_deg == 0)
        return show_glyphs(arena, cairo, placed, piece->x_mm, piece->y_mm);
    enter_piece(cairo, piece);
    status = show_glyphs(arena, cairo, placed, 0, 0);
    cairo_restore(cairo);
    return status;
}

static void draw_run(cairo_t *cairo, const placed_run *placed)
{
    const double em_mm = mm_of_pt(placed->piece->size_pt);
    enter_piece(cairo, placed->piece);
    draw_drawing(cairo, placed->run,
                 &(cairo_matrix_t){ .xx = em_mm * placed->piece->condense,
                                    .yy = em_mm,
                                    .x0 = placed->run->glyphs[0].x_mm,
                                    .y0 = placed->run->glyphs[0].y_mm });
    cairo_restore(cairo);
}

/* Drawings last: a span may not hold what is no text. */
static zc_status draw_runs(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_run runs[],
                           int count)
{
    zc_status status = ZC_OK;
    for (int at = 0; at < count && !status; at++)
        status = show_run(brush, arena, cairo, &runs[at]);
    for (int at = 0; at < count && !status; at++)
        if (runs[at].run->drawing)
            draw_run(cairo, &runs[at]);
    return status;
}

typedef ZC_VEC(placed_run) placed_runs;

static zc_status place_runs(cairo_brush *brush, zc_arena *arena, const text_setting *setting,
                            placed_runs *out)
{
    zc_status status = ZC_OK;
    for (int at = 0; at < setting->count && !status; at++) {
        const text_run *runs;
        int count;
        status = text_piece_runs(brush->fonts, arena, setting, &setting->pieces[at], &runs, &count);
        for (int run = 0; run < count && !status; run++)
            if (!vec_push(out, (placed_run){ .piece = &setting->pieces[at], .run = &runs[run] }))
                status = ZC_NO_MEMORY;
    }
    return status;
}

static zc_status draw_setting(cairo_brush *brush, zc_arena *arena, cairo_t *cairo,
                              const text_setting *setting)
{
    placed_runs runs = { 0 };
    zc_status status = place_runs(brush, arena, setting, &runs);
    if (!status && brush->tells_spans && runs.count > 0)
        status = say_as_one(brush, arena, cairo, setting, runs.at, runs.count);
    if (!status)
        status = draw_runs(brush, arena, cairo, runs.at, runs.count);
    vec_free(&runs);
    return status;
}

/* Where no glyph of the run has ink: in its first blank, else between its first two glyphs. */
static double gap_mm(const text_run *run)
{
    const char *text = run->text;
    for (int at = 0; at < run->cluster_count && run->cluster_count == run->glyph_count; at++) {
        if (at > 0 && at + 1 < run->glyph_count && (text_starts(text, " ") || text_starts(text, TEXT_PAD)))
            return (run->glyphs[at].x_mm + run->glyphs[at + 1].x_mm) / 2;
        text += run->clusters[at].bytes;
    }
    return run->glyph_count > 1 ? run->glyphs[1].x_mm : 0;
}

/* cairo has no text that is not painted: what is said only is seen through a slit where there is no ink. */
static zc_status narrow_to_slit(cairo_brush *brush, zc_arena *arena, cairo_t *cairo,
                                const text_setting *setting)
{
    static const double slit_mm = 0.001;
    const text_piece *first = &setting->pieces[0];
    const double em_mm = mm_of_pt(first->size_pt);
    const text_run *runs;
    int count;
    const zc_status status = text_piece_runs(brush->fonts, arena, setting, first, &runs, &count);
    if (status || count == 0)
        return status;
    cairo_rectangle(cairo, first->x_mm + gap_mm(&runs[0]) - slit_mm / 2, first->y_mm - BODY_ASCENT_EM * em_mm,
                    slit_mm, em_mm);
    cairo_clip(cairo);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    return ZC_OK;
}

zc_status draw_words(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape)
{
    zc_arena *arena = arena_make();
    zc_status status = arena ? ZC_OK : ZC_NO_MEMORY;
    cairo_save(cairo);
    cairo_translate(cairo, shape->x_mm, shape->y_mm);
    cairo_set_source_rgb(cairo, shape->color.r / 255.0, shape->color.g / 255.0, shape->color.b / 255.0);
    if (!status && !shape->color.visible)
        status = narrow_to_slit(brush, arena, cairo, &shape->text);
    if (!status)
        status = draw_setting(brush, arena, cairo, &shape->text);
    cairo_restore(cairo);
    arena_free(arena);
    return status;
}
