#include "render/formats.h"

#include <cairo-ft.h>
#include <math.h>
#include <string.h>

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

static cairo_font_face_t *face_open(const char *file, int index)
{
    static const cairo_user_data_key_t key;
    opened_face *opened = mem_take(sizeof *opened);
    if (!opened)
        return NULL;
    if (FT_Init_FreeType(&opened->library) || FT_New_Face(opened->library, file, index, &opened->face)) {
        opened_close(opened);
        return NULL;
    }
    cairo_font_face_t *made = cairo_ft_font_face_create_for_ft_face(opened->face, FT_LOAD_NO_HINTING);
    if (cairo_font_face_set_user_data(made, &key, opened, opened_close) != CAIRO_STATUS_SUCCESS) {
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

static zc_status show_glyphs(zc_arena *arena, cairo_t *cairo, const text_run *run, double x_mm, double y_mm)
{
    cairo_glyph_t *glyphs = arena_array(arena, cairo_glyph_t, run->glyph_count);
    cairo_text_cluster_t *clusters = arena_array(arena, cairo_text_cluster_t, run->cluster_count);
    if (!glyphs || !clusters)
        return ZC_NO_MEMORY;
    for (int at = 0; at < run->glyph_count; at++)
        glyphs[at] =
            (cairo_glyph_t){ run->glyphs[at].id, x_mm + run->glyphs[at].x_mm, y_mm + run->glyphs[at].y_mm };
    for (int at = 0; at < run->cluster_count; at++)
        clusters[at] = (cairo_text_cluster_t){ run->clusters[at].bytes, run->clusters[at].glyphs };
    cairo_show_text_glyphs(cairo, run->text, run->bytes, glyphs, run->glyph_count, clusters,
                           run->cluster_count, run->backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
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

static zc_status set_font(cairo_brush *brush, cairo_t *cairo, const text_piece *piece, const text_run *run)
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
    zc_status status = set_font(brush, cairo, piece, run);
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

/* ---- a text on several lines, or from top to bottom, that a search is to find whole ---- */

/* A run and where it stands. */
typedef struct placed_run {
    const text_piece *piece;
    const text_run *run;
} placed_run;

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
            if (!vec_push(out, (placed_run){ &setting->pieces[at], &runs[run] }))
                status = ZC_NO_MEMORY;
    }
    return status;
}

static bool share_font(const placed_run *a, const placed_run *b)
{
    return a->run->face == b->run->face && a->piece->size_pt == b->piece->size_pt &&
           a->piece->condense == b->piece->condense;
}

/* Where a piece starts in a frame that is turned as it is. */
static cairo_glyph_t start_of(const text_piece *piece)
{
    const double turn = piece->turn_deg * M_PI / 180;
    return (cairo_glyph_t){ .x = piece->x_mm * cos(turn) + piece->y_mm * sin(turn),
                            .y = piece->y_mm * cos(turn) - piece->x_mm * sin(turn) };
}

/* How many of the runs, from the first, are of its font; their glyphs. */
static int runs_of_font(const placed_run runs[], int count, int *glyphs)
{
    int same = 0;
    for (*glyphs = 0; same < count && share_font(&runs[0], &runs[same]); same++)
        *glyphs += runs[same].run->glyph_count;
    return same;
}

/* What runs backward, is drawn, or is turned otherwise than the rest keeps clusters of its own. A single
 * glyph cannot say more than its own character: wherever it is drawn again, it would say the same. */
static bool are_plain(const placed_runs *runs)
{
    int glyphs;
    for (int at = 0; at < runs->count; at++)
        if (runs->at[at].piece->turn_deg != runs->at[0].piece->turn_deg || runs->at[at].run->backward ||
            runs->at[at].run->drawing)
            return false;
    return runs->count > 0 && runs_of_font(runs->at, runs->count, &glyphs) > 0 && glyphs > 1;
}

/* Runs of one font as one cluster that says `text`: cairo makes it an ActualText. */
static zc_status show_as(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_run runs[],
                         int count, const char *text)
{
    int glyph_count = 0;
    for (int at = 0; at < count; at++)
        glyph_count += runs[at].run->glyph_count;
    cairo_glyph_t *glyphs = arena_array(arena, cairo_glyph_t, glyph_count + 1), *next = glyphs;
    const cairo_text_cluster_t cluster = { (int)strlen(text), glyph_count };
    const zc_status status = glyphs ? set_font(brush, cairo, runs[0].piece, runs[0].run) : ZC_NO_MEMORY;
    for (int at = 0; at < count && !status; at++)
        for (int glyph = 0; glyph < runs[at].run->glyph_count; glyph++) {
            const text_glyph *own = &runs[at].run->glyphs[glyph];
            const cairo_glyph_t from = start_of(runs[at].piece);
            *next++ = (cairo_glyph_t){ own->id, from.x + own->x_mm, from.y + own->y_mm };
        }
    if (!status)
        cairo_show_text_glyphs(cairo, text, cluster.num_bytes, glyphs, glyph_count, &cluster, 1, 0);
    return status;
}

/* The first runs of one font say the whole text, what follows (a dot of another size, the second line) says
 * nothing. */
static zc_status show_all(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const placed_runs *runs,
                          const char *text)
{
    zc_status status = ZC_OK;
    cairo_save(cairo);
    cairo_rotate(cairo, runs->at->piece->turn_deg * M_PI / 180);
    for (int at = 0, glyphs; at < runs->count && !status;) {
        const int same = runs_of_font(&runs->at[at], runs->count - at, &glyphs);
        status = show_as(brush, arena, cairo, &runs->at[at], same, at == 0 ? text : "");
        at += same;
    }
    cairo_restore(cairo);
    return status;
}

static zc_status draw_whole(cairo_brush *brush, zc_arena *arena, cairo_t *cairo, const text_setting *setting,
                            bool *is_drawn)
{
    placed_runs runs = { 0 };
    zc_status status = place_runs(brush, arena, setting, &runs);
    *is_drawn = !status && runs.at && are_plain(&runs);
    if (*is_drawn)
        status = show_all(brush, arena, cairo, &runs, setting->string);
    vec_free(&runs);
    return status;
}

/* Whether who reads the file alone might take its pieces, or its words where they are turned, for several
 * texts. */
static bool is_apart(const text_setting *setting)
{
    const bool is_turned = setting->count > 0 && setting->pieces[0].turn_deg != 0;
    return is_turned || (setting->count > 1 && (setting->lines > 1 || setting->vertical));
}

zc_status draw_words(cairo_brush *brush, cairo_t *cairo, const scene_shape *shape)
{
    zc_arena *arena = arena_make();
    zc_status status = arena ? ZC_OK : ZC_NO_MEMORY;
    cairo_save(cairo);
    cairo_translate(cairo, shape->x_mm, shape->y_mm);
    cairo_set_source_rgb(cairo, shape->color.r / 255.0, shape->color.g / 255.0, shape->color.b / 255.0);
    bool is_drawn = false;
    if (!status && is_apart(&shape->text))
        status = draw_whole(brush, arena, cairo, &shape->text, &is_drawn);
    for (int at = 0; at < shape->text.count && !status && !is_drawn; at++)
        status = draw_piece(brush, arena, cairo, &shape->text, &shape->text.pieces[at]);
    cairo_restore(cairo);
    arena_free(arena);
    return status;
}
