#include "venue/cloud_names.h"
#include "venue/import_problems.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL_LETTERS_MAX = 18 };

/* A label as a part of seat ids, which are parted by hyphens and listed with blanks or commas between. */
static const char *part_of_id(zc_arena *arena, const char *label)
{
    zc_textbuf text = { 0 };
    int letters = 0;
    for (uint32_t code; letters < LABEL_LETTERS_MAX && (code = utf8_next(&label)); letters++) {
        char bytes[4];
        const bool is_bad = code < ' ' || code == '-' || code == ',' || code == 0x3001 || code == UTF8_BAD ||
                            char_is_blank(code) || char_is_control(code);
        textbuf_add_n(&text, bytes, (size_t)utf8_write(is_bad ? '_' : code, bytes));
    }
    const char *copy = text.failed ? NULL : arena_text(arena, textbuf_text(&text));
    textbuf_free(&text);
    return copy;
}

/* ---- floors and blocks ---- */

/* `id`, with a number behind it if one of those before it is the same. */
static const char *unlike(zc_arena *arena, const char *id, const char *const *ids, size_t stride, int count)
{
    const char *candidate = id;
    for (int at = 0, next = 2; candidate && at < count; at++)
        if (text_equal(*(const char *const *)((const char *)ids + at * stride), candidate)) {
            candidate = arena_format(arena, "%s.%d", id, next++);
            at = -1;
        }
    return candidate;
}

bool cloud_name_floors(const cloud_rows *rows, zc_arena *arena, venue_floor floors[])
{
    for (int at = 0; at < rows->floor_count; at++) {
        const char *id = part_of_id(arena, *rows->floors[at] ? rows->floors[at] : "1");
        floors[at].name = arena_text(arena, rows->floors[at]);
        floors[at].place = place_of_file(rows->cloud->shown);
        floors[at].id = id ? unlike(arena, id, &floors[0].id, sizeof *floors, at) : NULL;
        if (!floors[at].id || !floors[at].name)
            return false;
    }
    return true;
}

/* A, B, ... Z, AA for those that the file does not name. */
static const char *letters(zc_arena *arena, int number)
{
    char text[16];
    int at = sizeof text - 1;
    text[at] = 0;
    for (int rest = number; rest >= 0; rest = rest / 26 - 1)
        text[--at] = (char)('A' + rest % 26);
    return arena_text(arena, text + at);
}

bool cloud_name_blocks(const cloud_rows *rows, const int block_at[], zc_arena *arena,
                       venue_block_spec specs[])
{
    for (int at = 0, unnamed = 0; at < rows->block_count; at++) {
        const char *zone = rows->zone_names[rows->blocks[block_at[at]].zone];
        const bool is_only = rows->block_count == 1 && !*zone;
        const char *id = is_only ? "" : *zone ? part_of_id(arena, zone) : letters(arena, unnamed++);
        specs[at].id = id ? unlike(arena, id, &specs[0].id, sizeof *specs, at) : NULL;
        specs[at].name = *zone || is_only ? arena_text(arena, zone)
                                          : arena_format(arena, "%s区", specs[at].id ? specs[at].id : "");
        if (!specs[at].id || !specs[at].name)
            return false;
    }
    return true;
}

/* ---- rows and seats ---- */

/* Labels of a row that has none, where others of its block have: a number that no other one is. */
static const char *spare_label(zc_arena *arena, const venue_row_spec lines[], int count, int line)
{
    const char *label = arena_format(arena, "%d", line + 1);
    for (int at = 0; label && at < count; at++)
        if (lines[at].label && text_equal(lines[at].label, label)) {
            label = arena_format(arena, "%s*", label);
            at = -1;
        }
    return label;
}

static bool name_lines(const cloud_rows *rows, const cloud_block *block, zc_arena *arena,
                       venue_row_spec lines[])
{
    const cloud_line *own = &rows->lines[block->first_line];
    int named = 0;
    for (int at = 0; at < block->lines; at++) {
        lines[at].label = own[at].row < 0 ? NULL : part_of_id(arena, rows->row_names[own[at].row]);
        named += own[at].row >= 0;
        if (own[at].row >= 0 && !lines[at].label)
            return false;
    }
    for (int at = 0; at < block->lines; at++) {
        if (!lines[at].label)
            lines[at].label = named ? spare_label(arena, lines, block->lines, at) : "";
        if (!lines[at].label)
            return false;
    }
    return true;
}

/* Where the row's label is not the file's, the file's stands before the number: 13.12. */
static const char *number_of(const cloud_rows *rows, const cloud_line *line, int seat, zc_arena *arena)
{
    const cloud_seat *own = &rows->cloud->seats[seat];
    if (line->row >= 0 || !*own->row)
        return part_of_id(arena, own->number);
    const char *row = part_of_id(arena, own->row), *number = part_of_id(arena, own->number);
    return row && number ? arena_format(arena, "%s.%s", row, number) : NULL;
}

