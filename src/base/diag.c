#include "base/base.h"

#include <stdio.h>
#include <string.h>

enum { DIAGS_MAX = 10000 }; /* a file of a million bad lines still ends with a list that can be read */

enum { BUCKETS = 1024 };

struct zc_diags {
    zc_arena *arena;
    ZC_VEC(zc_diag) list;
    /* By line: 1 + the last problem told there, and of each problem the one before it; 0: none. */
    int last_of[BUCKETS], before[DIAGS_MAX + 1];
    int of_severity[ZC_ERROR + 1];
    bool out_of_memory; /* a problem could not be kept */
    zc_textbuf text;
};

static const zc_problem out_of_memory = {
    .id = "base-no-memory",
    .severity = ZC_ERROR,
    .en = { "out of memory", NULL, "close other programs or split the input" },
    .zh = { "内存不足", NULL, "请关闭其他程序或拆分输入" },
};

zc_diags *zc_diags_make(void)
{
    zc_diags *diags = mem_take(sizeof *diags);
    if (diags && !(diags->arena = arena_make())) {
        mem_free(diags);
        return NULL;
    }
    return diags;
}

void zc_diags_free(zc_diags *diags)
{
    if (!diags)
        return;
    vec_free(&diags->list);
    textbuf_free(&diags->text);
    arena_free(diags->arena);
    mem_free(diags);
}

bool diags_are_full(const zc_diags *diags) { return diags && diags->list.count >= DIAGS_MAX; }

int zc_diags_count(const zc_diags *diags) { return diags->list.count; }

int zc_diags_count_of(const zc_diags *diags, zc_severity severity) { return diags->of_severity[severity]; }

const zc_diag *zc_diags_at(const zc_diags *diags, int at) { return &diags->list.at[at]; }

void diag_add(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found)
{
    diag_add_with(diags, problem, place, found, NULL, NULL, NULL);
}

static bool are_places_equal(zc_place a, zc_place b)
{
    return a.line == b.line && a.column == b.column && text_equal(a.file, b.file) &&
           text_equal(a.sheet, b.sheet);
}

static bool are_told_alike(const zc_diag *a, const zc_diag *b)
{
    bool alike = a->problem == b->problem && are_places_equal(a->place, b->place) &&
                 text_equal(a->found, b->found);
    for (int arg = 0; alike && arg < ZC_DIAG_ARGS; arg++)
        alike = text_equal(a->args[arg], b->args[arg]);
    return alike;
}

static unsigned bucket_of(const zc_diag *diag) { return (unsigned)diag->place.line % BUCKETS; }

static bool is_told(const zc_diags *diags, const zc_diag *diag)
{
    for (int at = diags->last_of[bucket_of(diag)]; at; at = diags->before[at - 1])
        if (are_told_alike(&diags->list.at[at - 1], diag))
            return true;
    return false;
}

static bool keep(zc_diags *diags, const zc_diag *diag)
{
    int *last = &diags->last_of[bucket_of(diag)];
    if (!vec_push(&diags->list, *diag))
        return false;
    diags->before[diags->list.count - 1] = *last;
    *last = diags->list.count;
    return true;
}

/* All text in the list's own arena. */
static void keep_texts(zc_diags *diags, zc_diag *diag)
{
    diag->found = arena_text(diags->arena, diag->found);
    for (int arg = 0; arg < ZC_DIAG_ARGS; arg++)
        diag->args[arg] = arena_text(diags->arena, diag->args[arg]);
    diag->place.file = arena_text(diags->arena, diag->place.file);
    diag->place.sheet = arena_text(diags->arena, diag->place.sheet);
}

void diag_add_with(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found,
                   const char *arg1, const char *arg2, const char *arg3)
{
    const char *const args[ZC_DIAG_ARGS] = { arg1, arg2, arg3 };
    diag_add_all(diags, problem, place, found, args);
}

/* One mistake, one message: where a second room stumbles over the same, it is counted, so that the room sees
 * its errors, but not told again. */
