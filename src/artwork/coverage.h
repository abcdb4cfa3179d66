/* artwork/coverage.h: whether the fonts have what is drawn. */
#ifndef ARTWORK_COVERAGE_H
#define ARTWORK_COVERAGE_H

#include "artwork/artwork.h"

/* Every character of a name can be drawn in `role`; false, and artwork-missing-glyph, if no font has one. */
bool artwork_check_name(const zc_artwork_job *job, zc_person person, text_role role, zc_diags *diags);
#endif
