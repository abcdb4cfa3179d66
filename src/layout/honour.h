/* layout/honour.h: the two generators of protocol 0.2. */
#ifndef LAYOUT_HONOUR_H
#define LAYOUT_HONOUR_H

#include "layout/spec.h"

/* order[0 ..] are the chairs (from the sitters' own left) of ranks 1 ..; `hand`: whose hand 2 sits at. */
void honour_outward(spec_hand hand, int chairs, int order[]);
/* The same as a style's step says it, with the options that may turn it. */
void honour_row(const spec_step *step, const zc_options *options, int chairs, int order[]);
#endif
