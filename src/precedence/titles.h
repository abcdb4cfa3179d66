/* precedence/titles.h: what titles say of precedence: layouts/titles.xml. */
#ifndef PRECEDENCE_TITLES_H
#define PRECEDENCE_TITLES_H

#include "roster/roster.h"
#include "rule/rule.h"
#include "xml/xml.h"

/* One kind of post, by the ends of its name. */
typedef struct title_post {
    const char *has;
    const char *const *ends, *const *but;
    int end_count, but_count;
    int place[2];     /* by the two schools */
    roster_rank rank; /* a guess */
    const char *rank_word;
} title_post;

typedef struct title_book {
    zc_arena *arena;
    title_post *teams, *enterprises, *guesses;
    int team_count, enterprise_count, guess_count;
} title_book;

/* diags  what xml_read_data says */
ZC_CHECKED zc_status titles_open(title_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags);

/* R-RANK-TEAMS: the place of the highest post in a title, TITLE_NO_PLACE if it names none. -1 without memory.
 */
enum { TITLE_NO_PLACE = 1000 };
int titles_team(const title_book *book, const char *title, zc_teams school);
/* R-RANK-ENTERPRISE: the same. */
int titles_enterprise(const title_book *book, const char *title, zc_ent school);
/* The rank that an empty one is taken for: of the highest post that tells; NULL if none does. */
const title_post *titles_guess(const title_book *book, const char *title);
#endif
