#include "precedence/alpha.h"

zc_status alpha_open(alpha_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags)
{
    table_line *lines;
    int count;
    const zc_status status = table_read(path, arena, "layouts/names/latin.tsv", &lines, &count, diags);
    if (status)
        return status;
    book->letters = arena_array(arena, const char *, count);
    if (!book->letters || !char_table_make(&book->plain, arena, table_characters(lines, count)))
        return ZC_NO_MEMORY;
    for (int line = 0; line < count; line++) {
        const char *at = lines[line].rest;
        book->letters[line] = lines[line].label;
        for (uint32_t character = utf8_next(&at); character; character = utf8_next(&at))
            char_table_add(&book->plain, character, (uint32_t)line);
    }
    return ZC_OK;
}

static bool is_word(uint32_t character)
{
    return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9') ||
           character > 0x7F;
}

static void write_letter(const alpha_book *book, uint32_t character, zc_textbuf *out)
{
    char written[4];
    uint32_t line;
    if (char_table_find(&book->plain, character, &line))
        textbuf_add(out, book->letters[line]);
    else
        textbuf_add_n(out, written, (size_t)utf8_write(character, written));
}

void alpha_write(const alpha_book *book, const char *name, zc_textbuf *out)
{
    bool parted = true;
    for (uint32_t character = utf8_next(&name); character; character = utf8_next(&name)) {
        if (character >= 'A' && character <= 'Z')
            character += 'a' - 'A';
        if (is_word(character) && !char_is_blank(character)) {
            write_letter(book, character, out);
            parted = false;
        } else if (!parted && character != '\'' && character != '.') {
            sortword_byte(out, ' ');
            parted = true;
        }
    }
}
