#include "artwork/banner_strokes.h"

#include <math.h>

static const double slope = 0.12, /* of a stroke of kai that rises to the right */
    near_mm = 5;
enum { CURVE_STEPS = 4 };

/* An edge that is still growing along one axis. */
typedef struct growing {
    banner_strokes *strokes;
    double along_mm, from_mm, to_mm; /* along: with its direction */
} growing;

typedef struct stroke_tracer {
    growing level, upright;
    double least_mm;
    double start_x, start_y, x, y;
    bool failed;
} stroke_tracer;

static void end_edge(stroke_tracer *tracer, growing *edge)
{
    const banner_stroke stroke = { fabs(edge->along_mm), edge->from_mm, edge->to_mm };
    if (stroke.length_mm >= tracer->least_mm && !vec_push(edge->strokes, stroke))
        tracer->failed = true;
    edge->along_mm = 0;
}

/* A segment goes on with the edge if it has its direction, hardly leaves it and does not turn back. */
static void follow(stroke_tracer *tracer, growing *edge, double along, double across, double from, double to)
{
    const bool is_straight = fabs(across) <= slope * fabs(along);
    if (!is_straight || along * edge->along_mm < 0)
        end_edge(tracer, edge);
    if (!is_straight)
        return;
    const bool is_first = edge->along_mm == 0;
    edge->from_mm = is_first ? fmin(from, to) : fmin(edge->from_mm, fmin(from, to));
    edge->to_mm = is_first ? fmax(from, to) : fmax(edge->to_mm, fmax(from, to));
    edge->along_mm += along;
}

static void segment(stroke_tracer *tracer, double x, double y)
{
    const double dx = x - tracer->x, dy = y - tracer->y;
    follow(tracer, &tracer->level, dx, dy, tracer->y, y);
    follow(tracer, &tracer->upright, dy, dx, tracer->x, x);
    tracer->x = x;
    tracer->y = y;
}

static void move_to(void *with, double x_mm, double y_mm)
{
    stroke_tracer *tracer = with;
    end_edge(tracer, &tracer->level);
    end_edge(tracer, &tracer->upright);
    tracer->start_x = tracer->x = x_mm;
    tracer->start_y = tracer->y = y_mm;
}

static void line_to(void *with, double x_mm, double y_mm) { segment(with, x_mm, y_mm); }

static void cubic_to(void *with, const double x_mm[3], const double y_mm[3])
{
    stroke_tracer *tracer = with;
    const double x0 = tracer->x, y0 = tracer->y;
    for (int step = 1; step <= CURVE_STEPS; step++) {
        const double t = (double)step / CURVE_STEPS, u = 1 - t;
        const double a = u * u * u, b = 3 * u * u * t, c = 3 * u * t * t, d = t * t * t;
        segment(tracer, a * x0 + b * x_mm[0] + c * x_mm[1] + d * x_mm[2],
                a * y0 + b * y_mm[0] + c * y_mm[1] + d * y_mm[2]);
    }
}

/* As the cubic curve of the same shape. */
static void quad_to(void *with, double cx_mm, double cy_mm, double x_mm, double y_mm)
{
    const stroke_tracer *tracer = with;
    const double xs[] = { tracer->x + 2 * (cx_mm - tracer->x) / 3, x_mm + 2 * (cx_mm - x_mm) / 3, x_mm },
                 ys[] = { tracer->y + 2 * (cy_mm - tracer->y) / 3, y_mm + 2 * (cy_mm - y_mm) / 3, y_mm };
    cubic_to(with, xs, ys);
}

static void close_path(void *with)
{
    stroke_tracer *tracer = with;
    segment(tracer, tracer->start_x, tracer->start_y);
    end_edge(tracer, &tracer->level);
    end_edge(tracer, &tracer->upright);
}

zc_status banner_strokes_find(zc_fonts *fonts, const zc_scene *scene, int page, double least_mm,
                              banner_strokes *level, banner_strokes *upright)
{
    const scene_page_view view = scene_page_at(scene, page);
    stroke_tracer tracer = { .level.strokes = level, .upright.strokes = upright, .least_mm = least_mm };
    const text_pen pen = { move_to, line_to, quad_to, cubic_to, close_path, &tracer };

    for (int at = 0; at < view.count; at++) {
        const scene_shape *shape = &view.shapes[at];
        for (int piece = 0; shape->kind == SCENE_TEXT && piece < shape->text.count; piece++) {
            text_piece placed = shape->text.pieces[piece];
            placed.x_mm += shape->x_mm;
            placed.y_mm += shape->y_mm;
            const zc_status status = text_piece_outline(fonts, &shape->text, &placed, &pen);
            if (status)
                return status;
        }
    }
    return tracer.failed ? ZC_NO_MEMORY : ZC_OK;
}

double banner_strokes_harm(const void *strokes, double at_mm)
{
    const banner_strokes *list = strokes;
    double harm_mm = 0;

    for (int at = 0; at < list->count; at++) {
        const banner_stroke *stroke = &list->at[at];
        const double from_mm = fmax(stroke->from_mm, at_mm - near_mm),
                     to_mm = fmin(stroke->to_mm, at_mm + near_mm), high_mm = stroke->to_mm - stroke->from_mm;
        if (from_mm <= to_mm)
            harm_mm += high_mm > 0 ? stroke->length_mm * (to_mm - from_mm) / high_mm : stroke->length_mm;
    }
    return harm_mm;
}
