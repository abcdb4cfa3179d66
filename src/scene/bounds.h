/* scene/bounds.h: where the shapes of a page lie. */
#ifndef SCENE_BOUNDS_H
#define SCENE_BOUNDS_H

#include "scene/pages.h"

/* From a group's frame to the page's: x' = a x + c y + e, y' = b x + d y + f. */
typedef struct page_frame {
    double a, b, c, d, e, f;
} page_frame;

typedef struct page_edges {
    double left, top, right, bottom; /* left > right: of nothing */
} page_edges;

extern const page_frame page_own; /* the page's own */
/* The frame of a group inside `parent`. */
page_frame bounds_of_group(const page_frame *parent, const scene_group_look *look);
/* A shape that is no text and no group, with its stroke; a piece of text by its ink: in the shape's frame. */
page_edges bounds_of_shape(const scene_shape *shape);
page_edges bounds_of_piece(zc_fonts *fonts, const scene_shape *shape, const text_piece *piece);
/* The same without measuring: at least as large. */
page_edges bounds_about_piece(const scene_shape *shape, const text_piece *piece);
page_edges bounds_on_page(const page_frame *frame, page_edges own);
#endif
