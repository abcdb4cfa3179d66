/* A page drawn again, or a window of it: for sheets that are glued together and for small pictures of the
 * whole. */
#include "scene/pages.h"

#include <math.h>
#include <string.h>

/* From a group's frame to the page's: x' = a x + c y + e, y' = b x + d y + f. */
typedef struct frame {
    double a, b, c, d, e, f;
} frame;

typedef struct edges {
    double left, top, right, bottom; /* left > right: of nothing */
} edges;

static const edges no_edges = { INFINITY, INFINITY, -INFINITY, -INFINITY };

/* A group that is open on the copied page; it is opened on the other when the first of its shapes is seen. */
typedef struct open_group {
    const scene_group_look *look;
    frame to_page;
    bool is_open;
} open_group;

typedef struct copying {
    zc_scene *to;
    zc_fonts *fonts;
    const scene_copy *copy;
    edges window;
    ZC_VEC(open_group) groups;
} copying;

/* ---- where a shape lies ---- */

static frame of_group(const frame *parent, const scene_group_look *look)
{
    const double turn = look->turn_deg * M_PI / 180, scale = look->scale > 0 ? look->scale : 1;
    const double dx = cos(turn) * scale, dy = sin(turn) * scale;
    return (frame){ .a = parent->a * dx + parent->c * dy,
                    .b = parent->b * dx + parent->d * dy,
                    .c = parent->c * dx - parent->a * dy,
                    .d = parent->d * dx - parent->b * dy,
                    .e = parent->e + parent->a * look->x_mm + parent->c * look->y_mm,
                    .f = parent->f + parent->b * look->x_mm + parent->d * look->y_mm };
}

static void grow(edges *grown, double x, double y)
{
    grown->left = fmin(grown->left, x);
    grown->top = fmin(grown->top, y);
    grown->right = fmax(grown->right, x);
    grown->bottom = fmax(grown->bottom, y);
}

static edges of_path(const scene_shape *path)
{
    static const int points[] = {
        [SCENE_MOVE] = 1, [SCENE_LINE] = 1, [SCENE_QUAD] = 2, [SCENE_CUBIC] = 3, [SCENE_CLOSE] = 0
    };
    edges grown = no_edges;
    for (int step = 0; step < path->step_count; step++)
        for (int at = 0; at < points[path->steps[step].op]; at++)
            grow(&grown, path->steps[step].x_mm[at], path->steps[step].y_mm[at]);
    return grown;
}

