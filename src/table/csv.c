#include "table/csv.h"
#include "table/problems.h"

#include <string.h>

enum { RECORDS_LOOKED_AT = 64 }; /* to find the separator */

typedef struct csv_scan {
    const char *at, *end;
    char separator;
    int line, character;
} csv_scan;

typedef enum cell_end { ENDS_CELL, ENDS_RECORD, ENDS_FILE, NEVER_CLOSED } cell_end;

/* ---- scanning ---- */

static bool is_line_end(char byte) { return byte == '\n' || byte == '\r'; }

static void step(csv_scan *scan)
{
    const bool cr_before_lf = *scan->at == '\r' && scan->at + 1 < scan->end && scan->at[1] == '\n';
    if (is_line_end(*scan->at) && !cr_before_lf) {
        scan->line++;
        scan->character = 1;
    } else if ((*scan->at & 0xC0) != 0x80) {
        scan->character++;
    }
    scan->at++;
}

/* Behind the opening quote, to behind the closing one. False: it is never closed. */
static bool pass_quoted(csv_scan *scan, zc_textbuf *text)
{
    for (; scan->at < scan->end; step(scan)) {
        if (*scan->at == '"') {
            const bool is_doubled = scan->at + 1 < scan->end && scan->at[1] == '"';
            step(scan);
            if (!is_doubled)
                return true;
        }
        if (text)
            textbuf_add_n(text, scan->at, 1);
    }
    return false;
}

static cell_end pass_end(csv_scan *scan)
{
    if (scan->at == scan->end)
        return ENDS_FILE;
    if (*scan->at == scan->separator) {
        step(scan);
        return ENDS_CELL;
    }
    if (*scan->at == '\r' && scan->at + 1 < scan->end && scan->at[1] == '\n')
        step(scan);
    step(scan);
    return scan->at == scan->end ? ENDS_FILE : ENDS_RECORD;
}

/* One cell, added to `text` (NULL: only passed). What stands behind a closing quote belongs to the cell. */
static cell_end pass_cell(csv_scan *scan, zc_textbuf *text)
{
    if (scan->at < scan->end && *scan->at == '"') {
        step(scan);
        if (!pass_quoted(scan, text))
            return NEVER_CLOSED;
    }
    const char *from = scan->at;
    while (scan->at < scan->end && *scan->at != scan->separator && !is_line_end(*scan->at))
        step(scan);
    if (text)
        textbuf_add_n(text, from, (size_t)(scan->at - from));
    return pass_end(scan);
}

/* ---- the separator ---- */

static const char separators[] = { ',', ';', '\t' };

/* How often the separator stands in each of the first records: what most of them agree on. */
typedef struct agreement {
    int records, times;
} agreement;

static agreement most_agreed(const int times_of[], int records)
{
    agreement best = { 0 };
    for (int record = 0; record < records; record++) {
        int agreeing = 0;
        for (int other = 0; other < records; other++)
            agreeing += times_of[other] == times_of[record];
        if (times_of[record] > 0 &&
            (agreeing > best.records || (agreeing == best.records && times_of[record] > best.times)))
            best = (agreement){ agreeing, times_of[record] };
    }
    return best;
}

static agreement agreement_on(csv_scan scan, char separator)
{
    int times_of[RECORDS_LOOKED_AT] = { 0 }, records = 0;
    scan.separator = separator;
    while (records < RECORDS_LOOKED_AT) {
        const cell_end end = pass_cell(&scan, NULL);
        if (end == ENDS_CELL) {
            times_of[records]++;
            continue;
        }
        records++;
        if (end != ENDS_RECORD)
            break;
    }
    return most_agreed(times_of, records);
}

static char likely_separator(csv_scan scan)
{
    char likely = ',';
    agreement best = { 0 };
    for (size_t at = 0; at < sizeof separators; at++) {
        const agreement found = agreement_on(scan, separators[at]);
        if (found.records > best.records || (found.records == best.records && found.times > best.times)) {
            best = found;
            likely = separators[at];
        }
    }
    return likely;
}

/* The first line `sep=;` that spreadsheets understand: passed, and believed. */
static bool pass_declaration(csv_scan *scan)
{
    if (scan->end - scan->at < 5 || memcmp(scan->at, "sep=", 4) != 0 || is_line_end(scan->at[4]))
        return false;
    csv_scan behind = *scan;
    for (int byte = 0; byte < 5; byte++)
        step(&behind);
    if (behind.at < behind.end && !is_line_end(*behind.at))
        return false;
    behind.separator = scan->at[4];
    (void)pass_end(&behind);
    *scan = behind;
    return true;
}

/* ---- reading ---- */

/* The apostrophe before what a spreadsheet would take for a formula is no part of the text. */
static const char *without_mark(const char *text)
{
    return text && *text == '\'' && csv_is_formula(text) ? text + 1 : text;
}

static zc_status add_cell(zc_table *table, grid_cell cell, const zc_textbuf *text, zc_diags *diags)
{
    cell.text = text->length ? without_mark(arena_text_n(table->arena, text->at, text->length)) : "";
    if (text->failed || !cell.text)
        return ZC_NO_MEMORY;
    return grid_add(table, cell, diags);
}

static zc_status not_closed(const zc_table *table, const grid_cell *cell, zc_diags *diags)
{
    diag_add(diags, &table_quote, place_at(table->file, cell->line, cell->character), NULL);
    return ZC_BAD_INPUT;
}

zc_status csv_read(zc_bytes text, zc_table *table, zc_diags *diags)
{
    csv_scan scan = { text.at, text.at + text.length, ',', 1, 1 };
    if (!pass_declaration(&scan))
        scan.separator = likely_separator(scan);

    zc_textbuf cell_text = { 0 };
    grid_cell cell = { 0 };
    zc_status status = ZC_OK;
    for (bool more = scan.at < scan.end; more && status == ZC_OK;) {
        cell_text.length = 0;
        cell.line = scan.line;
        cell.character = scan.character;
        const cell_end end = pass_cell(&scan, &cell_text);
        status = end == NEVER_CLOSED ? not_closed(table, &cell, diags)
                                     : add_cell(table, cell, &cell_text, diags);
        cell.column = end == ENDS_CELL ? cell.column + 1 : 0;
        cell.row += end == ENDS_RECORD;
        more = end == ENDS_CELL || end == ENDS_RECORD;
    }
    textbuf_free(&cell_text);
    return status;
}
