/* artwork/artwork.h: one file per kind of artwork. */
#ifndef ARTWORK_ARTWORK_H
#define ARTWORK_ARTWORK_H

#include "base/base.h"
#include "layout/layout.h"
#include "plan/plan.h"
#include "roster/roster.h"
#include "rule/rule.h"
#include "scene/scene.h"
#include "sheet/sheet.h"
#include "text/text.h"
#include "venue/venue.h"
#include <zuoci/artwork.h>

/* A table to be written as csv or into a workbook: cells[row * columns + column], headings in row 0. */
typedef struct artwork_rows {
    const char *sheet; /* what a workbook calls it */
    const char *const *cells;
    int rows, columns;
} artwork_rows;

/* A kind: a row of artwork_kinds[]; event, cli and help follow it. */
typedef struct artwork_kind {
    const char *word;              /* command, element and file name: "chart" */
    const char *formats;           /* "svg pdf png", "pdf", "csv pdf xlsx svg": all that the command takes */
    const char *settings;          /* "view paper theme final" */
    const char *name_zh, *name_en; /* 座次图 */
    zc_status (*draw)(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene,
                      zc_diags *diags); /* NULL: none */
    zc_status (*rows)(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out,
                      zc_diags *diags); /* NULL: none */
    /* Its settings, before anybody is seated; `style` (or NULL) says which regions there will be. */
    zc_status (*check)(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                       zc_diags *diags);
} artwork_kind;

zc_status chart_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
/* What the foot of a chart's page takes, its rule with it. */
double chart_foot_mm(double page_height_mm);
/* A chart that is bound in a booklet, behind so many pages of it: no page is larger than A3. */
zc_status chart_draw_bound(const zc_artwork_job *job, int pages_before, zc_arena *arena, zc_scene *scene,
                           zc_diags *diags);
zc_status chart_tiles_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status cards_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status placecards_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status badges_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status tickets_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status banner_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status signs_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status booklet_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status list_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status signin_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status signin_rows(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out, zc_diags *diags);
zc_status proof_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status tiles_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags);
zc_status list_rows(const zc_artwork_job *job, zc_arena *arena, artwork_rows *out, zc_diags *diags);
zc_status chart_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags);
zc_status chart_tiles_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                            zc_diags *diags);
zc_status cards_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags);
zc_status placecards_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                           zc_diags *diags);
zc_status badges_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                       zc_diags *diags);
zc_status tickets_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                        zc_diags *diags);
zc_status banner_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                       zc_diags *diags);
zc_status signs_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags);
zc_status booklet_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                        zc_diags *diags);
zc_status signin_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                       zc_diags *diags);
zc_status list_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena, zc_diags *diags);

/* All settings of a job of that kind; the job may be of nobody yet. diags: as zc_artwork_draw() */
ZC_CHECKED zc_status artwork_check_settings(int kind, const zc_artwork_job *job, const layout_style *style,
                                            zc_diags *diags);

/* ---- shared by the kinds: src/artwork/occasion.c, theme.c, coverage.c ---- */

/* A setting's value, NULL if it is not given; the place where it was given. */
const char *artwork_setting(const zc_artwork_job *job, const char *key);
zc_place artwork_setting_place(const zc_artwork_job *job, const char *key);
/* Whether a setting's value may be the path of a file, and not the word of a data file alone. */
bool artwork_setting_is_file(const char *key, const char *value);
/* Which of `words` (parted by blanks) a setting says, counted from 0; the first if it is not given.
 * diags  artwork-bad-setting (all words) */
ZC_CHECKED zc_status artwork_setting_choice(const zc_artwork_job *job, const char *key, const char *words,
                                            int *choice, zc_diags *diags);

/* "1 person", "2 people": a count in English with its noun; NULL without memory, which the arena knows. */
static inline const char *english_count(zc_arena *arena, int count, const char *one, const char *many)
{
    return arena_format(arena, "%d %s", count, count == 1 ? one : many);
}

/* A word in the occasion's language. */
static inline const char *artwork_word(const zc_occasion *occasion, const char *zh, const char *en)
{
    return occasion->lang == ZC_LANG_EN ? en : zh;
}

/* The event's title, else the roster's title row; "" if neither is known. */
const char *artwork_title(const zc_artwork_job *job);
/* By whom left and right are told, where a page could be taken otherwise: "左右以面向主席台为准。" / "Left
 * and right as seen facing the rostrum. "; the words are the layout's view. In the arena. */
const char *artwork_hands_words(const zc_artwork_job *job, zc_arena *arena);

