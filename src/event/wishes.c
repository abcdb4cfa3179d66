#include "event/document.h"
#include "event/problems.h"

static void complain_of_kind(zc_place place, const char *kind, zc_arena *arena, zc_diags *diags)
{
    static const char *const kinds[] = { "pin", "empty" };
    diag_add_with(diags, &event_unknown_wish, place, kind, words_near(arena, kind, kinds, 2), NULL, NULL);
}

/* ---- as elements ---- */

static zc_status read_pin(const xml_node *node, zc_arena *arena, event_wishes *out, zc_diags *diags)
{
    static const xml_shape shape[] = { { "pin", "person! seat!", NULL, false } };
    const zc_status status = xml_check_shapes(node, "pin", shape, 1, arena, diags);
    if (status)
        return status;
    const xml_attr *seat = xml_attr_find(node, "seat");
    const zc_wish wish = { ZC_WISH_PIN, xml_value(node, "person"), seat->value, xml_place(seat) };
    return vec_push(out, wish) ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_empty(const xml_node *node, zc_arena *arena, event_wishes *out, zc_diags *diags)
{
    static const xml_shape shape[] = { { "empty", "seats!", NULL, false } };
    const zc_status status = xml_check_shapes(node, "empty", shape, 1, arena, diags);
    if (status)
        return status;
    const xml_attr *seats = xml_attr_find(node, "seats");
    const char *const *ids;
    const int count = words_split(arena, seats->value, ",", &ids);
    bool went_well = count >= 0;
    for (int seat = 0; went_well && seat < count; seat++)
        went_well = vec_push(out, (zc_wish){ ZC_WISH_EMPTY, NULL, ids[seat], xml_place(seats) });
    return went_well ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_wish(const xml_node *node, zc_arena *arena, event_wishes *out, event_file *file,
                           zc_diags *diags)
{
    static const xml_shape shape[] = { { "table", "href! sheet", NULL, false } };
    if (text_equal(node->name, "pin"))
        return read_pin(node, arena, out, diags);
    if (text_equal(node->name, "empty"))
        return read_empty(node, arena, out, diags);
    if (!text_equal(node->name, "table")) {
        complain_of_kind(node->place, node->name, arena, diags);
        return ZC_BAD_INPUT;
    }
    const xml_attr *href = xml_attr_find(node, "href");
    if (href)
        *file = (event_file){ href->value, xml_value(node, "sheet"), href->place };
    return xml_check_shapes(node, "table", shape, 1, arena, diags);
}

zc_status event_wishes_read(const xml_node *wishes, zc_arena *arena, event_wishes *out, event_file *file,
                            zc_diags *diags)
{
    zc_status worst = ZC_OK;
    for (const xml_node *node = xml_child(wishes, NULL); node; node = xml_sibling(node, NULL)) {
        const zc_status status = read_wish(node, arena, out, file, diags);
        worst = worse_of(worst, status);
    }
    return worst;
}

/* ---- as a table ---- */

enum { COLUMN_KIND, COLUMN_A, COLUMN_B, COLUMNS };
static const char *const headings[COLUMNS] = { "kind", "a", "b" };

static int column_of(const zc_table *table, const char *heading)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (text_equal(zc_table_cell(table, 0, column), heading))
            return column;
    return -1;
}

static const char *cell_text(const zc_table *table, int row, int column, zc_arena *arena)
{
    return column < 0 ? "" : text_trimmed(arena, zc_table_cell(table, row, column));
}

/* Texts that outlive the table: the place's too. */
static zc_place kept_place(zc_place place, zc_arena *arena)
{
    place.file = arena_text(arena, place.file);
    place.sheet = arena_text(arena, place.sheet);
    return place;
}

static zc_status read_row(const zc_table *table, int row, const int columns[COLUMNS], zc_arena *arena,
                          event_wishes *out, zc_diags *diags)
{
    const char *kind = cell_text(table, row, columns[COLUMN_KIND], arena);
    const char *a = cell_text(table, row, columns[COLUMN_A], arena);
    const char *b = cell_text(table, row, columns[COLUMN_B], arena);
    const zc_place place = zc_table_place(table, row, columns[COLUMN_KIND]);
    if (!kind || !a || !b)
        return ZC_NO_MEMORY;
    if (text_equal(kind, "") && text_equal(a, ""))
        return ZC_OK;

    const bool is_pin = text_equal(kind, "pin"), is_empty = text_equal(kind, "empty");
    if (!is_pin && !is_empty) {
        complain_of_kind(place, kind, arena, diags);
        return ZC_BAD_INPUT;
    }
    if (text_equal(a, "") || (is_pin && text_equal(b, ""))) {
        diag_add_with(diags, &event_half_wish, place, NULL, kind, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const zc_place kept = kept_place(place, arena);
    if (arena_failed(arena))
        return ZC_NO_MEMORY;
    const zc_wish wish = is_pin ? (zc_wish){ ZC_WISH_PIN, a, b, kept }
                                : (zc_wish){ ZC_WISH_EMPTY, NULL, a, kept };
    return vec_push(out, wish) ? ZC_OK : ZC_NO_MEMORY;
}

zc_status event_wishes_of_table(const zc_table *table, zc_arena *arena, event_wishes *out, zc_diags *diags)
{
    int columns[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
        columns[column] = column_of(table, headings[column]);
        if (columns[column] < 0 && column != COLUMN_B) {
            diag_add_with(diags, &event_no_wish_column, zc_table_place(table, 0, 0),
                          zc_table_cell(table, 0, 0), headings[column], NULL, NULL);
            return ZC_BAD_INPUT;
        }
    }
    zc_status worst = ZC_OK;
    for (int row = 1; row < zc_table_rows(table); row++) {
        const zc_status status = read_row(table, row, columns, arena, out, diags);
        worst = worse_of(worst, status);
    }
    return worst;
}
