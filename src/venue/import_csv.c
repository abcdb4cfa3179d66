/* A table of seats: a line for each, its columns in any order, English or Chinese. */
#include "table/table.h"
#include "venue/cloud_words.h"
#include "venue/import_problems.h"

#include <string.h>

/* Name, the words that head it (lower case, without blanks), how it is named in messages. */
#define SEAT_COLUMNS(X)                                                                                      \
    X(SECTION, "section", "section block zone area sector 区 区域 分区 区号")                                \
    X(ROW, "row", "row rows rownumber 排 行 排号")                                                           \
    X(NUMBER, "seat", "seat number no seatnumber seatno 座 号 座号 座位 座位号")                             \
    X(X, "x", "x x_mm xmm 横坐标")                                                                           \
    X(Y, "y", "y y_mm ymm 纵坐标")                                                                           \
    X(FLOOR, "floor", "floor level storey 层 楼层")                                                          \
    X(CATEGORY, "category", "category class price 类别 类型 票类")                                           \
    X(FLAGS, "flags", "flags flag kind 标记")                                                                \
    X(FACING, "facing", "facing facing_deg 朝向")                                                            \
    X(ID, "seat_id", "seat_id seatid id guid uuid 编号")
typedef enum seat_column {
#define X(NAME, name, words) COLUMN_##NAME,
    SEAT_COLUMNS(X)
#undef X
        SEAT_COLUMN_COUNT
} seat_column;

static const struct {
    const char *name, *words;
} columns[SEAT_COLUMN_COUNT] = {
#define X(NAME, name, words) { name, words },
    SEAT_COLUMNS(X)
#undef X
};

enum { HEADER_ROWS = 20 }; /* titles may stand above the headings */

typedef struct seat_table {
    const zc_table *table;
    zc_arena *arena;
    int column[SEAT_COLUMN_COUNT]; /* -1: the file has none */
    int header_row;
    zc_diags *diags;
    bool lacks_memory, is_bad;
} seat_table;

/* ---- headings ---- */

/* A heading in lower case, without blanks. */
static const char *folded(seat_table *seats, const char *heading)
{
    zc_textbuf text = { 0 };
    for (uint32_t code; (code = utf8_next(&heading));) {
        char bytes[4];
        if (code != UTF8_BAD && !char_is_blank(code))
            textbuf_add_n(&text, bytes,
                          (size_t)utf8_write(code >= 'A' && code <= 'Z' ? code + 'a' - 'A' : code, bytes));
    }
    const char *copy = arena_text(seats->arena, textbuf_text(&text));
    seats->lacks_memory |= text.failed || !copy;
    textbuf_free(&text);
    return copy ? copy : "";
}

static bool is_among(const char *word, const char *words)
{
    const size_t length = strlen(word);
    for (const char *at = words; length && (at = strstr(at, word)); at++)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || !at[length]))
            return true;
    return false;
}

static void find_columns(seat_table *seats, int row)
{
    for (int column = 0; column < SEAT_COLUMN_COUNT; column++)
        seats->column[column] = -1;
    for (int at = zc_table_columns(seats->table) - 1; at >= 0; at--) {
        const char *heading = folded(seats, zc_table_cell(seats->table, row, at));
        for (int column = 0; column < SEAT_COLUMN_COUNT; column++)
            if (is_among(heading, columns[column].words))
                seats->column[column] = at; /* of two the left one */
    }
}

static bool find_header(seat_table *seats)
{
    for (int row = 0; row < HEADER_ROWS && row < zc_table_rows(seats->table); row++) {
        find_columns(seats, row);
        seats->header_row = row;
        if (seats->column[COLUMN_X] >= 0 && seats->column[COLUMN_Y] >= 0)
            return true;
    }
    find_columns(seats, 0);
    for (int column = COLUMN_X; column <= COLUMN_Y; column++)
        if (seats->column[column] < 0)
            diag_add_with(seats->diags, &venue_import_columns, zc_table_place(seats->table, 0, 0), NULL,
                          columns[column].name, NULL, NULL);
    return false;
}

/* ---- a seat ---- */

static const char *cell_of(const seat_table *seats, int row, seat_column column)
{
    return seats->column[column] < 0 ? "" : zc_table_cell(seats->table, row, seats->column[column]);
}

/* A cell's text without blanks around it, in the arena. */
static const char *text_of(seat_table *seats, int row, seat_column column)
{
    const char *text = text_trimmed(seats->arena, cell_of(seats, row, column));
    seats->lacks_memory |= !text;
    return text ? text : "";
}