/* "2026年12月3日（星期四）上午9:00" / "Thursday, 3 December 2026, 9:00"; "" if the date is unknown; a date
 * that is no date is shown as it is. In the arena. */
const char *artwork_date_words(const zc_occasion *occasion, zc_arena *arena);
/* "第3稿　2026年12月1日17:42"; "" without draft and time. In the arena. */
const char *artwork_draft_words(const zc_occasion *occasion, zc_arena *arena);

/* A theme's colours: layouts/themes/<word>.xml. */
typedef struct artwork_zone_tokens {
    scene_color fill, strip, dark, hatch_color;
    scene_color tab, tab_ink; /* the bar with the zone's name: its ground, its words */
    scene_hatch hatch;
} artwork_zone_tokens;
enum { ARTWORK_ZONES = 6 };
typedef struct artwork_theme {
    scene_color red, red_dark, stage, stage_table, banner, ink, ink2, ink3, hair, cloth;
    scene_color main_table; /* the head table's ground */
    scene_color red_ink;    /* words on red and on the banner's strip */
    scene_color red_line;   /* the outline of red things: in grey they are white with black words */
    artwork_zone_tokens zones[ARTWORK_ZONES + 1]; /* [0]: staff, others; 1 .. 6 */
    double hatch_mm;
    double lines; /* strokes are so many times as wide */
    double
        names_pt;  /* names in seats are at least as large, on larger paper or more pages; 0: as elsewhere */
    bool numerals; /* a circled numeral of its zone in each seat's number strip */
} artwork_theme;
/* Whether it is a path, as "a/b" and "b.xml" are, and not the word of a theme. */
bool artwork_theme_is_file(const char *word);
/* The theme of that word, or of that file, which is sought as an emblem is.
 * diags  artwork-no-theme (no such file), artwork-unknown-theme (near words, all words),
 * artwork-unknown-token, artwork-no-token, artwork-bad-theme (located) */
ZC_CHECKED zc_status artwork_theme_read(const zc_datapath *path, const char *word, zc_place place,
                                        zc_arena *arena, artwork_theme *out, zc_diags *diags);
/* The file of an emblem. */
typedef struct artwork_emblem {
    zc_bytes bytes;
    const char *shown; /* its path in messages */
} artwork_emblem;

/* All in the arena. diags: artwork-no-emblem at `place`, base-cannot-read */
ZC_CHECKED zc_status artwork_emblem_find(const zc_datapath *path, const char *file, zc_place place,
                                         zc_arena *arena, artwork_emblem *out, zc_diags *diags);
/* As it is drawn, in the arena; without bytes where it cannot be. diags: those of a template that is a
 * picture */
ZC_CHECKED zc_status artwork_emblem_art(const artwork_emblem *emblem, zc_arena *arena, zc_bytes *out,
                                        zc_diags *diags);
/* Both. */
ZC_CHECKED zc_status artwork_emblem_read(const zc_datapath *path, const char *file, zc_place place,
                                         zc_arena *arena, zc_bytes *out, zc_diags *diags);

/* Every character of every seated name can be drawn in `role`: else artwork-missing-glyph for each person and
 * character. */
ZC_CHECKED zc_status artwork_check_names(const zc_artwork_job *job, text_role role, zc_diags *diags);
/* The formats that `build` makes of a kind; lent for ever. */
const char *artwork_built(int kind);
/* The kind whose settings hold for this one too; -1: none. */
int artwork_base(int kind);
/* As zc_artwork_draw(), but the scene may be there with ZC_BAD_INPUT too, for one use: to tell which of its
 * pictures cannot be drawn either. It is yours. */
ZC_CHECKED zc_status artwork_draw_lacking(int kind, const zc_artwork_job *job, zc_scene **scene,
                                          zc_diags *diags);
/* Whether a kind has a table, as csv and xlsx; whether it is drawn. */
bool artwork_has_rows(int kind);
bool artwork_has_drawing(int kind);
/* A kind's table, in the arena.
 * diags  as zc_artwork_write(), artwork-no-table */
ZC_CHECKED zc_status artwork_rows_make(int kind, const zc_artwork_job *job, zc_arena *arena,
                                       artwork_rows *out, zc_diags *diags);
/* Writes it as csv (`-`: standard output). ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status artwork_rows_write(const artwork_rows *rows, const char *path, zc_diags *diags);
/* The same of one text that stands at `place`. */
ZC_CHECKED zc_status artwork_check_text(const zc_artwork_job *job, const char *text, text_role role,
                                        zc_place place, zc_diags *diags);
/* The same of every text that was set: never an empty box. */
ZC_CHECKED zc_status artwork_check_texts(const zc_artwork_job *job, const zc_scene *scene, zc_diags *diags);
#endif
