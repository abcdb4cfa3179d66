#include "roster/document.h"
#include "roster/folding.h"
#include "roster/slip.h"
#include "roster/title.h"

#include <string.h>

enum { HEADER_WITHIN_ROWS = 40, MERGED_ROWS_MOST = 4 };

/* `单位/部门`, `姓名 Name`: several words that all say one thing. */
static int meaning_of_parts(const roster_reading *reading, const char *heading)
{
    const char *const *parts;
    int meaning = -1;
    const int count = words_split(reading->roster->arena, heading, "/／|", &parts);
    for (int part = 0; part < count; part++) {
        bool had_remark;
        int one;
        const char *folded = fold_heading(reading->roster->arena, parts[part], &had_remark);
        if (!folded || !known_find(&reading->words.columns, folded, &one) || (part > 0 && one != meaning))
            return -1;
        meaning = one;
    }
    return meaning;
}

/* What a heading says; -1 for a heading that is not known, or is empty. */
static int column_meaning(const roster_reading *reading, const char *heading, bool *had_remark)
{
    int meaning;
    const char *folded = fold_heading(reading->roster->arena, heading, had_remark);
    if (!folded || !*folded)
        return -1;
    if (known_find(&reading->words.columns, folded, &meaning))
        return meaning;
    *had_remark = true; /* it gives way to a heading that is one word */
    return meaning_of_parts(reading, heading);
}

/* How many known headings a row has; 0 if none of them is the name's. */
static int known_headings(const roster_reading *reading, int row)
{
    int known = 0;
    bool has_name = false, had_remark;
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        const int meaning = column_meaning(reading, zc_table_cell(reading->table, row, column), &had_remark);
        known += meaning >= 0;
        has_name = has_name || meaning == ZC_COLUMN_NAME;
    }
    return has_name ? known : 0;
}

/* The row with the most known headings, -1 if none has the name's: a title may be a known word too. */
static int header_row(const roster_reading *reading)
{
    int best = -1, most = 0;
    for (int row = 0; row < zc_table_rows(reading->table) && row < HEADER_WITHIN_ROWS; row++) {
        const int known = known_headings(reading, row);
        if (known > most) {
            best = row;
            most = known;
        }
    }
    return best;
}

static bool cell_is_blank(const roster_reading *reading, int row, int column)
{
    return text_is_blank(zc_table_cell(reading->table, row, column));
}

/* Where the names stand in the header row. */
static int name_column(const roster_reading *reading, int row)
{
    bool had_remark;
    for (int column = 0; column < zc_table_columns(reading->table); column++)
        if (column_meaning(reading, zc_table_cell(reading->table, row, column), &had_remark) ==
            ZC_COLUMN_NAME)
            return column;
    return -1;
}

/* Whether a cell of the header may have headings below it: it is blank, or spreads over blank ones. */
static bool is_open_below(const roster_reading *reading, int header, int column)
{
    int rows, columns;
    if (cell_is_blank(reading, header, column))
        return true;
    zc_table_span(reading->table, header, column, &rows, &columns);
    return rows == 1 && column + 1 < zc_table_columns(reading->table) &&
           cell_is_blank(reading, header, column + 1);
}

/* A second header row stands only where the first leaves room for it, below a blank too, and never below the
 * name's: 联系方式 over 手机 and 车牌号. */
static bool has_second_row(const roster_reading *reading, int header)
{
    const int below = header + 1;
    bool is_below_a_blank = false;
    if (below >= zc_table_rows(reading->table) ||
        !cell_is_blank(reading, below, name_column(reading, header)))
        return false;
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        if (cell_is_blank(reading, below, column))
            continue;
        if (!is_open_below(reading, header, column))
            return false;
        is_below_a_blank = is_below_a_blank || cell_is_blank(reading, header, column);
    }
    return is_below_a_blank;
}

/* The lowest text of the header, or that of a merged cell which reaches down into it. */
static const char *heading_at(const roster_reading *reading, int header, bool two_rows, int column)
{
    for (int row = header + two_rows; row >= 0 && row > header - MERGED_ROWS_MOST; row--) {
        int rows, columns;
        if (cell_is_blank(reading, row, column))
            continue;
        zc_table_span(reading->table, row, column, &rows, &columns);
        return row + rows > header ? zc_table_cell(reading->table, row, column) : "";
    }
    return "";
}

