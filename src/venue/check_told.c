/* What was found, in few messages: rows of a block together, blocks that are alike together. */
#include "venue/check.h"
#include "venue/check_problems.h"
#include "venue/spec.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MESSAGES_MAX = 8 /* of one kind; the others are counted */, BLOCKS_MAX = 8, SEAT_PARTS_MAX = 12 };

void check_find(hall_check *check, check_finding finding)
{
    check->lacks_memory |= !vec_push(&check->findings, finding);
}

void check_figure_text(double figure, const char *unit, char out[40])
{
    char number[32];
    number_write(figure, 2, number);
    snprintf(out, 40, *unit ? "%s %s" : "%s", number, unit);
}

/* ---- one message ---- */

void check_tell_one(hall_check *check, const zc_problem *problem, zc_place place, check_words words)
{
    zc_textbuf source = { 0 };
    if (words.from)
        textbuf_format(&source, "%s; %s", words.from->id, words.from->sources);
    const char *const args[ZC_DIAG_ARGS] = { words.where, words.rows, words.wanted,
                                             words.from ? textbuf_text(&source) : NULL, words.people };
    check->lacks_memory |= source.failed;
    diag_add_all(check->diags, problem, place, words.found, args);
    textbuf_free(&source);
}

/* Where a block stands in its file; the hall, where no file has it. */
static zc_place place_of(const hall_check *check, int block)
{
    const zc_venue *venue = check->venue;
    const int spec = block - (check->hall->block_count - venue->spec_count);
    const bool is_of_file = block >= 0 && spec >= 0 && spec < venue->spec_count &&
                            text_equal(venue->specs[spec].id, check->hall->blocks[block].id);
    return is_of_file ? venue->specs[spec].place : venue->place;
}

/* "楼座 A" */
static void add_block(const hall_check *check, int block, zc_textbuf *text)
{
    const venue_hall *hall = check->hall;
    const venue_block *of = &hall->blocks[block];
    const bool has_floor = of->floor >= 0 && of->floor < hall->floor_count;
    if (has_floor)
        textbuf_format(text, *of->id ? "%s " : "%s", hall->floors[of->floor].name);
    textbuf_add(text, of->id);
}

/* ---- rows ---- */

static const char *line_label(const hall_check *check, int block, int line)
{
    int first = 0, end = check->run_count;
    while (first < end) {
        const int middle = (first + end) / 2;
        const check_run *run = &check->runs[middle];
        const bool is_before = run->block < block || (run->block == block && run->line < line);
        first = is_before ? middle + 1 : first;
        end = is_before ? end : middle;
    }
    return first < check->run_count ? check->hall->chairs[check->order[check->runs[first].first]].row_label
                                    : "";
}

static void add_rows(const hall_check *check, int block, int first, int last, zc_textbuf *rows)
{
    textbuf_format(rows, rows->length ? ", %s" : "%s", line_label(check, block, first));
    if (last > first)
        textbuf_format(rows, "-%s", line_label(check, block, last));
}

/* ---- findings of one kind in one block, and blocks that are alike ---- */

typedef struct told {
    check_finding finding; /* of the first block */
    const char *blocks, *rows, *found, *wanted, *people;
    int more_blocks; /* that are not named */
} told;
typedef ZC_VEC(told) told_vec;

static int kind_of(const zc_problem *problem)
{
    static const zc_problem *const kinds[] = {
        &venue_check_seats_two, &venue_check_seats_one,   &venue_check_rows,  &venue_check_row_pitch,
        &venue_check_width,     &venue_check_clear,       &venue_check_aisle, &venue_check_side_aisle,
        &venue_check_front,     &venue_check_cross_aisle, &venue_check_far,
    };
    int kind = 0;
    while (kind < (int)(sizeof kinds / sizeof *kinds) && kinds[kind] != problem)
        kind++;
    return kind;
}

static int by_kind_then_line(const void *one, const void *other)
{
    const check_finding *a = one, *b = other;
    const int kinds = kind_of(a->problem) - kind_of(b->problem);
    if (kinds)
        return kinds;
    const int sources = strcmp(a->from->id, b->from->id);
    if (sources)
        return sources;
    const int order[] = { a->block - b->block, a->beside - b->beside, a->first_line - b->first_line,
                          a->last_line - b->last_line };
    for (size_t key = 0; key < sizeof order / sizeof *order; key++)
        if (order[key])
            return order[key];
    return 0;
}

static bool are_one_kind(const check_finding *a, const check_finding *b)
{
    return a->problem == b->problem && text_equal(a->from->id, b->from->id);
}

static bool are_of_one_block(const check_finding *a, const check_finding *b)
{
    return a->block == b->block && a->beside == b->beside;
}

