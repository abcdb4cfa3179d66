#include "precedence/tables.h"
#include "precedence/problems.h"

#include <string.h>

/* Cuts a line at its tab; false if it has none, or nothing on one side. */
static bool cut(char *line, const char **label, const char **rest)
{
    char *tab = strchr(line, '\t');
    if (!tab || tab == line || !tab[1])
        return false;
    *tab = '\0';
    *label = line;
    *rest = tab + 1;
    return true;
}

static int lines_in(const char *text)
{
    int lines = 1;
    for (; *text; text++)
        lines += *text == '\n';
    return lines;
}

static void read_line(char *line, zc_place place, table_line *lines, int *count, zc_diags *diags)
{
    const size_t length = strlen(line);
    if (length && line[length - 1] == '\r')
        line[length - 1] = '\0';
    if (!*line || *line == '#')
        return;
    if (cut(line, &lines[*count].label, &lines[*count].rest))
        lines[(*count)++].place = place;
    else
        diag_add(diags, &precedence_bad_line, place, line);
}

static zc_status read_lines(char *text, const char *shown, table_line *lines, int *count, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    int number = 1;
    for (char *line = text, *end; line; line = end, number++) {
        end = strchr(line, '\n');
        if (end)
            *end++ = '\0';
        read_line(line, place_at(shown, number, 0), lines, count, diags);
    }
    return diag_status(diags, errors_before);
}

zc_status table_read(const zc_datapath *path, zc_arena *arena, const char *name, table_line **lines,
                     int *count, zc_diags *diags)
{
    zc_bytes bytes;
    const char *shown;
    const zc_status status = datapath_read(path, arena, name, &bytes, &shown, diags);
    if (status == ZC_BAD_INPUT)
        diag_add(diags, &precedence_no_table, place_of_file(name), NULL);
    if (status)
        return status;
    char *text = arena_text_n(arena, bytes.at, bytes.length);
    *count = 0;
    *lines = text ? arena_array(arena, table_line, lines_in(text)) : NULL;
    return *lines ? read_lines(text, shown, *lines, count, diags) : ZC_NO_MEMORY;
}

size_t table_characters(const table_line lines[], int count)
{
    size_t characters = 0;
    for (int line = 0; line < count; line++)
        characters += (size_t)utf8_count(lines[line].rest);
    return characters;
}

/* ---- characters ---- */

static struct char_slot *slot_of(const char_table *table, uint32_t character)
{
    size_t at = (character * 2654435761U) & (table->room - 1);
    while (table->slots[at].character && table->slots[at].character != character)
        at = (at + 1) & (table->room - 1);
    return &table->slots[at];
}

bool char_table_make(char_table *table, zc_arena *arena, size_t characters)
{
    table->room = 16;
    while (table->room < 2 * characters)
        table->room *= 2;
    table->slots = arena_array(arena, struct char_slot, table->room);
    return table->slots;
}

void char_table_add(char_table *table, uint32_t character, uint32_t value)
{
    struct char_slot *slot = slot_of(table, character);
    if (!slot->character)
        *slot = (struct char_slot){ character, value };
}

bool char_table_find(const char_table *table, uint32_t character, uint32_t *value)
{
    if (table->room == 0)
        return false;
    const struct char_slot *slot = slot_of(table, character);
    *value = slot->value;
    return slot->character != 0;
}