static void warn_of_second(const roster_reading *reading, int header, int column, int meaning)
{
    diag_add_with(reading->diags, &roster_duplicate_column, zc_table_place(reading->table, header, column),
                  reading->roster->headings[column], zc_column_word((zc_column)meaning), NULL, NULL);
}

/* Of two that claim one word, a heading without a remark wins, then the left one. */
static void claim(roster_reading *reading, int header, int column, bool remarked[])
{
    zc_roster *roster = reading->roster;
    bool had_remark;
    const int meaning = column_meaning(reading, roster->headings[column], &had_remark);
    if (meaning < 0)
        return;
    const int holder = roster->column_of[meaning];
    if (holder < 0 || (remarked[meaning] && !had_remark)) {
        if (holder >= 0)
            warn_of_second(reading, header, holder, meaning);
        roster->column_of[meaning] = column;
        remarked[meaning] = had_remark;
    } else {
        warn_of_second(reading, header, column, meaning);
    }
}

static bool is_claimed(const zc_roster *roster, int column)
{
    for (int meaning = 0; meaning < ZC_COLUMN_COUNT; meaning++)
        if (roster->column_of[meaning] == column)
            return true;
    return false;
}

/* The word that a heading was meant to be, if it is one slip away from one that no column has. */
static const char *meant_by(const roster_reading *reading, const char *folded)
{
    int other;
    if (known_find(&reading->words.others, folded, &other))
        return NULL;
    for (int at = 0; at < reading->words.columns.count; at++) {
        const known_word *known = &reading->words.columns.at[at];
        if (reading->roster->column_of[known->meaning] < 0 && slip_between(folded, known->folded))
            return known->word;
    }
    return NULL;
}

/* False without memory. */
static bool tell_slips(const roster_reading *reading, int header)
{
    const zc_roster *roster = reading->roster;
    for (int extra = 0; extra < roster->extra_count; extra++) {
        bool had_remark;
        const int column = roster->extras[extra];
        const char *folded = fold_heading(roster->arena, roster->headings[column], &had_remark);
        if (!folded)
            return false;
        if (column_meaning(reading, roster->headings[column], &had_remark) >= 0)
            continue;
        const char *meant = meant_by(reading, folded);
        if (meant)
            diag_add_with(reading->diags, &roster_near_heading,
                          zc_table_place(reading->table, header, column), roster->headings[column], meant,
                          NULL, NULL);
    }
    return true;
}

static bool column_is_empty(const roster_reading *reading, int from_row, int column)
{
    for (int row = from_row; row < zc_table_rows(reading->table); row++)
        if (!cell_is_blank(reading, row, column))
            return false;
    return true;
}

/* Of several columns of one meaning the first counts. False without memory. */
static bool find_extras(roster_reading *reading)
{
    zc_roster *roster = reading->roster;
    for (int extra = 0; extra < ROSTER_EXTRA_COUNT; extra++)
        roster->extra_of[extra] = -1;
    for (int at = 0; at < roster->extra_count; at++) {
        bool had_remark;
        int meaning;
        const char *folded = fold_heading(roster->arena, roster->headings[roster->extras[at]], &had_remark);
        if (!folded)
            return false;
        if (known_find(&reading->words.extras, folded, &meaning) && roster->extra_of[meaning] < 0)
            roster->extra_of[meaning] = at;
    }
    return true;
}

