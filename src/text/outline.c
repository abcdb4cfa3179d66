#include "text/fonts.h"

#include <math.h>

/* From a glyph's units, y up, to the setting's frame. */
typedef struct glyph_frame {
    const text_pen *pen;
    double x_mm, y_mm;         /* of the glyph's origin */
    double wide_mm, high_mm;   /* of a unit */
    double turn_cos, turn_sin; /* of the piece about its start */
    double start_x_mm, start_y_mm;
} glyph_frame;

typedef struct outline_point {
    double x_mm, y_mm;
} outline_point;

static outline_point in_setting(const glyph_frame *frame, float x, float y)
{
    const double along_mm = frame->x_mm + x * frame->wide_mm, down_mm = frame->y_mm - y * frame->high_mm;
    return (outline_point){
        frame->start_x_mm + along_mm * frame->turn_cos - down_mm * frame->turn_sin,
        frame->start_y_mm + along_mm * frame->turn_sin + down_mm * frame->turn_cos,
    };
}

static void move_to(hb_draw_funcs_t *funcs, void *at, hb_draw_state_t *state, float x, float y, void *unused)
{
    const glyph_frame *frame = at;
    const outline_point to = in_setting(frame, x, y);
    (void)funcs, (void)state, (void)unused;
    frame->pen->move_to(frame->pen->with, to.x_mm, to.y_mm);
}

static void line_to(hb_draw_funcs_t *funcs, void *at, hb_draw_state_t *state, float x, float y, void *unused)
{
    const glyph_frame *frame = at;
    const outline_point to = in_setting(frame, x, y);
    (void)funcs, (void)state, (void)unused;
    frame->pen->line_to(frame->pen->with, to.x_mm, to.y_mm);
}

static void quad_to(hb_draw_funcs_t *funcs, void *at, hb_draw_state_t *state, float cx, float cy, float x,
                    float y, void *unused)
{
    const glyph_frame *frame = at;
    const outline_point by = in_setting(frame, cx, cy), to = in_setting(frame, x, y);
    (void)funcs, (void)state, (void)unused;
    frame->pen->quad_to(frame->pen->with, by.x_mm, by.y_mm, to.x_mm, to.y_mm);
}

static void cubic_to(hb_draw_funcs_t *funcs, void *at, hb_draw_state_t *state, float c1x, float c1y,
                     float c2x, float c2y, float x, float y, void *unused)
{
    const glyph_frame *frame = at;
    const outline_point first = in_setting(frame, c1x, c1y), second = in_setting(frame, c2x, c2y),
                        to = in_setting(frame, x, y);
    (void)funcs, (void)state, (void)unused;
    frame->pen->cubic_to(frame->pen->with, (const double[]){ first.x_mm, second.x_mm, to.x_mm },
                         (const double[]){ first.y_mm, second.y_mm, to.y_mm });
}

static void close_path(hb_draw_funcs_t *funcs, void *at, hb_draw_state_t *state, void *unused)
{
    const glyph_frame *frame = at;
    (void)funcs, (void)state, (void)unused;
    frame->pen->close(frame->pen->with);
}

static hb_draw_funcs_t *drawing_make(void)
{
    hb_draw_funcs_t *drawing = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(drawing, move_to, NULL, NULL);
    hb_draw_funcs_set_line_to_func(drawing, line_to, NULL, NULL);
    hb_draw_funcs_set_quadratic_to_func(drawing, quad_to, NULL, NULL);
    hb_draw_funcs_set_cubic_to_func(drawing, cubic_to, NULL, NULL);
    hb_draw_funcs_set_close_path_func(drawing, close_path, NULL, NULL);
    return drawing;
}

static void draw_glyph(hb_font_t *font, uint32_t glyph, hb_draw_funcs_t *drawing, glyph_frame *frame)
{
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font, glyph, drawing, frame);
#else
    hb_font_get_glyph_shape(font, glyph, drawing, frame);
#endif
}

/* The user's own shape of a character: y down, in em. */
static void draw_drawing(const text_drawing *drawing, const glyph_frame *frame)
{
    const text_pen *pen = frame->pen;
    for (int at = 0; at < drawing->count; at++) {
        const text_step *step = &drawing->steps[at];
        outline_point to[3];
        for (int point = 0; point < 3; point++)
            to[point] = in_setting(frame, (float)step->x_em[point], (float)-step->y_em[point]);
        switch (step->op) {
        case TEXT_MOVE: pen->move_to(pen->with, to[0].x_mm, to[0].y_mm); break;
        case TEXT_LINE: pen->line_to(pen->with, to[0].x_mm, to[0].y_mm); break;
        case TEXT_CUBIC:
            pen->cubic_to(pen->with, (const double[]){ to[0].x_mm, to[1].x_mm, to[2].x_mm },
                          (const double[]){ to[0].y_mm, to[1].y_mm, to[2].y_mm });
            break;
        case TEXT_CLOSE: pen->close(pen->with); break;
        case TEXT_FILL:
        case TEXT_FILL_EVEN_ODD: break;
        }
    }
}

static void draw_run(zc_fonts *fonts, const text_piece *piece, const text_run *run, hb_draw_funcs_t *drawing,
                     glyph_frame *frame)
{
    hb_font_t *font = fonts_shaper(fonts, run->face);
    const double unit_mm = mm_of_pt(piece->size_pt) / hb_face_get_upem(hb_font_get_face(font));

    frame->wide_mm = unit_mm * piece->condense;
    frame->high_mm = unit_mm;
    for (int glyph = 0; glyph < run->glyph_count; glyph++) {
        frame->x_mm = run->glyphs[glyph].x_mm;
        frame->y_mm = run->glyphs[glyph].y_mm;
        draw_glyph(font, run->glyphs[glyph].id, drawing, frame);
    }
    if (run->drawing) {
        frame->high_mm = mm_of_pt(piece->size_pt);
        frame->wide_mm = frame->high_mm * piece->condense;
        draw_drawing(run->drawing, frame);
    }
}

zc_status text_piece_outline(zc_fonts *fonts, const text_setting *setting, const text_piece *piece,
                             const text_pen *pen)
{
    const double turn = piece->turn_deg * M_PI / 180;
    glyph_frame frame = { .pen = pen,
                          .turn_cos = cos(turn),
                          .turn_sin = sin(turn),
                          .start_x_mm = piece->x_mm,
                          .start_y_mm = piece->y_mm };
    zc_arena *arena = arena_make();
    const text_run *runs;
    int count = 0;
    const zc_status status = arena ? text_piece_runs(fonts, arena, setting, piece, &runs, &count)
                                   : ZC_NO_MEMORY;
    hb_draw_funcs_t *drawing = drawing_make();

    for (int run = 0; !status && run < count; run++)
        draw_run(fonts, piece, &runs[run], drawing, &frame);
    hb_draw_funcs_destroy(drawing);
    arena_free(arena);
    return fonts_end(fonts, true, status);
}
