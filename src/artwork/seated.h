/* artwork/seated.h: who sits where, in the order in which cards are laid out. */
#ifndef ARTWORK_SEATED_H
#define ARTWORK_SEATED_H

#include "artwork/artwork.h"

typedef struct artwork_seated {
    zc_seat seat;
    zc_person person;
    bool only;       /* among the people that the setting `only` names; all of them where it is not given */
    bool is_changed; /* his card is no longer true that was printed before */
} artwork_seated;

/* Whether a seat is the rostrum's. */
bool artwork_is_on_rostrum(const zc_artwork_job *job, zc_seat seat);

/* The seated people whom the setting `for` names (all without it): the rostrum first, then region after
 * region; in each by floor and block, row, number.
 * diags  artwork-unknown-people (`for`), artwork-unknown-person (`only`), artwork-not-seated (warning:
 * `only`), artwork-nobody
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status artwork_seated_read(const zc_artwork_job *job, zc_arena *arena,
                                         const artwork_seated **out, int *count, zc_diags *diags);

/* Whether `for` and `only` name somebody, before anybody is seated: the regions are the style's (NULL: none).
 * diags  artwork-unknown-people, artwork-unknown-person */
ZC_CHECKED zc_status artwork_seated_check(const zc_artwork_job *job, const layout_style *style,
                                          zc_arena *arena, zc_diags *diags);

/* Of those people only they stay marked whose card has changed since the plan job->since was printed; nothing
 * happens where there is none.
 * words   what the cards print, PLAN_PRINTS_*
 * seated  replaced by a copy
 * changed how many are marked is_changed, in or out of `only`; 0 without job->since, and where all are: they
 *         are a whole set again
 * diags   artwork-cards-changed, artwork-cards-unchanged, artwork-cards-renumbered; for each old card that is
 *         no longer true, in or out of `only`: artwork-card-moved, artwork-card-reworded, artwork-card-left
 * Returns ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status artwork_seated_since(const zc_artwork_job *job, zc_arena *arena, int words,
                                          const artwork_seated **seated, int count, int *changed,
                                          zc_diags *diags);

/* "补3": the number of a card that replaces one, so that no two have one number. In the arena. */
const char *artwork_reissue_words(const zc_artwork_job *job, zc_arena *arena, int number);

/* Marks the people whom `only` names; for artwork_seated_read(). Without `seated` their names are checked. */
ZC_CHECKED zc_status seated_read_only(const zc_artwork_job *job, zc_arena *arena, artwork_seated *seated,
                                      int count, zc_diags *diags);

/* The next of the parts that commas of all kinds divide `*text` into, without blanks around it; *text goes
 * behind it, NULL after the last. In the arena; NULL without memory. */
const char *seated_next_part(zc_arena *arena, const char **text);
/* Whether `for` names a side by this word: 主, 客, host, guest and their like, or the roster's own. */
bool seated_is_side(zc_side side, const char *own, const char *word);
/* What `for` says, part by part; 0 of them where it is not given. A group may have blanks itself (Senate
 * Independent), and commas: all that it says is tried first, then what commas divide it into, then what
 * blanks do.
 * style  whose regions it may name before anybody is seated; NULL: none
 * diags  artwork-unknown-people */
ZC_CHECKED zc_status seated_read_for(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                                     const char *const **words, int *count, zc_diags *diags);
#endif
