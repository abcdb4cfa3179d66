#include "render/formats.h"

#include <cairo-ft.h>
#include <math.h>
#include <string.h>

static const char full_width[] = "\xE3\x80\x80"; /* a blank */

/* ---- cairo's fonts, opened from their files: what was measured is what is drawn ---- */

/* Every face has a FreeType of its own and dies with its cairo font, whenever cairo lets go of that. */
typedef struct opened_face {
    FT_Library library;
    FT_Face face;
} opened_face;

static void opened_close(void *closing)
{
    opened_face *opened = closing;
    if (opened->face)
        FT_Done_Face(opened->face);
    if (opened->library)
        FT_Done_FreeType(opened->library);
    mem_free(opened);
}

static const cairo_user_data_key_t opened_key;

static cairo_font_face_t *face_open(const char *file, int index)
{
    opened_face *opened = mem_take(sizeof *opened);
    if (!opened)
        return NULL;
    if (FT_Init_FreeType(&opened->library) || FT_New_Face(opened->library, file, index, &opened->face)) {
        opened_close(opened);
        return NULL;
    }
    cairo_font_face_t *made = cairo_ft_font_face_create_for_ft_face(opened->face, FT_LOAD_NO_HINTING);
    if (cairo_font_face_set_user_data(made, &opened_key, opened, opened_close) != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(made);
        opened_close(opened);
        return NULL;
    }
    return made;
}

static cairo_font_face_t *face_at(cairo_brush *brush, int face)
{
    while (brush->faces.count <= face)
        if (!vec_push(&brush->faces, NULL))
            return NULL;
    if (!brush->faces.at[face]) {
        int index;
        const char *file = text_face_file(brush->fonts, face, &index);
        brush->faces.at[face] = face_open(file, index);
    }
    return brush->faces.at[face];
}

/* ---- text ---- */

/* Whether cairo, asked for the character of a glyph, would name another: a radical of the same shape. */
static bool has_twin(FT_Face face, uint32_t glyph)
{
    enum { FIRST_RADICAL = 0x2E80, LAST_RADICAL = 0x2FD5 };
    for (FT_ULong code = FIRST_RADICAL; code <= LAST_RADICAL; code++)
        if (FT_Get_Char_Index(face, code) == glyph)
            return true;
    return false;
}

/* Two characters that a full-width blank only holds apart (R-MAT-PAD) are searched for, and copied, without
 * it: it becomes a part of the first one, or of the second. A character drawn together with the blank is
 * known to the file by its glyph alone, so it must be the only one that this can be. */
static void join_pad(cairo_t *cairo, zc_arena *arena, const text_run *run, const char **text,
                     cairo_text_cluster_t *clusters, int *count)
{
    const opened_face *opened = cairo_font_face_get_user_data(cairo_get_font_face(cairo), &opened_key);
    const int first = clusters[0].num_bytes, second = first + (int)sizeof full_width - 1;
    if (*count != 3 || run->glyph_count != 3 || run->backward || !opened ||
        !text_starts(run->text + first, full_width))
        return;
    const bool first_is_sure = !has_twin(opened->face, run->glyphs[0].id);
    if (!first_is_sure && has_twin(opened->face, run->glyphs[2].id))
        return;
    *text = arena_format(arena, "%.*s%.*s", first, run->text, run->bytes - second, run->text + second);
    clusters[0].num_glyphs = first_is_sure ? 2 : 1;
    clusters[1] = (cairo_text_cluster_t){ clusters[2].num_bytes, first_is_sure ? 1 : 2 };
    *count = 2;
}

static zc_status show_glyphs(zc_arena *arena, cairo_t *cairo, const text_run *run, double x_mm, double y_mm)
{
    cairo_glyph_t *glyphs = arena_array(arena, cairo_glyph_t, run->glyph_count);
    cairo_text_cluster_t *clusters = arena_array(arena, cairo_text_cluster_t, run->cluster_count);
    const char *text = run->text;
    int count = run->cluster_count;
    if (!glyphs || !clusters)
        return ZC_NO_MEMORY;
    for (int at = 0; at < run->glyph_count; at++)
        glyphs[at] =
            (cairo_glyph_t){ run->glyphs[at].id, x_mm + run->glyphs[at].x_mm, y_mm + run->glyphs[at].y_mm };
    for (int at = 0; at < count; at++)
        clusters[at] = (cairo_text_cluster_t){ run->clusters[at].bytes, run->clusters[at].glyphs };
    join_pad(cairo, arena, run, &text, clusters, &count);
    if (!text)
        return ZC_NO_MEMORY;
    cairo_show_text_glyphs(cairo, text, text == run->text ? run->bytes : (int)strlen(text), glyphs,
                           run->glyph_count, clusters, count,
                           run->backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
    return ZC_OK;
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

zc_status brush_font(cairo_brush *brush, cairo_t *cairo, const text_piece *piece, const text_run *run)
{
    const double em_mm = mm_of_pt(piece->size_pt);
    cairo_font_face_t *face = face_at(brush, run->face);
    cairo_matrix_t matrix;
    if (!face)
        return ZC_NO_MEMORY;
    cairo_matrix_init_scale(&matrix, em_mm * piece->condense, em_mm);
    cairo_set_font_face(cairo, face);
    cairo_set_font_matrix(cairo, &matrix);
    return ZC_OK;
}

static zc_status draw_run(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const text_piece *piece,
                          const text_run *run, double x_mm, double y_mm)
{
    cairo_matrix_t matrix;
    zc_status status = brush_font(brush, cairo, piece, run);
    if (!status)
        status = show_glyphs(arena, cairo, run, x_mm, y_mm);
    if (!status && run->drawing) {
        cairo_get_font_matrix(cairo, &matrix);
        matrix.x0 = x_mm + run->glyphs[0].x_mm;
        matrix.y0 = y_mm + run->glyphs[0].y_mm;
        draw_drawing(cairo, run, &matrix);
    }
    return status;
}

static zc_status draw_piece(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const text_setting *setting,
                            const text_piece *piece)
{
    const text_run *runs;
    int count;
    zc_status status = text_piece_runs(brush->fonts, arena, setting, piece, &runs, &count);
    if (piece->turn_deg == 0) {
        for (int run = 0; run < count && !status; run++)
            status = draw_run(brush, arena, cairo, piece, &runs[run], piece->x_mm, piece->y_mm);
        return status;
    }
    cairo_save(cairo);
    cairo_translate(cairo, piece->x_mm, piece->y_mm);
    cairo_rotate(cairo, piece->turn_deg * M_PI / 180);
    for (int run = 0; run < count && !status; run++)
        status = draw_run(brush, arena, cairo, piece, &runs[run], 0, 0);
    cairo_restore(cairo);
    return status;
}

/* Where no glyph of the run has ink: in its first blank, else between its first two glyphs. */
static double gap_mm(const text_run *run)
{
    const char *text = run->text;
    for (int at = 0; at < run->cluster_count && run->cluster_count == run->glyph_count; at++) {
        if (at > 0 && at + 1 < run->glyph_count && (text_starts(text, " ") || text_starts(text, full_width)))
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
    bool is_drawn = false;
    if (!status && !shape->color.visible)
        status = narrow_to_slit(brush, arena, cairo, &shape->text);
    if (!status && words_are_apart(&shape->text))
        status = draw_whole(brush, arena, cairo, &shape->text, &is_drawn);
    for (int at = 0; at < shape->text.count && !status && !is_drawn; at++)
        status = draw_piece(brush, arena, cairo, &shape->text, &shape->text.pieces[at]);
    cairo_restore(cairo);
    arena_free(arena);
    return status;
}
