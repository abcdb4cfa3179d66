#include "precedence/strokes.h"
#include "precedence/problems.h"

/* Places before all characters: the empty middle of a short name, the dot of a long one. */
enum { EMPTY_PLACE = 1, DOT_PLACE = 2 };
/* A place is the number of strokes, whether the character is beyond the table, and its order there. */
enum { STROKES_SHIFT = 24, STROKES_MOST = 200 };
static const uint32_t beyond_bit = UINT32_C(1) << 23, without_strokes = UINT32_C(0xFE) << STROKES_SHIFT;

bool stroke_is_dot(uint32_t character)
{
    return character == 0xB7 || character == 0x2022 || character == 0x2027 || character == 0x30FB;
}

/* One line: a number of strokes and the characters that have so many, each behind the one before. */
static bool add_line(const table_line *line, bool beyond, char_table *table, zc_diags *diags)
{
    int strokes;
    uint32_t order = 0;
    if (!number_int(line->label, 1, STROKES_MOST, &strokes)) {
        diag_add(diags, &precedence_bad_line, line->place, line->label);
        return false;
    }
    const char *at = line->rest;
    for (uint32_t character = utf8_next(&at); character; character = utf8_next(&at))
        char_table_add(table, character,
                       (uint32_t)strokes << STROKES_SHIFT | (beyond ? beyond_bit | character : ++order));
    return true;
}

static zc_status read_table(stroke_book *book, const char *name, bool beyond, char_table *table)
{
    table_line *lines;
    int count;
    bool good = true;
    const zc_status status = table_read(book->path, book->arena, name, &lines, &count, book->diags);
    if (status)
        return status;
    if (!char_table_make(table, book->arena, table_characters(lines, count)))
        return ZC_NO_MEMORY;
    for (int line = 0; line < count; line++)
        good = add_line(&lines[line], beyond, table, book->diags) && good;
    return good ? ZC_OK : ZC_BAD_INPUT;
}

zc_status strokes_open(stroke_book *book, const zc_datapath *path, zc_stroke_std standard, zc_arena *arena,
                       zc_diags *diags)
{
    static const char *const tables[ZC_STROKE_STD_COUNT] = {
        [ZC_STROKE_STD_GF3003] = "layouts/names/strokes.tsv",
        [ZC_STROKE_STD_LEGACY] = "layouts/names/strokes_legacy.tsv",
    };
    *book = (stroke_book){ .path = path, .arena = arena, .diags = diags };
    return read_table(book, tables[standard], false, &book->known);
}

static void tell(uint32_t character, uint32_t place, zc_textbuf *beyond)
{
    char written[5] = { 0 };
    utf8_write(character, written);
    textbuf_format(beyond, "%s%s", beyond->length ? ", " : "", written);
    if (place < without_strokes)
        textbuf_format(beyond, " %u", place >> STROKES_SHIFT);
}

static zc_status place_of(stroke_book *book, uint32_t character, uint32_t *place, zc_textbuf *beyond)
{
    if (char_table_find(&book->known, character, place))
        return ZC_OK;
    if (!char_is_han(character)) {
        *place = without_strokes | character;
        return ZC_OK;
    }
    if (!book->has_beyond) {
        const zc_status status = read_table(book, "layouts/names/strokes_beyond.tsv", true, &book->beyond);
        if (status)
            return status;
        book->has_beyond = true;
    }
    if (!char_table_find(&book->beyond, character, place))
        *place = without_strokes | character;
    if (beyond)
        tell(character, *place, beyond);
    return ZC_OK;
}

static uint32_t lower_case(uint32_t character)
{
    return character >= 'A' && character <= 'Z' ? character + 'a' - 'A' : character;
}

static bool is_of_two(const char *name)
{
    int characters = 0;
    for (uint32_t character = utf8_next(&name); character; character = utf8_next(&name))
        if (!char_is_blank(character))
            characters += char_is_han(character) ? 1 : 3;
    return characters == 2;
}

zc_status strokes_write(stroke_book *book, const char *name, bool blank_middle, zc_textbuf *out,
                        zc_textbuf *beyond)
{
    const bool of_two = blank_middle && is_of_two(name);
    bool first = true;
    for (uint32_t character = utf8_next(&name); character; character = utf8_next(&name)) {
        uint32_t place = DOT_PLACE;
        if (char_is_blank(character))
            continue;
        const zc_status status =
            stroke_is_dot(character) ? ZC_OK : place_of(book, lower_case(character), &place, beyond);
        if (status)
            return status;
        sortword_u32(out, place);
        if (first && of_two)
            sortword_u32(out, EMPTY_PLACE);
        first = false;
    }
    return out->failed || (beyond && beyond->failed) ? ZC_NO_MEMORY : ZC_OK;
}

/* The nth character (from 1) that is no blank; 0 behind the end. */
static uint32_t character_at(const char *name, int nth)
{
    uint32_t character = utf8_next(&name);
    while (character && (char_is_blank(character) || --nth > 0))
        character = utf8_next(&name);
    return character;
}

zc_status strokes_tell(stroke_book *book, const char *name, bool blank_middle, int at, zc_lang lang, int *nth,
                       zc_textbuf *out)
{
    static const char *const ended[2] = { "至此为止", "(ends here)" }, *const empty[2] = {
        "单名", "(one character)"
    };
    const bool of_two = blank_middle && is_of_two(name);
    const uint32_t character = character_at(name, of_two && at > 1 ? at : at + 1);
    char written[5] = { 0 };
    uint32_t place = without_strokes;

    *nth = at + 1;
    if (of_two && at == 1) {
        textbuf_add(out, empty[lang]);
    } else if (!character) {
        textbuf_add(out, ended[lang]);
    } else {
        const zc_status status =
            stroke_is_dot(character) ? ZC_OK : place_of(book, lower_case(character), &place, NULL);
        if (status)
            return status;
        utf8_write(character, written);
        if (place < without_strokes)
            textbuf_format(out, lang == ZC_LANG_ZH ? "%s %u画" : "%s %u strokes", written,
                           place >> STROKES_SHIFT);
        else
            textbuf_add(out, written);
    }
    return out->failed ? ZC_NO_MEMORY : ZC_OK;
}