/* "850-880 mm" */
static const char *range_text(hall_check *check, double least, double most, const char *unit)
{
    char one[40], other[40];
    check_figure_text(least, "", one);
    check_figure_text(most, unit, other);
    char whole[40];
    check_figure_text(least, unit, whole);
    const char *text = text_equal(whole, other) ? arena_text(check->arena, whole)
                                                : arena_format(check->arena, "%s-%s", one, other);
    check->lacks_memory |= !text;
    return text;
}

static const char *kept(hall_check *check, zc_textbuf *text)
{
    const char *copy = text->failed ? NULL : arena_text(check->arena, textbuf_text(text));
    check->lacks_memory |= !copy;
    textbuf_free(text);
    return copy;
}

/* The findings from `first` to `end`, all of one kind in one block. */
static told told_of(hall_check *check, int first, int end)
{
    const check_finding *at = check->findings.at;
    zc_textbuf rows = { 0 }, blocks = { 0 };
    double found[2] = { INFINITY, -INFINITY }, wanted[2] = { INFINITY, -INFINITY }, people = 0;
    int from = at[first].first_line, to = at[first].last_line;
    for (int finding = first; finding < end; finding++) {
        found[0] = fmin(found[0], at[finding].found);
        found[1] = fmax(found[1], at[finding].found);
        wanted[0] = fmin(wanted[0], at[finding].wanted);
        wanted[1] = fmax(wanted[1], at[finding].wanted);
        people = fmax(people, at[finding].people);
        if (at[finding].first_line > to + 1) {
            add_rows(check, at[first].block, from, to, &rows);
            from = at[finding].first_line;
        }
        to = at[finding].last_line > to ? at[finding].last_line : to;
    }
    add_rows(check, at[first].block, from, to, &rows);
    add_block(check, at[first].block, &blocks);
    if (at[first].beside >= 0) {
        textbuf_add(&blocks, "/");
        add_block(check, at[first].beside, &blocks);
    }
    told one = { .finding = at[first], .blocks = kept(check, &blocks), .rows = kept(check, &rows) };
    one.found = range_text(check, found[0], found[1], at[first].unit);
    one.wanted = range_text(check, wanted[0], wanted[1], at[first].unit);
    one.people = people > 0 ? range_text(check, people, people, "") : "-";
    return one;
}

static bool are_told_alike(const told *a, const told *b)
{
    return text_equal(a->rows, b->rows) && text_equal(a->found, b->found) &&
           text_equal(a->wanted, b->wanted) && text_equal(a->people, b->people);
}

/* The first few by name. */
static void add_blocks(hall_check *check, const char *blocks, told *one)
{
    int named = 1;
    for (const char *at = one->blocks; (at = strstr(at, ", ")); at++)
        named++;
    if (named >= BLOCKS_MAX) {
        one->more_blocks++;
        return;
    }
    one->blocks = arena_format(check->arena, "%s, %s", one->blocks, blocks);
    check->lacks_memory |= !one->blocks;
}

/* Of the messages of this kind, one that says the same: then it is told of both blocks. */
static void add_told(hall_check *check, told one, int first_of_kind, told_vec *all)
{
    for (int at = first_of_kind; at < all->count; at++)
        if (are_told_alike(&all->at[at], &one)) {
            add_blocks(check, one.blocks, &all->at[at]);
            return;
        }
    check->lacks_memory |= !vec_push(all, one);
}

static void tell_kind(hall_check *check, const told all[], int count)
{
    const int told_count = count <= MESSAGES_MAX ? count : MESSAGES_MAX - 1;
    char more[40];
    for (int at = 0; at < told_count; at++) {
        const char *where = *all[at].blocks ? arena_format(check->arena, "%s: ", all[at].blocks) : "";
        if (all[at].more_blocks > 0)
            where = arena_format(check->arena, "%s … (+%d): ", all[at].blocks, all[at].more_blocks);
        check->lacks_memory |= !where;
        check_tell_one(check, all[at].finding.problem, place_of(check, all[at].finding.block),
                       (check_words){ where, all[at].rows, all[at].found, all[at].wanted,
                                      all[at].finding.from, all[at].people });
    }
    check_figure_text(count - told_count, "", more);
    if (count > told_count)
        check_tell_one(check, &venue_check_more, check->venue->place,
                       (check_words){ .where = more, .from = all->finding.from });
}

void check_tell(hall_check *check)
{
    told_vec all = { 0 };
    const int count = check->findings.count;
    const check_finding *at = check->findings.at;
    if (count > 0)
        qsort(check->findings.at, (size_t)count, sizeof *check->findings.at, by_kind_then_line);
    for (int first = 0, end; first < count && !check->lacks_memory; first = end) {
        for (end = first;
             end < count && are_one_kind(&at[first], &at[end]) && are_of_one_block(&at[first], &at[end]);)
            end++;
        add_told(check, told_of(check, first, end), 0, &all);
        if (end == count || !are_one_kind(&at[first], &at[end])) {
            if (!check->lacks_memory)
                tell_kind(check, all.at, all.count);
            all.count = 0;
        }
    }
    vec_free(&all);
}