typedef struct seat_name {
    const char *row, *number;
    int line, seat;
} seat_name;

static int compare_names(const seat_name *one, const seat_name *other)
{
    const int row = strcmp(one->row, other->row);
    const bool is_bare = !*one->row && one->line != other->line; /* rows without a label are told apart */
    return is_bare ? one->line - other->line : row ? row : strcmp(one->number, other->number);
}

static int by_name(const void *one, const void *other)
{
    const int order = compare_names(one, other);
    return order ? order : ((const seat_name *)one)->seat - ((const seat_name *)other)->seat;
}

/* Numbers that are blank are no repeats: the hall's scheme numbers them. Beside written ones they might be.
 */
static bool give_keys(zc_arena *arena, venue_seat_spec seats[], seat_name names[], int count)
{
    qsort(names, (size_t)count, sizeof *names, by_name);
    for (int at = 0, same = 1; at < count; at++) {
        const bool is_repeat = at > 0 && compare_names(&names[at - 1], &names[at]) == 0;
        same = is_repeat ? same + 1 : 1;
        if (is_repeat)
            seats[names[at].seat].key = arena_format(arena, "%d", same);
        if (!seats[names[at].seat].key)
            return false;
    }
    return true;
}

bool cloud_name_seats(const cloud_rows *rows, int block, zc_arena *arena, venue_row_spec lines[],
                      venue_seat_spec seats[])
{
    const cloud_block *own = &rows->blocks[block];
    const cloud_line *first = &rows->lines[own->first_line], *last = first + own->lines - 1;
    const int count = last->first + last->seats - first->first;
    seat_name *names = arena_array(rows->arena, seat_name, count);
    if (!names || !name_lines(rows, own, arena, lines))
        return false;
    int numbered = 0;
    for (int at = 0; at < count; at++) {
        const int line = seats[at].line;
        seats[at].number = number_of(rows, first + line, rows->placed[first->first + at].seat, arena);
        if (!seats[at].number)
            return false;
        numbered += *seats[at].number != 0;
        names[at] = (seat_name){ lines[line].label, seats[at].number, line, at };
    }
    return numbered == 0 || give_keys(arena, seats, names, count);
}

/* ---- what was inferred ---- */

typedef struct line_label {
    int zone, row, line;
} line_label;

static int by_label(const void *one, const void *other)
{
    const line_label *a = one, *b = other;
    return a->zone != b->zone ? a->zone - b->zone : a->row != b->row ? a->row - b->row : a->line - b->line;
}

static bool same_label(const line_label *one, const line_label *other)
{
    return one->zone == other->zone && one->row == other->row;
}

/* A row is the file's own if one line alone bears its label. */
static bool *inferred_lines(const cloud_rows *rows)
{
    line_label *labels = arena_array(rows->arena, line_label, rows->line_count);
    bool *inferred = arena_array(rows->arena, bool, rows->line_count);
    if (!labels || !inferred)
        return NULL;
    for (int at = 0; at < rows->line_count; at++)
        labels[at] = (line_label){ rows->blocks[rows->lines[at].block].zone, rows->lines[at].row, at };
    qsort(labels, (size_t)rows->line_count, sizeof *labels, by_label);
    for (int at = 0; at < rows->line_count; at++)
        inferred[labels[at].line] = labels[at].row < 0 ||
                                    (at > 0 && same_label(&labels[at - 1], &labels[at])) ||
                                    (at + 1 < rows->line_count && same_label(&labels[at + 1], &labels[at]));
    return inferred;
}

bool cloud_tell_rows(const cloud_rows *rows, zc_diags *diags)
{
    enum { SEATS_LEAST = 2 }; /* one seat is no row */
    const bool *inferred = inferred_lines(rows);
    int lines = 0, seats = 0, fitting = 0;
    char line_text[32], share[32];
    if (!inferred)
        return false;
    for (int at = 0; at < rows->line_count; at++)
        lines += inferred[at];
    for (int at = 0; at < rows->piece_count; at++) {
        const cloud_piece *piece = &rows->pieces[at];
        if (!inferred[rows->blocks[piece->block].first_line + piece->line])
            continue;
        seats += piece->count;
        fitting += piece->count >= SEATS_LEAST ? piece->fitting : 0;
    }
    if (!lines)
        return true;
    number_write(lines, 0, line_text);
    number_write(100.0 * fitting / seats, 1, share);
    diag_add_with(diags, &venue_import_rows, place_of_file(rows->cloud->shown), NULL, line_text, share, NULL);
    return true;
}
