#include "precedence/pinyin.h"
#include "precedence/syllables.h"

#include <string.h>

/* ---- what is known ---- */

zc_status pinyin_open(pinyin_book *book, const zc_datapath *path, stroke_book *strokes, zc_arena *arena,
                      zc_diags *diags)
{
    table_line *lines;
    *book = (pinyin_book){ .strokes = strokes, .arena = arena };
    zc_status status = table_read(path, arena, "layouts/names/pinyin.tsv", &lines, &book->label_count, diags);
    if (status == ZC_OK)
        status = table_read(path, arena, "layouts/names/surnames.tsv", &book->surnames, &book->surname_count,
                            diags);
    if (status)
        return status;
    book->labels = arena_array(arena, const char *, book->label_count);
    if (!book->labels || !char_table_make(&book->readings, arena, table_characters(lines, book->label_count)))
        return ZC_NO_MEMORY;
    for (int line = 0; line < book->label_count; line++) {
        const char *at = lines[line].rest;
        book->labels[line] = lines[line].label;
        for (uint32_t character = utf8_next(&at); character; character = utf8_next(&at))
            char_table_add(&book->readings, character, (uint32_t)line);
    }
    return ZC_OK;
}

/* ---- syllables that were written together ---- */

static bool is_syllable(const pinyin_book *book, const char *letters, size_t length)
{
    for (int label = 0; label < book->label_count; label++)
        if (strlen(book->labels[label]) == length + 1 && memcmp(book->labels[label], letters, length) == 0)
            return true;
    return false;
}

/* Parts `letters` into so many syllables; the longest first. False if that cannot be done. */
static bool part(const pinyin_book *book, const char *letters, int parts, syllable out[])
{
    const size_t length = strlen(letters);
    if (parts == 0 || length == 0)
        return parts == 0 && length == 0;
    for (size_t taken = length < 6 ? length : 6; taken > 0; taken--) {
        if (!is_syllable(book, letters, taken))
            continue;
        out[0] = (syllable){ .tone = NO_TONE };
        memcpy(out[0].letters, letters, taken);
        if (part(book, letters + taken, parts - 1, out + 1))
            return true;
    }
    return false;
}

/* "Zeng Xiaoming" of three characters: the last word holds the syllables that are wanting. */
static int part_last(const pinyin_book *book, syllable syllables[SYLLABLES_MOST], int count, int characters)
{
    syllable parts[SYLLABLES_MOST];
    const int wanted = characters - count + 1;
    if (count < 1 || wanted < 2 || characters > SYLLABLES_MOST ||
        !part(book, syllables[count - 1].letters, wanted, parts))
        return count;
    memcpy(&syllables[count - 1], parts, (size_t)wanted * sizeof *parts);
    return characters;
}

/* ---- the usual readings ---- */

static const table_line *surname_of(const pinyin_book *book, const char *name)
{
    const table_line *found = NULL;
    for (int at = 0; at < book->surname_count; at++)
        if (text_starts(name, book->surnames[at].label) &&
            (!found || strlen(book->surnames[at].label) > strlen(found->label)))
            found = &book->surnames[at];
    return found;
}

static syllable usual_syllable(const pinyin_book *book, uint32_t character)
{
    syllable usual = { .tone = NO_TONE };
    uint32_t label;
    if (char_table_find(&book->readings, character, &label)) {
        const size_t length = strlen(book->labels[label]) - 1;
        memcpy(usual.letters, book->labels[label],
               length < SYLLABLE_BYTES ? length : (size_t)SYLLABLE_BYTES - 1);
        usual.tone = book->labels[label][length] - '0';
    }
    return usual;
}

static void add_unread(uint32_t character, zc_textbuf *unread)
{
    char written[5] = { 0 };
    utf8_write(character, written);
    textbuf_add(unread, unread->length ? ", " : "");
    textbuf_add(unread, written);
}

static int usual_syllables(const pinyin_book *book, const char *name, syllable out[SYLLABLES_MOST],
                           zc_textbuf *unread)
{
    int count = 0;
    for (uint32_t character = utf8_next(&name); character && count < SYLLABLES_MOST;
         character = utf8_next(&name)) {
        int tone = 0;
        const char letter = syllable_letter(character, &tone);
        if (char_is_blank(character) || stroke_is_dot(character))
            continue;
        out[count] = usual_syllable(book, character);
        if (letter) {
            out[count] = (syllable){ .letters = { letter }, .tone = NO_TONE };
        } else if (!*out[count].letters) {
            out[count].letters[0] = '~'; /* behind all letters; its strokes tell it apart */
            if (unread && char_is_han(character))
                add_unread(character, unread);
        }
        count++;
    }
    return count;
}

