/* precedence/pinyin.h: R-NAME-PINYIN: names by the letters and tones of their readings. */
#ifndef PRECEDENCE_PINYIN_H
#define PRECEDENCE_PINYIN_H

#include "precedence/strokes.h"

typedef struct pinyin_book {
    stroke_book *strokes;
    zc_arena *arena;
    char_table readings;  /* of a character: an index of `labels` */
    const char **labels;  /* "zeng1" */
    table_line *surnames; /* readings of surnames, and the compound ones */
    int label_count, surname_count;
} pinyin_book;

/* diags  precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status pinyin_open(pinyin_book *book, const zc_datapath *path, stroke_book *strokes,
                                 zc_arena *arena, zc_diags *diags);

/* What a name's place is in doubt for. */
typedef struct pinyin_doubts {
    zc_textbuf unread; /* characters that have no reading, "㐂, 㐃"; yours to free */
    bool uneven;       /* the roster's own reading has more or fewer syllables than the name has characters */
} pinyin_doubts;

/* A name's place: its surname's letters, tones and strokes, then those of the given name.
 * reading  the roster's own ("Zēng Xiǎomíng", "zeng1 xiao3 ming2"), "" for the usual one */
ZC_CHECKED zc_status pinyin_write(pinyin_book *book, const char *name, const char *reading, zc_textbuf *out,
                                  pinyin_doubts *doubts);
/* The same of a name that is no person's: it has no surname. */
ZC_CHECKED zc_status pinyin_write_plain(pinyin_book *book, const char *name, zc_textbuf *out);

/* Where two names part: what stands there in each, "张 zhang1" or, of one sound, "张 7画".
 * readings  as above; NULL: names that are no person's */
ZC_CHECKED zc_status pinyin_tell(pinyin_book *book, const char *const names[2], const char *const readings[2],
                                 zc_lang lang, zc_textbuf out[2]);
#endif
