/* artwork/cards.h: a set of name cards: what stands on each, how large. */
#ifndef ARTWORK_CARDS_H
#define ARTWORK_CARDS_H

#include "artwork/artwork.h"
#include "artwork/seated.h"

/* Names of one kind are of one size in the whole set. */
typedef enum card_kind { CARD_SHORT, CARD_FOUR, CARD_LONG, CARD_FOREIGN, CARD_KINDS } card_kind;

typedef struct card_line {
    const char *text;  /* as it is set, with the dot that ends it */
    const char *inked; /* what is centred: without that dot */
    double space_em;   /* between its characters */
    double width_em;   /* of what is centred */
} card_line;

typedef struct name_card {
    artwork_seated seated;
    int number; /* its place in the whole set, from 1 */
    card_kind kind;
    const char *name;           /* as printed: padded */
    const char *latin, *post;   /* the lines below the name; "" for none */
    card_line whole, halves[2]; /* the name on one line, or two */
    bool can_break;
} name_card;

/* Where things stand on a face, as shares of its height: on all faces of a set alike, so that a row of cards
 * is level. */
typedef struct card_places {
    double name, name_em;        /* one line: its middle, the largest em */
    double halves[2], halves_em; /* two lines */
    double latin, post;          /* baselines */
    double post_em;
} card_places;

/* What a kind of cards is by itself. */
typedef struct card_deck {
    const char *stock; /* the usual one */
    sheet_wish wish;   /* for a stock that is known by its size */
    const char *name_zh, *name_en;
} card_deck;

typedef struct card_set {
    const zc_artwork_job *job;
    const card_deck *deck;
    zc_arena *arena;
    sheet_stock stock;
    text_role role;
    bool final;      /* no draft words */
    zc_bytes emblem; /* an SVG; none if it has no bytes */
    const name_card *cards;
    int count;
    const card_places *places;
    double em_mm[CARD_KINDS];
} card_set;

/* The em that lets a line fill at most 85 % of the face's width and `most_mm`. */
double card_line_em_mm(double width_em, double face_width_mm, double most_mm);
card_kind card_kind_of(const char *name);
/* Letter-space in em for a line of so many characters: looks.md, section 9. */
double card_space_em(int characters);

/* The type of a name: foreign ones are set in hei, whose Latin letters carry as far as the Han of kai. */
text_style card_name_style(const card_set *set, card_kind kind, double em_mm, double space_em);

/* Fills a card's lines from its name. False without memory. */
bool card_set_lines(const card_set *set, name_card *card);
/* Finds the set's places and sizes: each kind's is the smallest that any of its names needs. Warns of small
 * ones. */
void card_set_sizes(card_set *set, zc_diags *diags);
bool card_is_on_two_lines(const card_set *set, const name_card *card);

/* The face of a card, its origin the face's top left corner; and what stands on a tent's base. */
ZC_CHECKED zc_status card_face_draw(const card_set *set, const name_card *card, zc_scene *scene);
ZC_CHECKED zc_status card_base_draw(const card_set *set, const name_card *card, const sheet_stock *stock,
                                    zc_scene *scene);

/* The cards that are printed, in their order. */
typedef struct card_print {
    const name_card **cards;
    int count;
} card_print;

#define CARD_ORDERS "seat unit list"
/* Puts the people into the order that the setting `by` says: seat, unit (each where its first one sits), list
 * (as on the roster). diags: artwork-bad-setting */
ZC_CHECKED zc_status card_order(const zc_artwork_job *job, zc_arena *arena, const artwork_seated *seated,
                                int count, const artwork_seated **out, zc_diags *diags);

/* All sheets of a set, with their outline. diags: artwork-nobody */
ZC_CHECKED zc_status card_sheets_draw(const card_set *set, zc_scene *scene, zc_diags *diags);
#endif
