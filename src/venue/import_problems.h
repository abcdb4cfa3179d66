/* venue/import_problems.h: what can be wrong with seats of other programs' files. */
#ifndef VENUE_IMPORT_PROBLEMS_H
#define VENUE_IMPORT_PROBLEMS_H

#include "base/base.h"

extern const zc_problem venue_import_columns, venue_import_coordinate, venue_import_facing,
    venue_import_empty, venue_import_too_many, venue_import_floors, venue_import_many_rows,
    venue_import_coincident, venue_import_coincident_more, venue_import_scaled, venue_import_rows,
    venue_import_no_rows, venue_import_category, venue_import_plan, venue_import_member,
    venue_import_transform, venue_import_length, venue_import_use, venue_import_no_elements,
    venue_import_form, venue_export_ending, venue_export_empty, venue_bad_stage;
#endif
