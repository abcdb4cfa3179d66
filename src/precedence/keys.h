/* precedence/keys.h: what people can be ordered by. */
#ifndef PRECEDENCE_KEYS_H
#define PRECEDENCE_KEYS_H

#include "precedence/alpha.h"
#include "precedence/pinyin.h"
#include "precedence/precedence.h"
#include "precedence/titles.h"
#include "precedence/units.h"

/* What the keys read; the books of names are opened by the keys that need them. */
typedef struct key_book {
    const zc_roster *roster;
    const zc_options *options;
    const zc_datapath *data;
    zc_arena *arena;
    zc_diags *diags;
    stroke_book strokes;
    pinyin_book pinyin;
    alpha_book alpha;
    unit_book units;
    title_book titles;
    title_guess *guesses;   /* of each person, in the arena; NULL: ranks are not read off titles */
    zc_textbuf alpha_start; /* the place of the name that the alphabet begins with; empty for none */
} key_book;

/* A group of people as keys see it. */
typedef struct key_group {
    const char *name;
    double votes; /* of all its members; -INFINITY: nobody has any */
} key_group;

/* Two people, or two groups, of whom the first stands before the second. */
typedef struct key_pair {
    zc_person people[2];
    const key_group *groups; /* two of them; NULL: people are told */
    zc_lang lang;
} key_pair;

/* What a key says of a pair: "级别", "厅局级正职", "厅局级副职". */
typedef struct key_telling {
    zc_textbuf what, values[2];
    zc_rule rule;
} key_telling;

/* A key writes where a person stands (sortword.h). ZC_BAD_INPUT: his cell is wrong, which is told. */
typedef struct precedence_key {
    const char *word;
    const char *options;               /* that it heeds, parted by blanks; NULL for none */
    zc_status (*open)(key_book *book); /* NULL: it needs no book */
    zc_status (*write)(key_book *book, zc_person person, zc_textbuf *out);
    zc_status (*write_group)(key_book *book, const key_group *group, zc_textbuf *out); /* NULL: it never moves
                                                                                          whole groups */
    zc_status (*tell)(key_book *book, const key_pair *pair, key_telling *out); /* of those whom it parts */
} precedence_key;

enum { KEYS_MAX = 16 };

typedef struct key_list {
    const precedence_key *at[KEYS_MAX];
    int count;
} key_list;

/* The keys of "rank list", with `list` behind them in any case.
 * diags  precedence-unknown-key */
ZC_CHECKED zc_status keys_read(const char *by, zc_place place, key_list *out, zc_diags *diags);
/* Whether "by" has the key. */
bool keys_have(const key_list *keys, const char *word);

/* Opens what the keys need; close it in any case. */
ZC_CHECKED zc_status keys_open(key_book *book, const key_list *keys);
void keys_close(key_book *book);

/* A person's rank, read off his title where the options say so; that reading, NULL if there was none. */
roster_rank key_rank_of(const key_book *book, zc_person person);
/* His own 提升, 0 where the cell is empty.
 * diags  precedence-bad-number */
ZC_CHECKED zc_status key_boost_of(key_book *book, zc_person person, double *out);
const title_guess *key_guess_of(const key_book *book, zc_person person);

/* tell.c: what the keys say of two whom they part. ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status key_tell_list(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_votes(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_boost(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_unit(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_strokes(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_pinyin(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_alpha(key_book *book, const key_pair *pair, key_telling *out);

/* tell_post.c: the same, of ranks, posts and dates. */
ZC_CHECKED zc_status key_tell_rank(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_teams(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_enterprise(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_joined(key_book *book, const key_pair *pair, key_telling *out);
ZC_CHECKED zc_status key_tell_vienna(key_book *book, const key_pair *pair, key_telling *out);

/* keys_name.c: keys on names. */
zc_status key_open_strokes(key_book *book);
zc_status key_write_strokes(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_group_strokes(key_book *book, const key_group *group, zc_textbuf *out);
zc_status key_open_pinyin(key_book *book);
zc_status key_write_pinyin(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_group_pinyin(key_book *book, const key_group *group, zc_textbuf *out);
zc_status key_open_alpha(key_book *book);
zc_status key_write_alpha(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_group_alpha(key_book *book, const key_group *group, zc_textbuf *out);

/* The name that the alphabet knows somebody by. */
const char *key_english_name(const key_book *book, zc_person person);

/* keys_post.c: keys on ranks, posts, units and dates. */
zc_status key_open_rank(key_book *book);
zc_status key_write_rank(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_open_titles(key_book *book);
zc_status key_write_teams(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_write_enterprise(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_open_units(key_book *book);
zc_status key_write_unit(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_group_unit(key_book *book, const key_group *group, zc_textbuf *out);
zc_status key_write_joined(key_book *book, zc_person person, zc_textbuf *out);
zc_status key_write_vienna(key_book *book, zc_person person, zc_textbuf *out);
#endif
