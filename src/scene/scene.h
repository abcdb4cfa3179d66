/* scene/scene.h: shapes, text boxes, pages.
 * Units    mm; pt for type only
 * Frames   x to the right, y down, (0, 0) the page's top left corner, or a group's own origin
 * Failure  a scene is sticky: after a failure it ignores calls and scene_finish() tells */
#ifndef SCENE_SCENE_H
#define SCENE_SCENE_H

#include "base/base.h"
#include "text/text.h"
#include <zuoci/scene.h>

typedef struct scene_color {
    uint8_t r, g, b;
    bool visible;
} scene_color;

#define SCENE_NONE ((scene_color){ 0 })
#define SCENE_RGB(hex) ((scene_color){ ((hex) >> 16) & 0xFF, ((hex) >> 8) & 0xFF, (hex)&0xFF, true })

/* Hatches of looks.md, section 4; pitch and line as there. */
#define SCENE_HATCHES(X)                                                                                     \
    X(NONE, "none")                                                                                          \
    X(SLASH, "slash")                                                                                        \
    X(DOTS, "dots")                                                                                          \
    X(VERTICAL, "vertical")                                                                                  \
    X(BACKSLASH, "backslash")                                                                                \
    X(CROSS, "cross")                                                                                        \
    X(HORIZONTAL, "horizontal")
typedef enum scene_hatch {
#define X(NAME, word) SCENE_HATCH_##NAME,
    SCENE_HATCHES(X)
#undef X
        SCENE_HATCH_COUNT
} scene_hatch;

typedef struct scene_paint {
    scene_color fill, stroke;
    double stroke_mm;
    double dash_mm, gap_mm; /* 0: solid */
    scene_hatch hatch;      /* over the fill */
    scene_color hatch_color;
    double hatch_mm;    /* width of its lines; 0: 0.2 */
    double hatch_times; /* its pitch and dots are so many times as large as looks.md says; 0: 1 */
    bool square;        /* square joins and caps; else mitred joins and butt caps */
    bool winding;       /* a path that overlaps itself is full there, as letters are; else even-odd */
} scene_paint;

/* A drawing in the making. */
zc_scene *scene_make(void);                                             /* NULL without memory */
void scene_title(zc_scene *scene, const char *title, const char *lang); /* metadata: title; "zh-CN" or "en" */
void scene_subject(zc_scene *scene, const char *subject); /* metadata, e.g. "1:10"; may stay unset */
/* Strokes that follow are so many times as wide as their paint says; 1 at first. Hatches keep their own. */
void scene_line_weight(zc_scene *scene, double times);
/* A new page; all that follows is on it. */
void scene_page(zc_scene *scene, double width_mm, double height_mm);
/* Takes all pages and outline entries away; to draw anew. */
void scene_blank(zc_scene *scene);
/* The page's trim and bleed box, where they differ from the page. */
void scene_page_trim(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm,
                     double bleed_mm);
/* As a PNG the page is of just so many pixels. */
void scene_page_pixels(zc_scene *scene, int width_px, int height_px);
/* An outline entry (bookmark) that leads to this page; level 0 or 1. */
void scene_outline(zc_scene *scene, int level, const char *text);
/* The same to any page, from 0. */
void scene_outline_to(zc_scene *scene, int page, int level, const char *text);
void scene_fail(zc_scene *scene); /* who draws is out of memory */
/* ZC_OK if all went well; the scene is finished and read-only then. On failure the caller frees it. */
ZC_CHECKED zc_status scene_finish(zc_scene *scene);

typedef struct scene_box {
    double x_mm, y_mm, width_mm, height_mm;
} scene_box;

/* A group: moved, then turned clockwise about its new origin, then scaled. Text of NULL leaves the attribute
 * out. */
typedef struct scene_group_look {
    double x_mm, y_mm, turn_deg;
    const char *klass; /* SVG class, e.g. "seat" */
    const char *seat;  /* data-seat and id */
    const char *name;  /* data-name */
    const char *title; /* <title> */
    double scale;      /* 0: 1 */
    scene_box clip;    /* in its own frame: nothing is seen beyond it; width 0: all is */
} scene_group_look;
void scene_group(zc_scene *scene, scene_group_look look);
void scene_group_end(zc_scene *scene);

void scene_rect(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm,
                double radius_mm, scene_paint paint);
void scene_circle(zc_scene *scene, double x_mm, double y_mm, double radius_mm, scene_paint paint);
void scene_line(zc_scene *scene, double x1_mm, double y1_mm, double x2_mm, double y2_mm, scene_paint paint);

/* A path: scene_path_begin, moves and lines and curves, scene_path_end paints it (even-odd, unless the paint
 * is winding). */
void scene_path_begin(zc_scene *scene);
void scene_move_to(zc_scene *scene, double x_mm, double y_mm);
void scene_line_to(zc_scene *scene, double x_mm, double y_mm);
void scene_quad_to(zc_scene *scene, double cx_mm, double cy_mm, double x_mm, double y_mm);
void scene_cubic_to(zc_scene *scene, double c1x_mm, double c1y_mm, double c2x_mm, double c2y_mm, double x_mm,
                    double y_mm);
