#ifndef EVENT_PROBLEMS_H
#define EVENT_PROBLEMS_H

#include "base/base.h"

extern const zc_problem event_bad_date, event_bad_start, event_bad_time, event_bad_draft, event_bad_lang,
    event_region_size, event_region_rows, event_region_twice, event_unknown_region, event_named_here,
    event_unknown_wish, event_half_wish, event_no_wish_column, event_unknown_artwork, event_unknown_setting,
    event_bad_id, event_same_artwork, event_needs_style, event_nobody, event_unknown_format, event_no_format,
    event_exists, event_even_row, event_even_row_alone, event_even_row_told, event_even_people, event_no_rank,
    event_empty_seats, event_missing_glyph, event_private_glyph, event_private_missing, event_same_style,
    event_other_style, event_no_variant, event_bad_font_role, event_newer_roster, event_unused_size,
    event_unused_option, event_hindered_option, event_no_banner, event_unheeded_column, event_extra_columns,
    event_no_side, event_no_sides, event_empty_rostrum, event_unheeded_rostrum;
#endif
