/* zuoci/base.h: what every room reports with: a status, and the problems found.
 * Memory   a zc_diags owns all text that it lends; free it once with zc_diags_free()
 * Threads  one zc_diags belongs to one thread */
#ifndef ZUOCI_BASE_H
#define ZUOCI_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ZC_API __attribute__((visibility("default")))
#define ZC_CHECKED __attribute__((warn_unused_result))
#define ZC_PRINTF(text, first) __attribute__((format(printf, text, first)))
#else
#define ZC_API
#define ZC_CHECKED
#define ZC_PRINTF(text, first)
#endif

/* How a call ended; the details are in the zc_diags that it was given. */
typedef enum zc_status {
    ZC_OK,
    ZC_BAD_INPUT, /* at least one error in the diagnostics */
    ZC_NO_PLAN,   /* no plan satisfies what was asked */
    ZC_IO,        /* a file could not be read or written */
    ZC_NO_MEMORY
} zc_status;

/* The languages of messages and of the words on paper. */
typedef enum zc_lang { ZC_LANG_ZH, ZC_LANG_EN } zc_lang;

typedef enum zc_severity { ZC_NOTE, ZC_WARNING, ZC_ERROR } zc_severity;

/* Where something stands in the user's input; every part may be missing (NULL or 0).
 * sheet  not NULL: a spreadsheet; then line is the row and column the column, both from 1
 * line, column  from 1; a column counts characters */
typedef struct zc_place {
    const char *file;
    const char *sheet;
    int line;
    int column;
} zc_place;

/* One setting, of an artwork, an option or a size: an attribute in an event, or an option of a command. */
typedef struct zc_setting {
    const char *key, *value;
    zc_place place;
} zc_setting;

/* The most arguments of a report. */
enum { ZC_DIAG_ARGS = 6 };

/* What a problem says in one language; `{1}` .. `{6}` stand for the arguments of the report. */
typedef struct zc_problem_words {
    const char *what;     /* "row pitch cannot be read" */
    const char *expected; /* "a length in mm above 0"; NULL where nothing is to be said */
    const char *hint;     /* "give the distance between two rows' backs"; NULL likewise */
} zc_problem_words;

/* A kind of problem: a constant of the room that finds it. */
typedef struct zc_problem {
    const char *id; /* room-what, stable: scripts match it */
    zc_severity severity;
    zc_problem_words en, zh;
} zc_problem;

/* One problem that was found.
 * found  what stands there, as written by the user; NULL where nothing was found */
typedef struct zc_diag {
    const zc_problem *problem;
    zc_severity severity;
    zc_place place;
    const char *found;
    const char *args[ZC_DIAG_ARGS]; /* fill {1} .. {6}; NULL where not given */
} zc_diag;

/* The problems found so far, in the order found. Whoever calls a function that takes one gives it one: some
 * of the functions know by it alone that the input was bad. */
typedef struct zc_diags zc_diags;

/* An empty list of problems, yours; NULL without memory. */
ZC_API zc_diags *zc_diags_make(void);

/* Frees the list and all text in it; NULL is allowed. */
ZC_API void zc_diags_free(zc_diags *diags);

/* How many problems there are in all. */
ZC_API int zc_diags_count(const zc_diags *diags);

/* How often a problem exactly as grave as `severity` was found; one that was found twice is told once. */
ZC_API int zc_diags_count_of(const zc_diags *diags, zc_severity severity);

/* The problem at `at`, 0 .. count-1; lent. */
ZC_API const zc_diag *zc_diags_at(const zc_diags *diags, int at);

/* The problem in one line and, if it has a hint, a second one that begins with two blanks:
 * `hall.xml:14:23: error: row pitch cannot be read: found "95O", expected a length in mm above 0
 * [venue-bad-pitch]`
 * Returns the text, lent until the next call with this diags; "" without memory. */
ZC_API const char *zc_diag_text(zc_diags *diags, const zc_diag *diag, zc_lang lang);

/* A place as it is printed, `hall.xml:14:23` or `roster.xlsx:名单!D17`, into `text`, cut at `size`. */
ZC_API void zc_place_text(zc_place place, size_t size, char text[]);

/* The library's version, "0.1.0"; lent for ever. */
ZC_API const char *zc_version(void);

/* Where data files (styles, rank words, stocks, font roles) are looked for:
 * the option's directory, then $ZUOCI_DATA, then the event's own folder, then what is built in. */
typedef struct zc_datapath zc_datapath;

/* A search path, yours; free it with zc_datapath_free().
 * data_dir   --data; NULL for none; read, not kept
 * event_dir  the event's own folder; NULL for none
 * Returns    NULL without memory */
ZC_API zc_datapath *zc_datapath_make(const char *data_dir, const char *event_dir);

/* Frees the path; NULL is allowed. */
ZC_API void zc_datapath_free(zc_datapath *path);

#ifdef __cplusplus
}
#endif
#endif
