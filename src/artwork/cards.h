/* artwork/cards.h: a set of name cards: what stands on each, how large. */
#ifndef ARTWORK_CARDS_H
#define ARTWORK_CARDS_H

#include "artwork/artwork.h"
#include "artwork/fields.h"
#include "artwork/seated.h"
#include "artwork/template.h"

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
    int number;  /* its place in the whole set, from 1 */
    int reissue; /* its place among those that have changed since they were printed; 0: it is none of them */
    card_kind kind;
    const char *name;           /* as printed: padded */
    card_line whole, halves[2]; /* the name on one line, or two */
    bool can_break;
    field_values values;
    scene_color color; /* of the person's kind, for what a template leaves to it */
} name_card;

/* A template laid on the face. */
typedef struct card_look {
    card_template template;
    template_map map;
    const template_box *boxes; /* on the face, in mm */
    int count;
    const template_box *name; /* one of them; NULL: none */
    double em_mm[CARD_KINDS]; /* of names */
    const double *apart_mm;   /* by the card's number: of a name far too long for its kind's size; 0: that */
    const double *size_mm;    /* by box: of words that have one size in the whole set */
} card_look;

/* What a kind of cards is by itself. */
typedef struct card_deck {
    const char *stock; /* the usual one */
    sheet_wish wish;   /* for a stock that is known by its size */
    const char *name_zh, *name_en;
    const char *qr;       /* the usual content of QR codes; NULL: none */
    bool has_kinds;       /* of persons, each with its colour: badges */
    const char *tall;     /* the usual template of faces higher than wide; NULL: the same */
    const char *template; /* the usual one; NULL: by the lines that the people have */
    double least_name_mm; /* smaller names are told; 0: a share of the face */
} card_deck;

typedef struct card_set {
    const zc_artwork_job *job;
    const card_deck *deck;
    zc_arena *arena;
    sheet_stock stock;
    text_role role;
    bool final; /* no draft words */
    artwork_emblem emblem_file;
    zc_bytes emblem; /* as it is drawn; none if it has no bytes */
    const name_card *cards;
    int count, changed;    /* of those that have changed since they were printed; 0: the set is a whole one */
    const char *qr;        /* the pattern of QR codes; NULL: none */
    int photo_column;      /* the roster's unknown one with the photographs' files; -1: none */
    card_look front, back; /* `back` is the front again unless another template is given */
    zc_status pictures;    /* ZC_BAD_INPUT: one cannot be had; all else is drawn for a look at the others */
    zc_diags *diags;       /* what is told while faces are drawn */
} card_set;

card_kind card_kind_of(const char *name);
/* Letter-space in em for a line of so many characters: looks.md, section 9. */
double card_space_em(int characters);

/* The type of a name: foreign ones are set in hei, whose Latin letters carry as far as the Han of kai. */
text_style card_name_style(const card_set *set, card_kind kind, double em_mm, double space_em);

/* Fills a card's lines from its name. False without memory. */
bool card_set_lines(const card_set *set, name_card *card);
/* Finds the sizes of a set's names in a look: each kind's is the smallest that any of its names needs, but
 * for those far too long. diags: artwork-small-card. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status card_set_sizes(const card_set *set, card_look *look, zc_diags *diags);
double card_em_mm(const card_look *look, const name_card *card);
/* The size that all of a set share: the smallest that one of them needs. What needs less than half of what
 * the middle one does, or less than `least`, is set apart, and again so in its turn.
 * needs   0: nothing is set there
 * shared  the size of each, left as it is where nothing is set
 * Returns the size of those that need most; 0 if there are none, below 0 without memory */
double card_sizes_share(zc_arena *arena, const double needs[], int count, double least, double shared[]);
bool card_is_on_two_lines(const card_look *look, const name_card *card);

/* Reads the template that the setting names, or the usual one, and lays it on the face.
 * diags  as template_read() */
ZC_CHECKED zc_status card_look_read(const card_set *set, const char *word, zc_place place, card_look *out,
                                    zc_diags *diags);
/* Sizes of what is alike in the whole set. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status card_look_size(const card_set *set, card_look *look, zc_diags *diags);

/* Whose line of unit, group, post or title stays empty where others have one. diags: artwork-blank-words */
ZC_CHECKED zc_status card_look_tell_blanks(const card_set *set, const card_look *look, zc_diags *diags);

/* What of a face runs beyond it into the bleed, in mm on each side. */
typedef struct card_bleed {
    double left_mm, top_mm, right_mm, bottom_mm;
} card_bleed;

/* The face of a card, its origin the face's top left corner; and what stands on a tent's base. */
ZC_CHECKED zc_status card_face_draw(const card_set *set, const card_look *look, const name_card *card,
                                    const card_bleed *bleed, zc_scene *scene);
/* What fills a box. */
typedef struct card_words {
    const template_box *box;
    const name_card *card;
    const char *text;
    text_style style;
    scene_color color;
} card_words;

/* On one line or, where the box allows it, on two; as small as it must be, which is told. */
ZC_CHECKED zc_status card_words_draw(const card_set *set, const card_words *words, zc_scene *scene);
/* A QR code or a photograph in its box. */
ZC_CHECKED zc_status card_picture_draw(const card_set *set, const template_box *box, const name_card *card,
                                       zc_scene *scene);
/* Whether the pictures of all cards of a look can be drawn.
 * diags  artwork-qr-too-long, artwork-no-photo (each person), artwork-photo-empty (warning)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status card_pictures_check(card_set *set, const card_look *look, zc_diags *diags);
/* Only the name of a face, in its box. */
ZC_CHECKED zc_status card_name_draw(const card_set *set, const card_look *look, const template_box *box,
                                    const name_card *card, zc_scene *scene);
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
