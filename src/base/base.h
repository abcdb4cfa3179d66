/* base/base.h: memory, text, numbers, places, problems, data files and output files for all rooms. */
#ifndef BASE_BASE_H
#define BASE_BASE_H

#include <zuoci/base.h>

#include <stdarg.h>

/* ---- memory: every allocation of ours goes through here, so that the fault tests can fail the nth ---- */

void *mem_take(size_t size); /* zeroed; NULL without memory */
void *mem_grow(void *block, size_t size);
void mem_free(void *block);
void mem_fail_at(long nth); /* tests only: the nth allocation from now fails; 0: none */
bool mem_failed(void);      /* tests only: whether an allocation has been made to fail since mem_fail_at */

/* ---- arena: what is in it lives and dies with it ---- */

typedef struct zc_arena zc_arena;

zc_arena *arena_make(void); /* NULL without memory */
void arena_free(zc_arena *arena);
void *arena_take(zc_arena *arena, size_t size, size_t count); /* zeroed; NULL on overflow or without memory */
bool arena_failed(const zc_arena *arena); /* whether anything that was asked of it was not to be had */
char *arena_text(zc_arena *arena, const char *text); /* NULL stays NULL */
char *arena_text_n(zc_arena *arena, const char *text, size_t length);
char *arena_format(zc_arena *arena, const char *format, ...) ZC_PRINTF(2, 3);

#define arena_array(arena, type, count) ((type *)arena_take((arena), sizeof(type), (size_t)(count)))
#define arena_new(arena, type) arena_array(arena, type, 1)

/* ---- vec: an array that grows; `at[0 .. count-1]` ---- */

#define ZC_VEC(type)                                                                                         \
    struct {                                                                                                 \
        type *at;                                                                                            \
        int count, room;                                                                                     \
    }

bool vec_grow(void **at, int *room, int count,
              size_t size); /* room for count + 1 elements; false without memory */
void *vec_copy(zc_arena *arena, const void *at, int count, size_t size);

/* vec_push(&vec, value): true if it went in. The elements may move before the value is read: it must not
 * refer to one of them. */
#define vec_push(vec, ...)                                                                                   \
    (vec_grow((void **)&(vec)->at, &(vec)->room, (vec)->count, sizeof *(vec)->at)                            \
         ? ((vec)->at[(vec)->count++] = (__VA_ARGS__), true)                                                 \
         : false)
#define vec_free(vec) (mem_free((vec)->at), (vec)->at = NULL, (vec)->count = (vec)->room = 0)
/* The elements, copied into an arena; free the vec after it. NULL without memory (or for no elements). */
#define vec_to_arena(arena, vec) vec_copy((arena), (vec)->at, (vec)->count, sizeof *(vec)->at)

/* ---- text buffer: sticky, after a failure it ignores calls and `failed` tells ---- */

typedef struct zc_textbuf {
    char *at; /* NUL-terminated once something was added; use textbuf_text() */
    size_t length, room;
    bool failed;
} zc_textbuf;

void textbuf_add(zc_textbuf *buf, const char *text);
void textbuf_add_n(zc_textbuf *buf, const char *text, size_t length);
void textbuf_format(zc_textbuf *buf, const char *format, ...) ZC_PRINTF(2, 3);
/* `words` with `{1}` .. `{count}` (at most 9) filled in; NULL fills in nothing. */
void textbuf_fill(zc_textbuf *buf, const char *words, const char *const args[], int count);
/* Which of the `count` arguments the "{1}" .. at `at` stands for, from 0; -1 for any other text. */
int text_arg_at(const char *at, int count);
void textbuf_number(zc_textbuf *buf, double value); /* number_write's form */
void textbuf_number_at(zc_textbuf *buf, double value, int decimals);
void textbuf_xml(zc_textbuf *buf, const char *text); /* escaped for XML content and attributes */
const char *textbuf_text(const zc_textbuf *buf);     /* "" when empty or failed; lent */
void textbuf_free(zc_textbuf *buf);

/* ---- csv out: plans, rosters and lists are written alike ---- */