static zc_status name_columns(roster_reading *reading, int header, bool two_rows)
{
    zc_roster *roster = reading->roster;
    bool remarked[ZC_COLUMN_COUNT] = { false };
    const int columns = zc_table_columns(reading->table);
    const char **texts = arena_array(roster->arena, const char *, columns);
    int *extras = arena_array(roster->arena, int, columns);
    if (!texts || !extras)
        return ZC_NO_MEMORY;

    for (int column = 0; column < columns; column++)
        if (!(texts[column] = text_trimmed(roster->arena, heading_at(reading, header, two_rows, column))))
            return ZC_NO_MEMORY;
    roster->headings = texts;
    roster->columns = columns;
    for (int column = 0; column < columns; column++)
        claim(reading, header, column, remarked);
    for (int column = 0; column < columns; column++)
        if (!is_claimed(roster, column) && (*texts[column] || !column_is_empty(reading, header + 1, column)))
            extras[roster->extra_count++] = column;
    roster->extras = extras;
    return find_extras(reading) && tell_slips(reading, header) ? ZC_OK : ZC_NO_MEMORY;
}

/* The first filled cell of each filled row above the header; the first that names a meeting is its title. */
static zc_status read_titles(roster_reading *reading, int header)
{
    for (int row = 0; row < header; row++) {
        int column = 0;
        while (column < zc_table_columns(reading->table) && cell_is_blank(reading, row, column))
            column++;
        if (column == zc_table_columns(reading->table))
            continue;
        const char *title = text_trimmed(reading->roster->arena, zc_table_cell(reading->table, row, column));
        if (!title)
            return ZC_NO_MEMORY;
        diag_add(reading->diags, &roster_title, zc_table_place(reading->table, row, column), title);
        if (*reading->roster->title)
            continue;
        reading->roster->title = title_of_meeting(&reading->words, reading->roster->arena, title);
        if (!reading->roster->title)
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

/* The fullest of the first rows is what the user took for a header. */
static int likely_header(const roster_reading *reading)
{
    int best = 0, most = 0;
    for (int row = 0; row < zc_table_rows(reading->table) && row < HEADER_WITHIN_ROWS; row++) {
        int filled = 0;
        for (int column = 0; column < zc_table_columns(reading->table); column++)
            filled += !cell_is_blank(reading, row, column);
        if (filled > most) {
            best = row;
            most = filled;
        }
    }
    return best;
}

/* The heading that comes near to the name's and is none of ours; -1 if none does. */
static int near_name_column(const roster_reading *reading, int row, const char **meant)
{
    bool had_remark;
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        const char *heading = zc_table_cell(reading->table, row, column);
        if (text_is_blank(heading) || column_meaning(reading, heading, &had_remark) >= 0)
            continue;
        *meant = known_near(&reading->words.columns, reading->roster->arena, heading, ZC_COLUMN_NAME);
        if (*meant)
            return column;
    }
    return -1;
}

/* The headings that were found, joined. */
static zc_status refuse_all(const roster_reading *reading, int row)
{
    zc_textbuf found = { 0 };
    for (int column = 0; column < zc_table_columns(reading->table); column++) {
        const char *heading = zc_table_cell(reading->table, row, column);
        if (!text_is_blank(heading))
            textbuf_format(&found, found.length ? ", %s" : "%s", heading);
    }
    diag_add(reading->diags,
             table_encoding_is_guess(reading->table) ? &roster_no_name_in_guess : &roster_no_name_column,
             zc_table_place(reading->table, row, 0), textbuf_text(&found));
    const bool failed = found.failed;
    textbuf_free(&found);
    return failed ? ZC_NO_MEMORY : ZC_BAD_INPUT;
}

static zc_status refuse(const roster_reading *reading)
{
    const int row = likely_header(reading);
    const char *meant = NULL;
    const int column = near_name_column(reading, row, &meant);
    if (column < 0)
        return refuse_all(reading, row);
    diag_add_with(reading->diags, &roster_near_name_column, zc_table_place(reading->table, row, column),
                  zc_table_cell(reading->table, row, column), meant, NULL, NULL);
    return ZC_BAD_INPUT;
}

zc_status header_read(roster_reading *reading)
{
    for (int meaning = 0; meaning < ZC_COLUMN_COUNT; meaning++)
        reading->roster->column_of[meaning] = -1;
    const int header = header_row(reading);
    if (header < 0)
        return refuse(reading);
    const bool two_rows = has_second_row(reading, header);
    reading->header_row = header;
    reading->first_row = header + 1 + two_rows;
    const zc_status status = read_titles(reading, header);
    return status ? status : name_columns(reading, header, two_rows);
}
