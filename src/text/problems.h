/* text/problems.h: what can go wrong with fonts. */
#ifndef TEXT_PROBLEMS_H
#define TEXT_PROBLEMS_H

#include "base/base.h"

extern const zc_problem text_bad_roles, text_bad_number, text_no_family, text_no_font;
#endif
