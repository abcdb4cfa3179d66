#include "scene/bounds.h"

#include <math.h>

const page_frame page_own = { .a = 1, .d = 1 };
static const page_edges no_edges = { INFINITY, INFINITY, -INFINITY, -INFINITY };

page_frame bounds_of_group(const page_frame *parent, const scene_group_look *look)
{
    const double turn = look->turn_deg * M_PI / 180, scale = look->scale > 0 ? look->scale : 1;
    const double dx = cos(turn) * scale, dy = sin(turn) * scale;
    return (page_frame){ .a = parent->a * dx + parent->c * dy,
                         .b = parent->b * dx + parent->d * dy,
                         .c = parent->c * dx - parent->a * dy,
                         .d = parent->d * dx - parent->b * dy,
                         .e = parent->e + parent->a * look->x_mm + parent->c * look->y_mm,
                         .f = parent->f + parent->b * look->x_mm + parent->d * look->y_mm };
}

static void grow(page_edges *grown, double x, double y)
{
    grown->left = fmin(grown->left, x);
    grown->top = fmin(grown->top, y);
    grown->right = fmax(grown->right, x);
    grown->bottom = fmax(grown->bottom, y);
}

static page_edges of_path(const scene_shape *path)
{
    static const int points[] = {
        [SCENE_MOVE] = 1, [SCENE_LINE] = 1, [SCENE_QUAD] = 2, [SCENE_CUBIC] = 3, [SCENE_CLOSE] = 0
    };
    page_edges grown = no_edges;
    for (int step = 0; step < path->step_count; step++)
        for (int at = 0; at < points[path->steps[step].op]; at++)
            grow(&grown, path->steps[step].x_mm[at], path->steps[step].y_mm[at]);
    return grown;
}

page_edges bounds_of_shape(const scene_shape *shape)
{
    const double x = shape->x_mm, y = shape->y_mm, width = shape->width_mm, height = shape->height_mm,
                 radius = shape->radius_mm;
    page_edges found = no_edges;
    switch (shape->kind) {
    case SCENE_RECT:
    case SCENE_PHOTO:
    case SCENE_PICTURE: found = (page_edges){ x, y, x + width, y + height }; break;
    case SCENE_CIRCLE: found = (page_edges){ x - radius, y - radius, x + radius, y + radius }; break;
    case SCENE_SEGMENT:
        grow(&found, x, y);
        grow(&found, width, height);
        break;
    case SCENE_PATH: found = of_path(shape); break;
    case SCENE_TEXT:
    case SCENE_GROUP:
    case SCENE_GROUP_END: break;
    }
    const double line = shape->paint.stroke.visible ? shape->paint.stroke_mm / 2 : 0;
    return (page_edges){ found.left - line, found.top - line, found.right + line, found.bottom + line };
}

/* A box along the baseline of a piece, in the frame of its shape. */
static page_edges of_line(const scene_shape *shape, const text_piece *piece, page_edges box)
{
    const double turn = piece->turn_deg * M_PI / 180, dx = cos(turn), dy = sin(turn);
    const double xs[] = { box.left, box.right }, ys[] = { box.top, box.bottom };
    page_edges grown = no_edges;

    for (int corner = 0; corner < 4; corner++) {
        const double x = xs[corner & 1], y = ys[corner >> 1];
        grow(&grown, shape->x_mm + piece->x_mm + x * dx - y * dy,
             shape->y_mm + piece->y_mm + x * dy + y * dx);
    }
    return grown;
}

page_edges bounds_of_piece(zc_fonts *fonts, const scene_shape *shape, const text_piece *piece)
{
    const text_style style = { .role = text_piece_role(&shape->text, piece),
                               .weight = shape->text.weight,
                               .size_pt = piece->size_pt,
                               .letter_space_mm = piece->letter_space_mm,
                               .condense = piece->condense };
    const text_extent ink = text_measure(fonts, piece->text, &style);
    return of_line(shape, piece,
                   (page_edges){ ink.ink_left_mm, ink.ink_top_mm, ink.ink_right_mm, ink.ink_bottom_mm });
}

page_edges bounds_about_piece(const scene_shape *shape, const text_piece *piece)
{
    static const double widest_em = 1.3, beside_em = 0.5, above_em = 1.3, below_em = 0.6;
    const double em_mm = mm_of_pt(piece->size_pt), characters = utf8_count(piece->text);
    return of_line(
        shape, piece,
        (page_edges){ -beside_em * em_mm, -above_em * em_mm,
                      (characters * widest_em + beside_em) * em_mm + characters * piece->letter_space_mm,
                      below_em * em_mm });
}

page_edges bounds_on_page(const page_frame *to, page_edges own)
{
    const double xs[] = { own.left, own.right }, ys[] = { own.top, own.bottom };
    page_edges grown = no_edges;

    for (int corner = 0; corner < 4; corner++) {
        const double x = xs[corner & 1], y = ys[corner >> 1];
        grow(&grown, to->a * x + to->c * y + to->e, to->b * x + to->d * y + to->f);
    }
    return grown;
}
