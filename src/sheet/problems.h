/* sheet/problems.h: what can be wrong with a stock. */
#ifndef SHEET_PROBLEMS_H
#define SHEET_PROBLEMS_H

#include "base/base.h"

extern const zc_problem sheet_unknown_stock, sheet_bad_length, sheet_bad_count, sheet_bad_answer,
    sheet_bad_grid, sheet_bad_size, sheet_too_large, sheet_card_outside, sheet_faces_outside,
    sheet_fold_outside, sheet_base_outside, sheet_unknown_printer, sheet_no_printers, sheet_bad_correction,
    sheet_same_printer, sheet_off_the_paper;
#endif
