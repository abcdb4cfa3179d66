/* The problems in the order in which one mends them. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

/* A problem, and where it, its file and its sheet come in the order in which they were found. */
typedef struct told {
    const zc_diag *diag;
    int file, sheet, found;
} told;

static bool same_text(const char *a, const char *b) { return strcmp(a ? a : "", b ? b : "") == 0; }

/* The first problem of the same file, or of the same sheet of it. */
static int first_of(const cli_line *line, int at, bool of_sheet)
{
    const zc_place *place = &zc_diags_at(line->diags, at)->place;
    for (int before = 0; before < at; before++) {
        const zc_place *other = &zc_diags_at(line->diags, before)->place;
        if (same_text(place->file, other->file) && (!of_sheet || same_text(place->sheet, other->sheet)))
            return before;
    }
    return at;
}

/* The command line first, then the file that it names, then the others as they were read; what stands in no
 * file comes last. */
static int order_of_file(const cli_line *line, int at)
{
    enum { THE_LINE = -2, NAMED_BY_IT = -1 };
    const char *file = zc_diags_at(line->diags, at)->place.file;
    if (!file)
        return zc_diags_count(line->diags);
    if (strncmp(file, "--", 2) == 0)
        return THE_LINE;
    return line->arg_count && strcmp(file, line->args[0]) == 0 ? NAMED_BY_IT : first_of(line, at, false);
}

static told told_at(const cli_line *line, int at)
{
    const zc_diag *diag = zc_diags_at(line->diags, at);
    return (told){ diag, order_of_file(line, at), diag->place.sheet ? first_of(line, at, true) : -1, at };
}

static int compare(int a, int b) { return (a > b) - (a < b); }

/* Errors, warnings, notes; of each by file, line and column. */
static int by_place(const void *a, const void *b)
{
    const told *left = a, *right = b;
    const zc_place *here = &left->diag->place, *there = &right->diag->place;
    const int steps[] = {
        compare((int)right->diag->severity, (int)left->diag->severity),
        compare(left->file, right->file),
        compare(left->sheet, right->sheet),
        compare(here->line, there->line),
        compare(here->column, there->column),
    };
    for (size_t step = 0; step < sizeof steps / sizeof *steps; step++)
        if (steps[step])
            return steps[step];
    return compare(left->found, right->found);
}

const zc_diag **cli_problems(const cli_line *line)
{
    const int count = zc_diags_count(line->diags);
    told *all = calloc((size_t)count + 1, sizeof *all);
    const zc_diag **sorted = calloc((size_t)count + 1, sizeof *sorted);
    for (int at = 0; all && at < count; at++)
        all[at] = told_at(line, at);
    if (all)
        qsort(all, (size_t)count, sizeof *all, by_place);
    for (int at = 0; sorted && at < count; at++)
        sorted[at] = all ? all[at].diag : zc_diags_at(line->diags, at);
    free(all);
    return sorted;
}
