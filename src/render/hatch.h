/* render/hatch.h: what the hatches look like, in any format. */
#ifndef RENDER_HATCH_H
#define RENDER_HATCH_H

#include "scene/scene.h"

/* Lines or dots in cells of pitch x pitch, each in the middle of its cell, the whole turned clockwise. */
typedef struct hatch_geometry {
    double pitch_mm, turn_deg;
    bool second_lines; /* across the first */
    bool dots;
    double dot_radius_mm;
} hatch_geometry;

/* The one of a hatched paint. */
hatch_geometry hatch_geometry_of(const scene_paint *paint);

#define HATCH_LINE_MM 0.2
#endif