/* ---- a name's place ---- */

static void write_syllables(const syllable syllables[], int count, zc_textbuf *out)
{
    for (int at = 0; at < count; at++) {
        textbuf_add(out, syllables[at].letters);
        sortword_byte(out, 1);
        sortword_byte(out, (unsigned)syllables[at].tone);
    }
    sortword_byte(out, 0);
}

static int characters_of(const char *text)
{
    int characters = 0;
    for (uint32_t character = utf8_next(&text); character; character = utf8_next(&text))
        characters += !char_is_blank(character) && !stroke_is_dot(character);
    return characters;
}

static bool is_han_alone(const char *text)
{
    for (uint32_t character = utf8_next(&text); character; character = utf8_next(&text))
        if (!char_is_han(character) && !char_is_blank(character) && !stroke_is_dot(character))
            return false;
    return true;
}

static zc_status write_part(pinyin_book *book, const char *name, const syllable syllables[], int count,
                            zc_textbuf *out)
{
    write_syllables(syllables, count, out);
    const zc_status status = strokes_write(book->strokes, name, false, out, NULL);
    sortword_u32(out, 0);
    return status;
}

zc_status pinyin_write_plain(pinyin_book *book, const char *name, zc_textbuf *out)
{
    syllable syllables[SYLLABLES_MOST];
    const int count = usual_syllables(book, name, syllables, NULL);
    return write_part(book, name, syllables, count, out);
}

/* Bytes of the surname: a compound one, else the first character. */
static size_t surname_bytes(const char *name, const table_line *surname)
{
    const char *at = name;
    if (surname)
        return strlen(surname->label);
    utf8_next(&at);
    return (size_t)(at - name);
}

/* The usual syllables of a person's name: its surname is read as surnames are. */
static int usual_of_person(const pinyin_book *book, const char *name, const table_line *surname,
                           syllable out[SYLLABLES_MOST], zc_textbuf *unread)
{
    const int count = usual_syllables(book, name, out, unread);
    if (surname)
        syllables_read(surname->rest, out);
    return count;
}

/* "Wang" for 王 has no tone of its own: it has the usual one, so that all of one surname stay together. */
static void lend_tones(const syllable usual[], int count, syllable own[])
{
    for (int at = 0; at < count; at++)
        if (own[at].tone == NO_TONE && strcmp(own[at].letters, usual[at].letters) == 0)
            own[at].tone = usual[at].tone;
}

/* The roster's own reading; 0 if it has none. */
static int own_of_person(const pinyin_book *book, const char *name, const char *reading,
                         const table_line *surname, syllable out[SYLLABLES_MOST], pinyin_doubts *doubts)
{
    syllable usual[SYLLABLES_MOST];
    const int characters = characters_of(name);
    const int count = part_last(book, out, syllables_read(reading, out), characters);
    if (count == 0)
        return 0;
    doubts->uneven = count != characters && is_han_alone(name);
    const int usuals = usual_of_person(book, name, surname, usual, NULL);
    lend_tones(usual, usuals < count ? usuals : count, out);
    return count;
}

zc_status pinyin_write(pinyin_book *book, const char *name, const char *reading, zc_textbuf *out,
                       pinyin_doubts *doubts)
{
    syllable syllables[SYLLABLES_MOST];
    const table_line *known = surname_of(book, name);
    const size_t bytes = surname_bytes(name, known);
    const char *surname = arena_text_n(book->arena, name, bytes);
    if (!surname)
        return ZC_NO_MEMORY;
    int count = own_of_person(book, name, reading, known, syllables, doubts),
        of_surname = characters_of(surname);
    if (count == 0)
        count = usual_of_person(book, name, known, syllables, &doubts->unread);
    of_surname = of_surname < count ? of_surname : count;
    zc_status status = write_part(book, surname, syllables, of_surname, out);
    if (status == ZC_OK)
        status = write_part(book, name + bytes, syllables + of_surname, count - of_surname, out);
    return status ? status : out->failed ? ZC_NO_MEMORY : ZC_OK;
}
