/* A size made larger: what a user is told to write where people find no seat. */
#include "venue/venue.h"

static int divided_up(int chairs, int each) { return each > 0 ? (chairs + each - 1) / each : chairs; }

static void add_list(zc_textbuf *text, const char *separator, const int figures[], int count, int at,
                     int more)
{
    for (int figure = 0; figure < count || figure <= at; figure++) {
        const int stated = figure < count ? figures[figure] : 0;
        textbuf_format(text, "%s%d", figure ? separator : "", stated + (figure == at ? more : 0));
    }
}

static int sum(const int figures[], int count)
{
    int all = 0;
    for (int figure = 0; figure < count; figure++)
        all += figures[figure];
    return all;
}

/* More rows like the last one. */
static void add_rows(zc_textbuf *text, const int rows[], int count, int more)
{
    const int last = rows[count - 1];
    add_list(text, " ", rows, count, -1, 0);
    for (int row = divided_up(more, last); row > 0; row--)
        textbuf_format(text, " %d", last);
}

static void add_audience(zc_textbuf *text, const zc_sizes *sizes, int chairs)
{
    if (!sizes->blocks) {
        add_rows(text, sizes->audience, sizes->audience_rows, chairs);
        return;
    }
    textbuf_format(text, "%dx",
                   sizes->audience_rows + divided_up(chairs, sum(sizes->blocks, sizes->block_count)));
    add_list(text, "+", sizes->blocks, sizes->block_count, -1, 0);
}

static bool are_alike(const int figures[], int count)
{
    for (int figure = 1; figure < count; figure++)
        if (figures[figure] != figures[0])
            return false;
    return true;
}

static void add_tables(zc_textbuf *text, const zc_sizes *sizes, int tables)
{
    const int rows = sizes->table_row_count;
    if (rows == 0)
        textbuf_format(text, "%d", sizes->tables + tables);
    else if (are_alike(sizes->table_rows, rows))
        textbuf_format(text, "%dx%d", rows + divided_up(tables, sizes->table_rows[0]), sizes->table_rows[0]);
    else
        add_rows(text, sizes->table_rows, rows, tables);
}

const char *venue_size_raised(const zc_sizes *sizes, const char *key, int at, int chairs, int table_chairs,
                              zc_arena *arena)
{
    zc_textbuf text = { 0 };
    if (text_equal(key, "rostrum"))
        add_list(&text, " ", sizes->rostrum, sizes->rostrum_rows, at, chairs);
    else if (text_equal(key, "rows"))
        add_list(&text, " ", sizes->rows, sizes->row_count, at, chairs);
    else if (text_equal(key, "audience"))
        add_audience(&text, sizes, chairs);
    else if (text_equal(key, "tables"))
        add_tables(&text, sizes, divided_up(chairs, table_chairs));
    else
        textbuf_format(&text, "%d", chairs + (text_equal(key, "seats") ? sizes->seats : sizes->side));
    const char *raised = text.failed ? NULL : arena_text(arena, textbuf_text(&text));
    textbuf_free(&text);
    return raised;
}
