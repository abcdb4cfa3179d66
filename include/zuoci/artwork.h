/* zuoci/artwork.h: what is printed: chart, cards, banner, list.
 * Memory   texts given are read, not kept, unless a function says otherwise */
#ifndef ZUOCI_ARTWORK_H
#define ZUOCI_ARTWORK_H

#include <zuoci/base.h>
#include <zuoci/layout.h>
#include <zuoci/plan.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>
#include <zuoci/scene.h>
#include <zuoci/text.h>
#include <zuoci/venue.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the paper says of the meeting; NULL or 0 where nothing is known. */
typedef struct zc_occasion {
    const char *title;                  /* 云泽市2026年经济工作会议 */
    const char *date;                   /* 2026-12-03 */
    const char *start;                  /* 9:00 */
    const char *place;                  /* 云泽市会议中心大礼堂 */
    const char *host_name, *guest_name; /* 云泽市, 省调研组: the sides' own names */
    int draft;                          /* 3 */
    int64_t draft_time; /* local minutes shown as they are: seconds since 1970, read as UTC; 0: unknown */
    zc_lang lang;
    const char *profile; /* 国内机关: the name of the profile of options that it follows */
} zc_occasion;

/* A person of an order, with the tab of an index that he stands under: "Z", "四画"; "" where it has none. */
typedef struct zc_entry {
    zc_person person;
    const char *tab;
} zc_entry;

/* Puts all people of the roster in an order that artwork does not know.
 * meeting  the job's
 * by       keys of precedence ("pinyin", "rank list"); "" for the meeting's own order of precedence
 * entries  zc_roster_people() of them, lent by the meeting
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
typedef zc_status zc_order_people(void *meeting, const char *by, const zc_entry **entries, zc_diags *diags);

/* All that an artwork may draw. */
typedef struct zc_artwork_job {
    const zc_occasion *occasion;
    const zc_roster *roster;
    const zc_layout *layout;
    const zc_plan *plan;
    const zc_options *options;
    const zc_datapath *data;
    zc_fonts *fonts;
    const zc_setting *settings;
    int setting_count;
    const zc_plan_record *since;   /* cards: only those that have changed since this plan; NULL: all */
    zc_order_people *order_people; /* NULL: everybody stands in the roster's order */
    void *meeting;                 /* that it is asked with */
} zc_artwork_job;

/* How many kinds of artwork there are. */
ZC_API int zc_artwork_kinds(void);

/* A kind's word ("chart"), its file formats ("svg pdf png") and the settings that it takes ("view paper");
 * lent for ever. */
ZC_API void zc_artwork_kind(int kind, const char **word, const char **formats, const char **settings);

/* The kind of that word; -1 if there is none. */
ZC_API int zc_artwork_find(const char *word);

/* Draws an artwork of that kind as a scene.
 * scene   new, yours; NULL unless ZC_OK
 * diags   artwork-unknown-setting (near words), artwork-bad-setting (what it takes), artwork-missing-glyph
 * (the person and the character), artwork-small-name (warning: person, seat, size, remedy), artwork-empty
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_artwork_draw(int kind, const zc_artwork_job *job, zc_scene **scene,
                                            zc_diags *diags);

/* Writes a kind whose formats hold `csv` as a csv file (`-`: standard output).
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_artwork_write(int kind, const zc_artwork_job *job, const char *path,
                                             zc_diags *diags);

/* Draws an empty hall to scale: chairs with their numbers, walls, doors, stage, measures.
 * settings  paper (a4 .. a0), theme
 * scene     new, yours; NULL unless ZC_OK
 * diags     venue-*, artwork-bare-venue (there is nothing to draw), artwork-bad-setting
 * Returns   ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_venue_draw(const zc_venue *venue, const zc_options *options,
                                          const zc_datapath *data, zc_fonts *fonts, zc_lang lang,
                                          const zc_setting settings[], int setting_count, zc_scene **scene,
                                          zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
