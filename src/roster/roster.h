/* roster/roster.h: columns, names, ranks and roles of the attendees. */
#ifndef ROSTER_ROSTER_H
#define ROSTER_ROSTER_H

#include "base/base.h"
#include "table/table.h"
#include <zuoci/roster.h>

typedef enum roster_rank_kind { ROSTER_RANK_NONE, ROSTER_RANK_NUMBER, ROSTER_RANK_WORD } roster_rank_kind;

/* A person's rank: a lower value is higher; words have the values of layouts/ranks.xml, numbers are
 * themselves. */
typedef struct roster_rank {
    roster_rank_kind kind;
    double value;
} roster_rank;

roster_rank roster_rank_of(const zc_roster *roster, zc_person person);
/* The ranks of words of layouts/ranks.xml ("厅局级正职"), as many as there are; what is no rank has none.
 * diags  what xml_read_data says */
ZC_CHECKED zc_status roster_ranks_of(const zc_datapath *path, const char *const words[], int count,
                                     roster_rank out[], zc_diags *diags);
/* The `order` column as a number; false where it is empty or no number. */
bool roster_order_of(const zc_roster *roster, zc_person person, double *out);
/* What the `sex` column says; who is not told of is none. */
bool roster_is_woman(const zc_roster *roster, zc_person person);
/* Unknown columns that are printed all the same: <extra> of layouts/headings.xml. */
#define ROSTER_EXTRAS(X)                                                                                     \
    X(BADGE, "badge")                                                                                        \
    X(PHOTO, "photo")                                                                                        \
    X(DISCUSSION, "discussion")                                                                              \
    X(ROOM, "room")                                                                                          \
    X(TIME, "time")
typedef enum roster_extra {
#define X(NAME, id) ROSTER_EXTRA_##NAME,
    ROSTER_EXTRAS(X)
#undef X
        ROSTER_EXTRA_COUNT
} roster_extra;
/* Which of the unknown columns it is; -1: there is none. */
int roster_extra_find(const zc_roster *roster, roster_extra extra);
/* What the file itself calls a column; "" where it has none. Lent. */
const char *roster_heading(const zc_roster *roster, zc_column column);
/* The place of one cell of a person. */
zc_place roster_cell_place(const zc_roster *roster, zc_person person, zc_column column);
/* The same of a column that zuoci does not know. */
zc_place roster_extra_place(const zc_roster *roster, zc_person person, int extra);

/* The role of an id of a style file ("observer"); false if there is none. */
bool roster_role_find(const char *id, zc_role *out);
const char *roster_role_id(zc_role role);   /* "observer" */
const char *roster_role_word(zc_role role); /* "列席" */

/* The people meant by "name", or by "name@part@part...", each part the unit, title or group; a last part that
 * is empty says that there are no others (blanks in the name do not matter). Returns how many there are; the
 * first of them goes to *first. */
int roster_find(const zc_roster *roster, const char *who, zc_person *first);
/* Whether it stands for somebody who is not named yet (待定, 空缺): there may be many alike. */
bool roster_is_nobody_yet(const char *name);
/* Whether the person is one of those. */
bool roster_is_called(const zc_roster *roster, zc_person person, const char *who);
/* The shortest such words that mean this person alone, in the arena; NULL without memory. */
const char *roster_telling_words(const zc_roster *roster, zc_person person, zc_arena *arena);

/* The names of all people, for near words; lent. */
const char *const *roster_names(const zc_roster *roster);
#endif
