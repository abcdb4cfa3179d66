/* render/problems.h: what can go wrong with drawing. */
#ifndef RENDER_PROBLEMS_H
#define RENDER_PROBLEMS_H

#include "base/base.h"

extern const zc_problem render_unknown_format, render_scaled, render_failed, render_picture, render_no_photo,
    render_broken_photo, render_photo_large;
#endif