/* One cell of a csv line, quoted where it must be; `first` leaves the comma out. Text that a spreadsheet
 * would take for a formula gets an apostrophe before it, which the reader of csv takes away. */
void csv_cell(zc_textbuf *buf, const char *text, bool first);
/* Whether a spreadsheet would take it, behind apostrophes, for a formula. */
bool csv_is_formula(const char *text);
/* A line end. UTF8_BOM begins a csv that office spreadsheets are to open. */
void csv_line(zc_textbuf *buf);
#define UTF8_BOM "\xEF\xBB\xBF"

/* ---- UTF-8 ---- */

enum { UTF8_BAD = 0xFFFFFFFF };

uint32_t utf8_next(
    const char **at); /* the next code point, 0 at the end, UTF8_BAD where broken (one byte is passed) */
int utf8_write(uint32_t code, char out[4]);          /* bytes written */
bool utf8_is_valid(const char *text, size_t length); /* strict: no overlong form, no surrogate */
int utf8_count(const char *text);                    /* characters */
bool char_is_han(uint32_t code);                     /* a unified or compatibility ideograph, or 〇 */
bool char_is_blank(uint32_t code);                   /* any Unicode space, the ideographic one too */
bool char_is_control(uint32_t code);  /* a line break, a tab and all else below U+00A0 that no font draws */
bool text_is_blank(const char *text); /* NULL, empty, or blanks only */
bool text_equal(const char *a, const char *b); /* NULL equals "" */
bool text_starts(const char *text, const char *start);
bool text_ends(const char *text, const char *end);
char *text_capital(zc_arena *arena, const char *text); /* a capital first, where it is a small Latin letter */
char *text_trimmed(zc_arena *arena, const char *text); /* without blanks (Unicode ones too) at the ends */

/* ---- words: lists written as one string ("rank list", "7 9", "主持、发言") ---- */

/* The words of `text` parted by any character of `separators` (UTF-8; blanks always part); *words is in the
 * arena. Returns their count, -1 without memory. */
int words_split(zc_arena *arena, const char *text, const char *separators, const char *const **words);

/* The candidates nearest to `word` in spelling, joined by `, `, at most three; NULL if none comes near.
 * In the arena. */
const char *words_near(zc_arena *arena, const char *word, const char *const candidates[], int count);

typedef const char *const in_both[2]; /* the same in both languages, by zc_lang */

/* ---- numbers and units: in and out through here alone; always `.`, never the locale ---- */

bool number_read(const char *text, double *out); /* the whole text is a finite number */
bool number_int(const char *text, int least, int most, int *out);
bool number_mm(const char *text, double *out_mm); /* "8000", "8000mm", "800cm", "8m"; above 0 */
int number_write(double value, int decimals,
                 char out[32]); /* fixed, zeros at the end cut, never "-0"; returns the length */

#define MM_PER_PT (25.4 / 72.0)
static inline double pt_of_mm(double mm) { return mm / MM_PER_PT; }
static inline double mm_of_pt(double pt) { return pt * MM_PER_PT; }

/* ---- places and problems ---- */

static inline zc_place place_of_file(const char *file) { return (zc_place){ .file = file }; }
static inline zc_place place_at(const char *file, int line, int column)
{
    return (zc_place){ .file = file, .line = line, .column = column };
}

/* Adds a problem; all text is copied, `place` too. `diags` may be NULL: then nothing is kept.
 * Without memory the list keeps an out-of-memory error instead. */
void diag_add(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found);
/* The same with up to three arguments for {1} .. {3} (NULL where fewer). */
void diag_add_with(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found,
                   const char *arg1, const char *arg2, const char *arg3);
/* The same with all of them. */
void diag_add_all(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found,
                  const char *const args[ZC_DIAG_ARGS]);
/* Whether the list keeps no more: what is added is counted by its severity alone. */
bool diags_are_full(const zc_diags *diags);
/* ZC_NO_MEMORY if a problem could not be kept; ZC_BAD_INPUT if errors were added since `errors_before`; else
 * ZC_OK. */
