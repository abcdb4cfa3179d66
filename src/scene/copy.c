/* A page drawn again, or a window of it: for sheets that are glued together and for small pictures of the
 * whole. */
#include "scene/bounds.h"

#include <math.h>
#include <string.h>

/* A group that is open on the copied page; it is opened on the other when the first of its shapes is seen. */
typedef struct open_group {
    const scene_group_look *look;
    page_frame to_page;
    bool is_open;
} open_group;

typedef struct copying {
    zc_scene *to;
    zc_fonts *fonts;
    const scene_copy *copy;
    page_edges window, whole; /* whole: of text that stays text */
    page_edges largest;       /* what a sheet shows at the most, from 0 */
    ZC_VEC(open_group) groups;
} copying;

/* ---- what is seen ---- */

static page_edges edges_of(const scene_box *box)
{
    if (box->width_mm <= 0)
        return (page_edges){ -INFINITY, -INFINITY, INFINITY, INFINITY };
    return (page_edges){ box->x_mm, box->y_mm, box->x_mm + box->width_mm, box->y_mm + box->height_mm };
}

static bool is_beyond(const page_edges *window, const page_edges *shape)
{
    return shape->right <= window->left || shape->left >= window->right || shape->bottom <= window->top ||
           shape->top >= window->bottom;
}

static bool is_within(const page_edges *window, const page_edges *shape)
{
    return shape->left >= window->left && shape->right <= window->right && shape->top >= window->top &&
           shape->bottom <= window->bottom;
}

static bool is_too_small(const copying *work, const page_edges *shape)
{
    return fmax(shape->right - shape->left, shape->bottom - shape->top) < work->copy->least_mm;
}

static bool is_seen(const copying *work, const page_edges *shape)
{
    return !is_beyond(&work->window, shape) && !is_too_small(work, shape);
}

/* ---- the copy ---- */

static const page_frame *frame_of(const copying *work)
{
    return work->groups.count ? &work->groups.at[work->groups.count - 1].to_page : &page_own;
}

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
    const open_group entered = { .look = look, .to_page = bounds_of_group(frame_of(work), look) };

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

typedef enum piece_fate { PIECE_GONE, PIECE_WHOLE, PIECE_OUTLINED } piece_fate;

/* Only what lies at an edge is measured. */
static piece_fate fate_of(const copying *work, const scene_shape *shape, const text_piece *piece)
{
    const piece_fate seen = work->copy->outlines ? PIECE_OUTLINED : PIECE_WHOLE;
    const page_edges about = bounds_on_page(frame_of(work), bounds_about_piece(shape, piece));
    if (!is_seen(work, &about))
        return PIECE_GONE;
    if (work->copy->least_mm <= 0 && is_within(&work->whole, &about))
        return seen;
    const page_edges ink = bounds_on_page(frame_of(work), bounds_of_piece(work->fonts, shape, piece));
    if (!is_seen(work, &ink))
        return PIECE_GONE;
    return is_within(&work->whole, &ink) ? seen : PIECE_OUTLINED;
}

/* ---- a text that a seam cuts ---- */

static page_edges ink_of_text(const copying *work, const scene_shape *shape)
{
    page_edges ink = { INFINITY, INFINITY, -INFINITY, -INFINITY };
    for (int at = 0; at < shape->text.count; at++) {
        const page_edges piece =
            bounds_on_page(frame_of(work), bounds_of_piece(work->fonts, shape, &shape->text.pieces[at]));
        ink = (page_edges){ fmin(ink.left, piece.left), fmin(ink.top, piece.top),
                            fmax(ink.right, piece.right), fmax(ink.bottom, piece.bottom) };
    }
    return ink;
}

/* Only a text that is near an edge is measured. */
static bool is_cut(const copying *work, const scene_shape *shape, page_edges *ink)
{
    bool is_near = false;
    for (int at = 0; at < shape->text.count && work->copy->sheet_count > 0; at++) {
        const page_edges about =
            bounds_on_page(frame_of(work), bounds_about_piece(shape, &shape->text.pieces[at]));
        is_near |= !is_within(&work->whole, &about);
    }
    if (!is_near)
        return false;
    *ink = ink_of_text(work, shape);
    return is_seen(work, ink) && !is_within(&work->whole, ink) &&
           ink->right - ink->left <= work->largest.right && ink->bottom - ink->top <= work->largest.bottom;
}

static page_edges shared(const page_edges *a, const page_edges *b)
{
    return (page_edges){ fmax(a->left, b->left), fmax(a->top, b->top), fmin(a->right, b->right),
                         fmin(a->bottom, b->bottom) };
}

/* Which of the sheets shows most of it; the first of several that show as much. */
static int home_of(const scene_copy *copy, const page_edges *ink)
{
    double most = 0;
    int home = -1;
    for (int sheet = 0; sheet < copy->sheet_count; sheet++) {
        const page_edges edges = edges_of(&copy->sheets[sheet]), part = shared(&edges, ink);
        const double area = fmax(part.right - part.left, 0) * fmax(part.bottom - part.top, 0);
        if (area > most) {
            most = area;
            home = sheet;
        }
    }
    return home;
}

/* How long a line is that goes through the middle of a box along the frame's own x. */
static double length_within(const page_edges *box, const page_frame *frame)
{
    const double dx = fabs(frame->a), dy = fabs(frame->b);
    return fmin(dx > 0 ? (box->right - box->left) / dx : INFINITY,
                dy > 0 ? (box->bottom - box->top) / dy : INFINITY);
}

