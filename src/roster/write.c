#include "roster/document.h"

static void write_person(const zc_roster *roster, zc_person person, zc_textbuf *out)
{
    for (int column = 0; column < ZC_COLUMN_COUNT; column++)
        csv_cell(out, zc_roster_field(roster, person, (zc_column)column), column == 0);
    for (int extra = 0; extra < roster->extra_count; extra++)
        csv_cell(out, zc_roster_extra(roster, person, extra), false);
    csv_line(out);
}

static zc_status write_text(zc_textbuf *text, const char *path, zc_diags *diags)
{
    const zc_status status = text->failed ? ZC_NO_MEMORY : file_write(path, text->at, text->length, diags);
    textbuf_free(text);
    return status;
}

static zc_status spare_source(const zc_roster *roster, const char *path, zc_diags *diags)
{
    return file_spares(path, &roster->file, 1, diags);
}

zc_status zc_roster_write(const zc_roster *roster, const char *path, zc_diags *diags)
{
    zc_textbuf text = { 0 };
    const zc_status status = spare_source(roster, path, diags);
    if (status)
        return status;
    for (int column = 0; column < ZC_COLUMN_COUNT; column++)
        csv_cell(&text, zc_column_word((zc_column)column), column == 0);
    for (int extra = 0; extra < roster->extra_count; extra++)
        csv_cell(&text, zc_roster_extra_heading(roster, extra), false);
    csv_line(&text);
    for (int person = 0; person < roster->count; person++)
        write_person(roster, (zc_person){ person }, &text);
    return write_text(&text, path, diags);
}

zc_status zc_roster_write_order(const zc_roster *roster, const zc_person order[], const char *path,
                                zc_diags *diags)
{
    zc_textbuf text = { 0 };
    const zc_status status = spare_source(roster, path, diags);
    if (status)
        return status;
    for (int column = 0; column < roster->columns; column++)
        csv_cell(&text, roster->headings[column], column == 0);
    csv_line(&text);
    for (int place = 0; place < roster->count; place++) {
        for (int column = 0; column < roster->columns; column++)
            csv_cell(&text, roster->people[order[place].at].raw[column], column == 0);
        csv_line(&text);
    }
    return write_text(&text, path, diags);
}