ZC_CHECKED zc_status diag_status(const zc_diags *diags, int errors_before);
/* The graver of two: of several steps that all are taken, that one is told. */
static inline zc_status worse_of(zc_status a, zc_status b) { return a > b ? a : b; }
static inline int diag_errors(const zc_diags *diags)
{
    return diags ? zc_diags_count_of(diags, ZC_ERROR) : 0;
}

/* ---- data files ---- */

typedef struct zc_bytes {
    const char *at;
    size_t length;
} zc_bytes;

/* A file of any size up to FILE_BYTES_MAX, `-` for standard input, into the arena with a NUL behind it.
 * diags  base-cannot-read, base-file-too-large
 * Returns ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status file_read(zc_arena *arena, const char *path, zc_bytes *out, zc_diags *diags);

/* The data file `name` ("layouts/report.xml"): from the first place of the path that has it.
 * shown  where it was found, for messages; in the arena
 * Returns  ZC_OK, ZC_BAD_INPUT (found nowhere; nothing is reported: the caller knows what was asked), ZC_IO,
 * ZC_NO_MEMORY */
ZC_CHECKED zc_status datapath_read(const zc_datapath *path, zc_arena *arena, const char *name, zc_bytes *out,
                                   const char **shown, zc_diags *diags);

/* The file that datapath_read would read; *file is NULL if it is built in, or is not there. ZC_OK,
 * ZC_NO_MEMORY */
ZC_CHECKED zc_status datapath_find(const zc_datapath *path, zc_arena *arena, const char *name,
                                   const char **file);
/* ZC_BAD_INPUT, and base-is-input, if `output` leads to a data file of one of the folders: to anything in
 * their layouts/ or fonts/. Else ZC_OK, or ZC_NO_MEMORY. */
ZC_CHECKED zc_status datapath_spares(const zc_datapath *path, zc_arena *arena, const char *output,
                                     zc_diags *diags);
/* The names ("layouts/report.xml") of all data files that begin with `start` and end with `end`, sorted, each
 * once. Returns their count, -1 without memory. */
int datapath_list(const zc_datapath *path, zc_arena *arena, const char *start, const char *end,
                  const char *const **names);

/* The folder part of a path, "." if it has none; and `name` seen from `folder` unless it is absolute. */
const char *path_folder(zc_arena *arena, const char *path);
const char *path_join(zc_arena *arena, const char *folder, const char *name);
const char *
path_ending(const char *path); /* what stands behind the last dot of the file name, "" if none; lent */
bool path_ends_in(const char *path, const char *ending); /* case does not matter */

/* ---- output: a file appears whole or not at all ---- */

typedef struct zc_outfile zc_outfile;

/* Opens a temporary file beside `path` (or `path` itself if it is `-`, a pipe or a device).
 * diags  base-cannot-write
 * Returns ZC_OK, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status outfile_open(const char *path, zc_outfile **out, zc_diags *diags);
void outfile_write(zc_outfile *file, const void *bytes,
                   size_t length); /* sticky: a failure shows in outfile_commit */
/* Flushes, syncs, renames; frees `file` in any case. On failure nothing is left behind. */
ZC_CHECKED zc_status outfile_commit(zc_outfile *file, zc_diags *diags);
void outfile_abandon(zc_outfile *file); /* NULL is allowed */
/* All three in one. */
ZC_CHECKED zc_status file_write(const char *path, const void *bytes, size_t length, zc_diags *diags);
/* ZC_BAD_INPUT, and base-is-input, if `path` leads to one of the files that were read (NULL: none; `-`:
 * what standard input is); else ZC_OK. */
ZC_CHECKED zc_status file_spares(const char *path, const char *const inputs[], int count, zc_diags *diags);
/* Makes a folder unless it is there. */
ZC_CHECKED zc_status folder_make(const char *path, zc_diags *diags);

/* SOURCE_DATE_EPOCH, else the newest modification time of `paths`, as seconds since 1970; 0 if neither is
 * known. */
int64_t input_time(const char *const paths[], int count);
#endif
