/* precedence/titles.h: what titles say of precedence: layouts/titles.xml. */
#ifndef PRECEDENCE_TITLES_H
#define PRECEDENCE_TITLES_H

#include "roster/roster.h"
#include "rule/rule.h"
#include "xml/xml.h"

typedef struct title_words {
    const char *const *at;
    int count;
} title_words;

/* One kind of post, by the ends of its name. */
typedef struct title_post {
    title_words ends, but;
    title_words has;      /* one of them stands in the post; none: it does not matter */
    title_words of, none; /* one, or none, of them stands anywhere in the unit or the title */
    int place[2];         /* by the two schools */
    roster_rank rank;     /* a guess */
    const char *rank_word;
} title_post;

/* Words that are read as another one before a rank is guessed: 自治区 as 省. */
typedef struct title_alias {
    title_words words;
    const char *as;
} title_alias;

typedef struct title_book {
    zc_arena *arena;
    title_post *teams, *enterprises, *guesses;
    title_alias *aliases;
    title_words former, not_former; /* what a post of the past begins with, and places that begin alike */
    int team_count, enterprise_count, guess_count, alias_count;
} title_book;

/* diags  what xml_read_data says */
ZC_CHECKED zc_status titles_open(title_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags);

/* R-RANK-TEAMS: the place of the highest post of today in a title, else of the past; TITLE_NO_PLACE if it
 * names none. -1 without memory. In steps of TEAM_BODIES: heads, deputy secretaries, standing members,
 * deputies. */
enum { TITLE_NO_PLACE = 1000, TEAM_BODIES = 4 };
int titles_team(const title_book *book, const char *title, zc_teams school);
/* R-RANK-ENTERPRISE: the same. */
int titles_enterprise(const title_book *book, const char *title, zc_ent school);
/* The words of a title that give it that place ("县委书记"), NULL if none does; in the book's arena. */
const char *titles_team_words(const title_book *book, const char *title, zc_teams school);
const char *titles_enterprise_words(const title_book *book, const char *title, zc_ent school);

/* What an empty rank is taken for. */
typedef struct title_guess {
    const title_post *post; /* NULL: nothing is told */
    const char *words;      /* the post that tells, in the book's arena */
    bool former;            /* of the past, as are all that tell */
} title_guess;

/* titles_guess.c: by the highest post of today that tells, else of the past. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status titles_guess(const title_book *book, const char *unit, const char *title,
                                  title_guess *out);

/* ---- for both files ---- */

bool title_has_any(const char *text, title_words words);
bool title_ends_in(const char *text, title_words words);
/* A post that is held no more: 原市委书记, but not 原平市委书记. */
bool title_is_former(const title_book *book, const char *words);
#endif