static double number_of(seat_table *seats, int row, seat_column column, double most,
                        const zc_problem *problem)
{
    const char *text = text_of(seats, row, column);
    double number;
    if (number_read(text, &number) && number >= -most && number <= most)
        return number;
    seats->is_bad = true;
    diag_add_with(seats->diags, problem, zc_table_place(seats->table, row, seats->column[column]), text,
                  columns[column].name, NULL, NULL);
    return 0;
}

static bool has_flag(const char *const flags[], int count, const char *words)
{
    for (int at = 0; at < count; at++)
        if (is_among(flags[at], words))
            return true;
    return false;
}

/* False where the place has no seat any more. */
static bool read_flags(seat_table *seats, int row, cloud_seat *seat)
{
    const char *const *flags;
    const int count = words_split(seats->arena, cell_of(seats, row, COLUMN_FLAGS), ",;|、，；", &flags);
    seats->lacks_memory |= count < 0;
    if (has_flag(flags, count, "wheelchair 轮椅 轮椅席"))
        seat->kind = VENUE_SEAT_WHEELCHAIR;
    else if (has_flag(flags, count, "companion 陪同 陪护 陪同席"))
        seat->kind = VENUE_SEAT_COMPANION;
    seat->reserved = has_flag(flags, count, "reserved 预留 保留");
    return !has_flag(flags, count, "removed 拆除 取消");
}

static bool read_seat(seat_table *seats, int row, cloud_seat *seat)
{
    enum { TURN_DEG = 360 };
    *seat = (cloud_seat){
        .id = text_of(seats, row, COLUMN_ID),
        .floor = text_of(seats, row, COLUMN_FLOOR),
        .block = text_of(seats, row, COLUMN_SECTION),
        .row = text_of(seats, row, COLUMN_ROW),
        .number = text_of(seats, row, COLUMN_NUMBER),
        .category = text_of(seats, row, COLUMN_CATEGORY),
        .x = number_of(seats, row, COLUMN_X, CLOUD_FAR, &venue_import_coordinate),
        .y = number_of(seats, row, COLUMN_Y, CLOUD_FAR, &venue_import_coordinate),
        .has_facing = !text_is_blank(cell_of(seats, row, COLUMN_FACING)),
        .place = zc_table_place(seats->table, row, seats->column[COLUMN_X]),
    };
    if (!*seat->floor && cloud_is_floor(seat->block)) {
        seat->floor = seat->block;
        seat->block = "";
    }
    if (seat->has_facing)
        seat->facing_deg = number_of(seats, row, COLUMN_FACING, TURN_DEG, &venue_import_facing);
    return read_flags(seats, row, seat);
}

/* ---- the table ---- */

static bool row_is_blank(const zc_table *table, int row)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (!text_is_blank(zc_table_cell(table, row, column)))
            return false;
    return true;
}

static void read_seats(seat_table *seats, venue_cloud *out)
{
    const int rows = zc_table_rows(seats->table);
    out->seats = arena_array(seats->arena, cloud_seat, rows);
    seats->lacks_memory |= !out->seats;
    for (int row = seats->header_row + 1; row < rows && !seats->lacks_memory; row++)
        if (!row_is_blank(seats->table, row))
            out->count += read_seat(seats, row, &out->seats[out->count]);
}

/* What the seats keep of the table outlives it. */
static bool keep_places(seat_table *seats, const char *shown, venue_cloud *out)
{
    const char *sheet = out->count ? arena_text(seats->arena, out->seats[0].place.sheet) : NULL;
    for (int at = 0; at < out->count; at++) {
        out->seats[at].place.file = shown;
        out->seats[at].place.sheet = sheet;
    }
    return !out->count || sheet || !out->seats[0].place.sheet;
}

zc_status cloud_read_csv(zc_bytes bytes, const char *shown, zc_arena *arena, venue_cloud *out,
                         zc_diags *diags)
{
    zc_table *table;
    *out = (venue_cloud){ .name = "", .shown = shown };
    const zc_status status = zc_table_read_bytes(bytes.at, bytes.length, shown, NULL, &table, diags);
    if (status)
        return status;
    seat_table seats = { .table = table, .arena = arena, .diags = diags };
    const bool has_columns = find_header(&seats);
    if (has_columns)
        read_seats(&seats, out);
    seats.lacks_memory |= !keep_places(&seats, shown, out);
    if (has_columns && !seats.is_bad && !seats.lacks_memory && !out->count)
        diag_add(diags, &venue_import_empty, place_of_file(shown), NULL);
    zc_table_free(table);
    if (seats.lacks_memory)
        return ZC_NO_MEMORY;
    return !has_columns || seats.is_bad || !out->count ? ZC_BAD_INPUT : ZC_OK;
}