/* In the middle of what is seen of it, in the frame of its group. */
static void say(copying *work, const scene_shape *shape, const page_edges *ink)
{
    const page_frame *frame = frame_of(work);
    const page_edges seen = shared(&work->whole, ink);
    const double determinant = frame->a * frame->d - frame->b * frame->c;
    const double x = (seen.left + seen.right) / 2 - frame->e, y = (seen.top + seen.bottom) / 2 - frame->f;

    scene_said(work->to, work->fonts, (frame->d * x - frame->c * y) / determinant,
               (frame->a * y - frame->b * x) / determinant, length_within(&seen, frame), &shape->text);
}

static void copy_cut(copying *work, const scene_shape *shape, const page_edges *ink)
{
    open_groups(work);
    if (home_of(work->copy, ink) == work->copy->sheet)
        say(work, shape, ink);
    for (int at = 0; at < shape->text.count; at++) {
        text_setting piece = shape->text;
        piece.pieces = &shape->text.pieces[at];
        piece.count = 1;
        if (fate_of(work, shape, piece.pieces) != PIECE_GONE)
            scene_outlined(work->to, work->fonts, shape->x_mm, shape->y_mm, &piece, shape->color);
    }
}

/* ---- a text ---- */

/* The pieces that are whole stay one text; each that is cut is a shape. */
static void copy_pieces(copying *work, const scene_shape *shape)
{
    zc_scene *to = work->to;
    text_piece *whole = mem_take((size_t)shape->text.count * sizeof *whole);
    text_setting kept = shape->text;
    kept.pieces = whole;
    kept.count = 0;
    to->failed |= !whole;
    for (int at = 0; at < shape->text.count && !to->failed; at++) {
        const text_piece *piece = &shape->text.pieces[at];
        const piece_fate fate = fate_of(work, shape, piece);
        if (fate == PIECE_GONE)
            continue;
        open_groups(work);
        if (fate == PIECE_WHOLE) {
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

static void copy_text(copying *work, const scene_shape *shape)
{
    page_edges ink;
    if (is_cut(work, shape, &ink))
        copy_cut(work, shape, &ink);
    else
        copy_pieces(work, shape);
}

static void copy_path(copying *work, const scene_shape *path, scene_paint paint)
{
    zc_scene *to = work->to;
    scene_path_begin(to);
    for (int step = 0; step < path->step_count; step++)
        if (!to->failed && !vec_push(&to->steps, path->steps[step]))
            to->failed = true;
    scene_path_end(to, paint);
}

static void copy_drawn(copying *work, const scene_shape *from)
{
    const page_edges place = bounds_on_page(frame_of(work), bounds_of_shape(from));
    const double x_mm = from->x_mm, y_mm = from->y_mm, width_mm = from->width_mm, height_mm = from->height_mm;
    scene_paint paint = from->paint;
    if (!is_seen(work, &place))
        return;
    open_groups(work);
    if (work->copy->least_mm > 0)
        paint.hatch = SCENE_HATCH_NONE; /* finer than anything else of a small picture */
    if (from->kind == SCENE_RECT)
        scene_rect(work->to, x_mm, y_mm, width_mm, height_mm, from->radius_mm, paint);
    else if (from->kind == SCENE_CIRCLE)
        scene_circle(work->to, x_mm, y_mm, from->radius_mm, paint);
    else if (from->kind == SCENE_SEGMENT)
        scene_line(work->to, x_mm, y_mm, width_mm, height_mm, paint);
    else if (from->kind == SCENE_PICTURE)
        scene_picture(work->to, x_mm, y_mm, width_mm, height_mm, from->picture);
    else if (from->kind == SCENE_PHOTO)
        scene_photo(work->to, x_mm, y_mm, width_mm, height_mm, from->picture, from->origin);
    else
        copy_path(work, from, paint);
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
    copying work = { .to = scene,
                     .fonts = fonts,
                     .copy = copy,
                     .window = edges_of(&copy->window),
                     .whole = edges_of(copy->whole.width_mm > 0 ? &copy->whole : &copy->window) };
    for (int sheet = 0; sheet < copy->sheet_count; sheet++) {
        work.largest.right = fmax(work.largest.right, copy->sheets[sheet].width_mm);
        work.largest.bottom = fmax(work.largest.bottom, copy->sheets[sheet].height_mm);
    }

    for (int shape = 0; shape < page.count && !scene->failed; shape++)
        copy_shape(&work, &page.shapes[shape]);
    while (work.groups.count > 0)
        leave_group(&work);
    vec_free(&work.groups);
    scene->failed |= text_lacked_memory(fonts);
}

bool scene_text_boxes(const zc_scene *scene, zc_fonts *fonts, int page, scene_boxes *out)
{
    const scene_page_view view = scene_page_at(scene, page);
    ZC_VEC(page_frame) frames = { 0 };
    bool went_well = vec_push(&frames, page_own);

    for (int at = 0; at < view.count && went_well; at++) {
        const scene_shape *shape = &view.shapes[at];
        const page_frame *frame = &frames.at[frames.count - 1];
        if (shape->kind == SCENE_GROUP) {
            const page_frame inner = bounds_of_group(frame, &shape->group);
            went_well = vec_push(&frames, inner);
        } else if (shape->kind == SCENE_GROUP_END && frames.count > 1) {
            frames.count--;
        }
        for (int piece = 0; shape->kind == SCENE_TEXT && piece < shape->text.count && went_well; piece++) {
            const page_edges ink =
                bounds_on_page(frame, bounds_of_piece(fonts, shape, &shape->text.pieces[piece]));
            went_well =
                vec_push(out, (scene_box){ ink.left, ink.top, ink.right - ink.left, ink.bottom - ink.top });
        }
    }
    vec_free(&frames);
    return went_well;
}