void scene_close(zc_scene *scene);
void scene_path_end(zc_scene *scene, scene_paint paint);

/* Set text, its origin at (x, y). The setting is copied. */
void scene_text(zc_scene *scene, double x_mm, double y_mm, const text_setting *setting, scene_color color,
                const char *klass);
/* Short for text_set_line + scene_text. */
void scene_words(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, const char *text,
                 const text_style *style, text_anchor anchor, scene_color color, const char *klass);
/* An SVG picture (an emblem, a template's art) drawn into a box, kept in proportion; its bytes are copied. It
 * may repeat parts of itself, and filter them: who wrote it counted what that takes. */
void scene_picture(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm,
                   zc_bytes svg);
/* Set text as shapes, a path for each piece; its letters are no text any more. */
void scene_outlined(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, const text_setting *setting,
                    scene_color color);

/* Words that are there to be found and copied, unseen: for text that is drawn as outlines. In one line around
 * (x, y), no wider than that, unless that makes them smaller than 5 pt. */
void scene_said(zc_scene *scene, zc_fonts *fonts, double x_mm, double y_mm, double width_mm,
                const text_setting *setting);

/* What of a page is drawn again, into the open page of another scene and in its current group. */
typedef struct scene_copy {
    const zc_scene *from;
    int page;
    scene_box window; /* of that page; width 0: all. What lies beyond is left out; clip the group to it */
    scene_box whole;  /* text within it stays text, all other becomes outlines; width 0: the window */
    double least_mm;  /* a picture beside the true one: shapes shorter than this are left out, and the groups
                         have no seats and names */
    bool outlines;    /* all text becomes outlines */
    /* All windows that together show the page, if it is cut into sheets, and which of them this one is. A
     * text that is cut then becomes outlines as a whole; the sheet that shows most of it says it, unless no
     * sheet is as large as it is. */
    const scene_box *sheets;
    int sheet_count, sheet;
} scene_copy;
void scene_copy_page(zc_scene *scene, zc_fonts *fonts, const scene_copy *copy);
/* Told of a photograph that cannot be drawn; its texts are to outlive the scene. */
typedef struct scene_origin {
    zc_place place;   /* where the user named it */
    const char *file; /* as the user named it */
    const char *of;   /* what it is to show */
} scene_origin;
/* A photograph (JPEG or PNG) that fills the box, cut from its middle; its bytes are copied. */
void scene_photo(zc_scene *scene, double x_mm, double y_mm, double width_mm, double height_mm, zc_bytes photo,
                 scene_origin origin);

/* Where the pieces of all texts of a page stand, by their ink; the list is yours to free. False without
 * memory. */
typedef ZC_VEC(scene_box) scene_boxes;
bool scene_text_boxes(const zc_scene *scene, zc_fonts *fonts, int page, scene_boxes *out);

/* ---- reading a finished scene: for render ---- */

typedef enum scene_op { SCENE_MOVE, SCENE_LINE, SCENE_QUAD, SCENE_CUBIC, SCENE_CLOSE } scene_op;
typedef struct scene_step {
    scene_op op;
    double x_mm[3], y_mm[3]; /* the end point is the last one used: [0], QUAD [1], CUBIC [2] */
} scene_step;

typedef enum scene_kind {
    SCENE_GROUP,
    SCENE_GROUP_END,
    SCENE_RECT,
    SCENE_CIRCLE,
    SCENE_SEGMENT,
    SCENE_PATH,
    SCENE_TEXT,
    SCENE_PICTURE,
    SCENE_PHOTO
} scene_kind;

typedef struct scene_shape {
    scene_kind kind;
    double x_mm, y_mm, width_mm, height_mm; /* SEGMENT: from (x, y) to (width, height), read as x2, y2 */
    double radius_mm;
    scene_paint paint;
    scene_group_look group;
    const scene_step *steps;
    int step_count;
    text_setting text;
    scene_color color; /* of text; not visible: it is said alone */
    const char *klass;
    zc_bytes picture;    /* PICTURE, PHOTO */
    scene_origin origin; /* PHOTO */
} scene_shape;

typedef struct scene_outline_entry {
    const char *text;
    int level, page;
} scene_outline_entry;

typedef struct scene_page_view {
    double width_mm, height_mm;
    double origin_x_mm, origin_y_mm, scale; /* what stands at (x, y) is drawn at origin + scale * (x, y) */
    bool has_trim;
    double trim_x_mm, trim_y_mm, trim_width_mm, trim_height_mm, bleed_mm;
    int width_px, height_px; /* 0: by the dots per inch */
    const scene_shape *shapes;
    int count;
} scene_page_view;

scene_page_view scene_page_at(const zc_scene *scene, int page);
int scene_outlines(const zc_scene *scene);
scene_outline_entry scene_outline_at(const zc_scene *scene, int at);
const char *scene_title_of(const zc_scene *scene);   /* "" if unset */
const char *scene_subject_of(const zc_scene *scene); /* "" if unset */
const char *scene_lang_of(const zc_scene *scene);
#endif