/* ---- seats ---- */

/* Seats with one fault, as they are written. */
typedef struct seat_list {
    const hall_check *check;
    const bool *is_faulty;
    zc_textbuf text;
    int seats, parts;
    int block; /* of the first */
    /* Rows of which the same seats are faulty, not yet written; block -1: none. */
    int of_block, first_line, last_line;
    bool has_labels;
    zc_textbuf numbers; /* "" for whole rows */
} seat_list;

/* "A 3-8: 1…4, 7" */
static void write_rows(seat_list *list)
{
    zc_textbuf *text = &list->text;
    if (list->of_block >= 0 && list->parts++ < SEAT_PARTS_MAX) {
        textbuf_add(text, text->length ? "; " : "");
        const size_t before = text->length;
        add_block(list->check, list->of_block, text);
        textbuf_add(text, text->length > before ? " " : "");
        if (list->has_labels)
            textbuf_add(text, line_label(list->check, list->of_block, list->first_line));
        if (list->has_labels && list->last_line > list->first_line)
            textbuf_format(text, "-%s", line_label(list->check, list->of_block, list->last_line));
        if (list->numbers.length > 0)
            textbuf_format(text, ": %s", textbuf_text(&list->numbers));
    }
    list->of_block = -1;
}

/* "3…8, 12": the faulty seats of a row, from the page's left; "" for all of them. */
static void number_seats(const seat_list *list, const int order[], int chairs, zc_textbuf *numbers)
{
    const venue_chair *all = list->check->hall->chairs;
    for (int first = 0, end; first < chairs; first = end + 1) {
        for (end = first; end < chairs && list->is_faulty[order[end]];)
            end++;
        if (end == first || end - first == chairs)
            continue;
        textbuf_format(numbers, numbers->length ? ", %s" : "%s", all[order[first]].label);
        if (end > first + 1)
            textbuf_format(numbers, end > first + 2 ? "…%s" : ", %s", all[order[end - 1]].label);
    }
}

static void add_row(seat_list *list, const int order[], int chairs)
{
    const venue_chair *first = &list->check->hall->chairs[order[0]];
    zc_textbuf numbers = { 0 };
    int faulty = 0;
    for (int at = 0; at < chairs; at++)
        faulty += list->is_faulty[order[at]];
    if (faulty == 0)
        return;
    if (list->seats == 0)
        list->block = first->block;
    list->seats += faulty;
    number_seats(list, order, chairs, &numbers);
    if (list->of_block != first->block || list->last_line + 1 != first->line || !list->has_labels ||
        !text_equal(textbuf_text(&list->numbers), textbuf_text(&numbers))) {
        write_rows(list);
        list->of_block = first->block;
        list->first_line = first->line;
    }
    list->last_line = first->line;
    list->text.failed |= numbers.failed;
    textbuf_free(&list->numbers);
    list->numbers = numbers;
}

static bool is_same_row(const venue_chair *one, const venue_chair *other)
{
    return one->block == other->block && one->line == other->line;
}

static void add_region(seat_list *list, const int order[], int count, bool has_labels)
{
    const venue_chair *all = list->check->hall->chairs;
    list->has_labels = has_labels;
    for (int first = 0, end; first < count; first = end) {
        for (end = first; end < count && is_same_row(&all[order[first]], &all[order[end]]);)
            end++;
        add_row(list, order + first, end - first);
    }
    write_rows(list);
}

void check_tell_seats(hall_check *check, const zc_problem *problem, const bool is_faulty[])
{
    seat_list list = { .check = check, .is_faulty = is_faulty, .block = -1, .of_block = -1 };
    char seats[40];
    int *rostrum = arena_array(check->arena, int, check->hall->rostrum_chairs);
    for (int at = 0; rostrum && at < check->hall->rostrum_chairs; at++)
        rostrum[at] = at;
    check->lacks_memory |= !rostrum;
    if (check->lacks_memory)
        return;
    add_region(&list, rostrum, check->hall->rostrum_chairs, false);
    add_region(&list, check->order, check->seats, true);
    if (list.parts > SEAT_PARTS_MAX)
        textbuf_format(&list.text, "; … (+%d)", list.parts - SEAT_PARTS_MAX);
    check_figure_text(list.seats, "", seats);
    check->lacks_memory |= list.text.failed;
    if (list.seats > 0 && !check->lacks_memory)
        check_tell_one(check, problem, place_of(check, list.block),
                       (check_words){ .where = seats, .found = textbuf_text(&list.text) });
    textbuf_free(&list.numbers);
    textbuf_free(&list.text);
}