static edges of_shape(const scene_shape *shape)
{
    const double x = shape->x_mm, y = shape->y_mm, width = shape->width_mm, height = shape->height_mm,
                 radius = shape->radius_mm;
    edges found = no_edges;
    switch (shape->kind) {
    case SCENE_RECT:
    case SCENE_PICTURE:
    case SCENE_PHOTO: found = (edges){ x, y, x + width, y + height }; break;
    case SCENE_CIRCLE: found = (edges){ x - radius, y - radius, x + radius, y + radius }; break;
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
    return (edges){ found.left - line, found.top - line, found.right + line, found.bottom + line };
}

/* The ink of a piece of text, in the frame of its shape. */
static edges of_piece(copying *work, const scene_shape *shape, const text_piece *piece)
{
    const text_style style = { .role = text_piece_role(&shape->text, piece),
                               .weight = shape->text.weight,
                               .size_pt = piece->size_pt,
                               .letter_space_mm = piece->letter_space_mm,
                               .condense = piece->condense };
    const text_extent ink = text_measure(work->fonts, piece->text, &style);
    const double turn = piece->turn_deg * M_PI / 180, dx = cos(turn), dy = sin(turn);
    const double xs[] = { ink.ink_left_mm, ink.ink_right_mm }, ys[] = { ink.ink_top_mm, ink.ink_bottom_mm };
    edges grown = no_edges;

    for (int corner = 0; corner < 4; corner++) {
        const double x = xs[corner & 1], y = ys[corner >> 1];
        grow(&grown, shape->x_mm + piece->x_mm + x * dx - y * dy,
             shape->y_mm + piece->y_mm + x * dy + y * dx);
    }
    return grown;
}

static edges on_page(const copying *work, edges own)
{
    static const frame page = { .a = 1, .d = 1 };
    const frame *to = work->groups.count ? &work->groups.at[work->groups.count - 1].to_page : &page;
    const double xs[] = { own.left, own.right }, ys[] = { own.top, own.bottom };
    edges grown = no_edges;

    for (int corner = 0; corner < 4; corner++) {
        const double x = xs[corner & 1], y = ys[corner >> 1];
        grow(&grown, to->a * x + to->c * y + to->e, to->b * x + to->d * y + to->f);
    }
    return grown;
}

/* ---- what is seen ---- */

static bool is_beyond(const edges *window, const edges *shape)
{
    return shape->right <= window->left || shape->left >= window->right || shape->bottom <= window->top ||
           shape->top >= window->bottom;
}

static bool is_within(const edges *window, const edges *shape)
{
    return shape->left >= window->left && shape->right <= window->right && shape->top >= window->top &&
           shape->bottom <= window->bottom;
}

static bool is_too_small(const copying *work, const edges *shape)
{
    return fmax(shape->right - shape->left, shape->bottom - shape->top) < work->copy->least_mm;
}

static bool is_seen(const copying *work, const edges *shape)
{
    return !is_beyond(&work->window, shape) && !is_too_small(work, shape);
}

/* ---- the copy ---- */

static void open_groups(copying *work)
{
    for (int at = 0; at < work->groups.count; at++) {
        open_group *group = &work->groups.at[at];
        scene_group_look look = *group->look;
        if (group->is_open)
            continue;
        if (work->copy->least_mm > 0)
            look.seat = look.name = look.title = NULL;
        scene_group(work->to, look);
        group->is_open = true;
    }
}

static void enter_group(copying *work, const scene_group_look *look)
{
    static const frame page = { .a = 1, .d = 1 };
    const frame *parent = work->groups.count ? &work->groups.at[work->groups.count - 1].to_page : &page;
    const open_group entered = { .look = look, .to_page = of_group(parent, look) };

    if (!vec_push(&work->groups, entered))
        work->to->failed = true;
}

static void leave_group(copying *work)
{
    if (work->groups.count == 0)
        return;
    if (work->groups.at[--work->groups.count].is_open)
        scene_group_end(work->to);
}

/* The pieces that are whole stay one text; each that is cut is a shape. */
static void copy_text(copying *work, const scene_shape *shape)
{
    zc_scene *to = work->to;
    text_piece *whole = mem_take((size_t)shape->text.count * sizeof *whole);
    text_setting kept = shape->text;
    kept.pieces = whole;
    kept.count = 0;
    to->failed |= !whole;
    for (int at = 0; at < shape->text.count && !to->failed; at++) {
        const text_piece *piece = &shape->text.pieces[at];
        const edges ink = on_page(work, of_piece(work, shape, piece));
        if (!is_seen(work, &ink))
            continue;
        open_groups(work);
        if (is_within(&work->window, &ink) && !work->copy->outlines) {
            whole[kept.count++] = *piece;
            continue;
        }
        text_setting cut = shape->text;
        cut.pieces = piece;
        cut.count = 1;
        scene_outlined(to, work->fonts, shape->x_mm, shape->y_mm, &cut, shape->color);
    }
    if (!to->failed)
        scene_text(to, shape->x_mm, shape->y_mm, &kept, shape->color, shape->klass);
    mem_free(whole);
}

static void copy_path(copying *work, const scene_shape *path)
{
    zc_scene *to = work->to;
    scene_path_begin(to);
    for (int step = 0; step < path->step_count; step++)
        if (!to->failed && !vec_push(&to->steps, path->steps[step]))
            to->failed = true;
    scene_path_end(to, path->paint);
}

static void copy_drawn(copying *work, const scene_shape *from)
{
    const edges place = on_page(work, of_shape(from));
    if (!is_seen(work, &place))
        return;
    open_groups(work);
    if (from->kind == SCENE_RECT)
        scene_rect(work->to, from->x_mm, from->y_mm, from->width_mm, from->height_mm, from->radius_mm,
                   from->paint);
    else if (from->kind == SCENE_CIRCLE)
        scene_circle(work->to, from->x_mm, from->y_mm, from->radius_mm, from->paint);
    else if (from->kind == SCENE_SEGMENT)
        scene_line(work->to, from->x_mm, from->y_mm, from->width_mm, from->height_mm, from->paint);
    else if (from->kind == SCENE_PICTURE)
        scene_picture(work->to, from->x_mm, from->y_mm, from->width_mm, from->height_mm, from->picture);
    else if (from->kind == SCENE_PHOTO)
        scene_photo(work->to, from->x_mm, from->y_mm, from->width_mm, from->height_mm, from->picture,
                    from->place);
    else
        copy_path(work, from);
}

static void copy_shape(copying *work, const scene_shape *shape)
{
    if (shape->kind == SCENE_GROUP)
        enter_group(work, &shape->group);
    else if (shape->kind == SCENE_GROUP_END)
        leave_group(work);
    else if (shape->kind == SCENE_TEXT)
        copy_text(work, shape);
    else
        copy_drawn(work, shape);
}

void scene_copy_page(zc_scene *scene, zc_fonts *fonts, const scene_copy *copy)
{
    const scene_page_view page = scene_page_at(copy->from, copy->page);
    const scene_box *window = &copy->window;
    copying work = { .to = scene, .fonts = fonts, .copy = copy };
    work.window = window->width_mm > 0 ? (edges){ window->x_mm, window->y_mm, window->x_mm + window->width_mm,
                                                  window->y_mm + window->height_mm }
                                       : (edges){ -INFINITY, -INFINITY, INFINITY, INFINITY };

    for (int shape = 0; shape < page.count && !scene->failed; shape++)
        copy_shape(&work, &page.shapes[shape]);
    while (work.groups.count > 0)
        leave_group(&work);
    vec_free(&work.groups);
}