void diag_add_all(zc_diags *diags, const zc_problem *problem, zc_place place, const char *found,
                  const char *const args[ZC_DIAG_ARGS])
{
    if (!diags)
        return;
    zc_diag diag = { .problem = problem, .severity = problem->severity, .place = place, .found = found };
    memcpy(diag.args, args, sizeof diag.args);
    diags->of_severity[problem->severity]++;
    if (diags->list.count >= DIAGS_MAX || is_told(diags, &diag))
        return;
    keep_texts(diags, &diag);
    if (arena_failed(diags->arena) || !keep(diags, &diag)) {
        static const zc_diag no_memory = { .problem = &out_of_memory, .severity = ZC_ERROR };
        diags->of_severity[ZC_ERROR]++;
        diags->out_of_memory = true;
        (void)vec_push(&diags->list, no_memory);
    }
}

zc_status diag_status(const zc_diags *diags, int errors_before)
{
    if (diags && diags->out_of_memory)
        return ZC_NO_MEMORY;
    return diag_errors(diags) > errors_before ? ZC_BAD_INPUT : ZC_OK;
}

/* The letters of a spreadsheet's column: 1 is A, 27 is AA. */
static void column_letters(int column, size_t size, char out[])
{
    char backwards[8];
    int letters = 0;
    for (; column > 0 && letters < 7; column = (column - 1) / 26)
        backwards[letters++] = (char)('A' + (column - 1) % 26);
    size_t at = 0;
    while (letters > 0 && at + 1 < size)
        out[at++] = backwards[--letters];
    out[at] = '\0';
}

void zc_place_text(zc_place place, size_t size, char text[])
{
    char letters[8];
    const char *file = place.file ? place.file : "";
    if (size == 0)
        return;
    if (place.sheet && place.line > 0) {
        column_letters(place.column, sizeof letters, letters);
        snprintf(text, size, "%s:%s!%s%d", file, place.sheet, letters, place.line);
    } else if (place.sheet) {
        snprintf(text, size, "%s:%s", file, place.sheet);
    } else if (place.line > 0 && place.column > 0) {
        snprintf(text, size, "%s:%d:%d", file, place.line, place.column);
    } else if (place.line > 0) {
        snprintf(text, size, "%s:%d", file, place.line);
    } else {
        snprintf(text, size, "%s", file);
    }
}

/* Words that only say an argument are left out where the argument is missing: a hint "did you mean {1}?"
 * without a near word. */
static bool can_be_said(const char *words, const zc_diag *diag)
{
    if (!words)
        return false;
    for (const char *at = words; (at = strchr(at, '{')); at++) {
        const int arg = text_arg_at(at, ZC_DIAG_ARGS);
        if (arg >= 0 && !diag->args[arg])
            return false;
    }
    return true;
}

static const char *const severity_words[][2] = {
    [ZC_NOTE] = { "提示", "note" },
    [ZC_WARNING] = { "警告", "warning" },
    [ZC_ERROR] = { "错误", "error" },
};

const char *zc_diag_text(zc_diags *diags, const zc_diag *diag, zc_lang lang)
{
    const bool english = lang == ZC_LANG_EN;
    const zc_problem_words *words = english ? &diag->problem->en : &diag->problem->zh;
    zc_textbuf *buf = &diags->text;
    char place[1024];

    buf->length = 0;
    zc_place_text(diag->place, sizeof place, place);
    if (*place)
        textbuf_format(buf, "%s: ", place);
    textbuf_format(buf, english ? "%s: " : "%s：", severity_words[diag->severity][english]);
    textbuf_fill(buf, words->what, diag->args, ZC_DIAG_ARGS);
    if (diag->found)
        textbuf_format(buf, english ? ": found \"%s\"" : "：实为“%s”", diag->found);
    if (can_be_said(words->expected, diag)) {
        textbuf_add(buf, english ? (diag->found ? ", expected " : ": expected ") : "，应为");
        textbuf_fill(buf, words->expected, diag->args, ZC_DIAG_ARGS);
    }
    textbuf_format(buf, " [%s]", diag->problem->id);
    if (can_be_said(words->hint, diag)) {
        textbuf_add(buf, "\n  ");
        textbuf_fill(buf, words->hint, diag->args, ZC_DIAG_ARGS);
    }
    return textbuf_text(buf);
}
