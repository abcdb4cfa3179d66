/* artwork/problems.h: what can go wrong when paper is drawn. */
#ifndef ARTWORK_PROBLEMS_H
#define ARTWORK_PROBLEMS_H

#include "base/base.h"

/* Where a file is sought that a setting names. */
#define ARTWORK_SOUGHT_EN                                                                                    \
    "it is looked for in the current folder where the command line names it, then in the folder of --data "  \
    "and in the event's"
#define ARTWORK_SOUGHT_ZH "命令行所写的先在当前文件夹中找，再在 --data 的文件夹与会议文件所在的文件夹中找"

extern const zc_problem artwork_unknown_setting, artwork_bad_setting, artwork_long_title, artwork_no_drawing,
    artwork_no_table;
extern const zc_problem artwork_unknown_theme, artwork_no_theme, artwork_bad_theme, artwork_unknown_token,
    artwork_no_token, artwork_unknown_zone, artwork_undivided, artwork_no_emblem;
extern const zc_problem artwork_missing_glyph, artwork_private_missing, artwork_private_glyph,
    artwork_same_style, artwork_other_style, artwork_no_variant, artwork_small_name, artwork_small_names,
    artwork_names_in_key, artwork_names_listed, artwork_unlabelled_zone, artwork_wall_paper, artwork_no_posts,
    artwork_empty, artwork_bare_venue;

/* cards, lists */
extern const zc_problem artwork_unknown_people, artwork_unknown_person, artwork_not_seated, artwork_nobody,
    artwork_small_card, artwork_small_card_apart, artwork_small_words, artwork_small_fixed_words,
    artwork_folded_stock, artwork_cards_changed, artwork_cards_renumbered, artwork_cards_unchanged,
    artwork_card_moved, artwork_card_reworded, artwork_card_left;
/* signs */
extern const zc_problem artwork_no_signs;
/* templates */
extern const zc_problem artwork_unknown_template, artwork_no_template, artwork_template_no_svg,
    artwork_template_no_page, artwork_template_no_fields, artwork_template_too_large,
    artwork_bad_template_value, artwork_template_dangling, artwork_template_left_out, artwork_template_loop,
    artwork_template_look, artwork_template_mirrored, artwork_template_no_box, artwork_unknown_field,
    artwork_bad_braces, artwork_no_emblem_box, artwork_emblem_words, artwork_emblem_blank,
    artwork_emblem_empty;
/* lists */
extern const zc_problem artwork_long_list_text, artwork_two_rooms, artwork_no_tables, artwork_no_car,
    artwork_no_recipients, artwork_no_zones;
/* badges */
extern const zc_problem artwork_bad_badges, artwork_unknown_badge, artwork_qr_too_long,
    artwork_qr_all_too_long, artwork_qr_more, artwork_no_photo, artwork_photo_empty, artwork_blank_words;
/* banners */
extern const zc_problem artwork_bad_size, artwork_size_twice, artwork_no_text, artwork_banner_tight,
    artwork_banner_upright, artwork_banner_lines, artwork_banner_stop, artwork_unknown_hanging,
    artwork_bad_hanging, artwork_hanging_without, artwork_wide_character, artwork_banner_flags,
    artwork_crowded_flags;
#endif
