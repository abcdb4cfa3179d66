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

/* A name and how it is read. */
typedef struct read_name {
    const char *surname, *given;
    syllable syllables[SYLLABLES_MOST];
    int count, of_surname;
} read_name;

static bool read_person(pinyin_book *book, const char *name, const char *reading, read_name *out,
                        pinyin_doubts *doubts)
{
    const table_line *known = surname_of(book, name);
    const size_t bytes = surname_bytes(name, known);
    out->surname = arena_text_n(book->arena, name, bytes);
    out->given = name + bytes;
    if (!out->surname)
        return false;
    out->count = own_of_person(book, name, reading, known, out->syllables, doubts);
    if (out->count == 0)
        out->count = usual_of_person(book, name, known, out->syllables, &doubts->unread);
    const int of_surname = characters_of(out->surname);
    out->of_surname = of_surname < out->count ? of_surname : out->count;
    return true;
}

zc_status pinyin_write(pinyin_book *book, const char *name, const char *reading, zc_textbuf *out,
                       pinyin_doubts *doubts)
{
    read_name read;
    if (!read_person(book, name, reading, &read, doubts))
        return ZC_NO_MEMORY;
    zc_status status = write_part(book, read.surname, read.syllables, read.of_surname, out);
    if (status == ZC_OK)
        status =
            write_part(book, read.given, read.syllables + read.of_surname, read.count - read.of_surname, out);
    return status ? status : out->failed ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- where two names part ---- */

/* One part of a name: the surname, or what follows it. */
typedef struct name_part {
    const char *text;
    const syllable *syllables;
    int count;
} name_part;

static name_part part_of(const read_name *name, bool surname)
{
    return surname ? (name_part){ name->surname, name->syllables, name->of_surname }
                   : (name_part){ name->given, name->syllables + name->of_surname,
                                  name->count - name->of_surname };
}

static bool is_same(const syllable *a, const syllable *b)
{
    return strcmp(a->letters, b->letters) == 0 && a->tone == b->tone;
}

/* The first syllable that differs; -1 if they sound alike. */
static int parting(const name_part parts[2])
{
    int at = 0;
    while (at < parts[0].count && at < parts[1].count &&
           is_same(&parts[0].syllables[at], &parts[1].syllables[at]))
        at++;
    return at < parts[0].count || at < parts[1].count ? at : -1;
}

/* "张 zhang1". */
static void tell_syllable(const name_part *part, int at, zc_lang lang, zc_textbuf *out)
{
    static const char *const ended[2] = { "至此为止", "(ends here)" };
    const char *text = part->text, *from = text;
    int characters = -1;
    while (characters < at && *text) {
        from = text;
        const uint32_t character = utf8_next(&text);
        characters += !char_is_blank(character) && !stroke_is_dot(character);
    }
    if (at >= part->count) {
        textbuf_add(out, ended[lang]);
        return;
    }
    if (characters == at && characters_of(part->text) == part->count)
        textbuf_add_n(out, from, (size_t)(text - from));
    textbuf_format(out, " %s%d", part->syllables[at].letters, part->syllables[at].tone);
}

/* Of one sound: by strokes. */
static zc_status tell_strokes(pinyin_book *book, const name_part parts[2], zc_lang lang, zc_textbuf out[2])
{
    zc_textbuf places[2] = { { 0 } };
    zc_status status = ZC_OK;
    size_t at = 0;
    int nth;
    for (int side = 0; side < 2 && status == ZC_OK; side++)
        status = strokes_write(book->strokes, parts[side].text, false, &places[side], NULL);
    while (at < places[0].length && at < places[1].length && places[0].at[at] == places[1].at[at])
        at++;
    for (int side = 0; side < 2; side++) {
        if (status == ZC_OK)
            status =
                strokes_tell(book->strokes, parts[side].text, false, (int)(at / 4), lang, &nth, &out[side]);
        textbuf_free(&places[side]);
    }
    return status;
}

/* A person's name, or with no reading (NULL) any other. */
static bool read_either(pinyin_book *book, const char *name, const char *reading, read_name *out)
{
    pinyin_doubts doubts = { 0 };
    *out = (read_name){ .surname = "", .given = name };
    if (!reading)
        out->count = usual_syllables(book, name, out->syllables, NULL);
    const bool good = !reading || read_person(book, name, reading, out, &doubts);
    textbuf_free(&doubts.unread);
    return good;
}

zc_status pinyin_tell(pinyin_book *book, const char *const names[2], const char *const readings[2],
                      zc_lang lang, zc_textbuf out[2])
{
    read_name read[2] = { { 0 } };
    for (int side = 0; side < 2; side++)
        if (!read_either(book, names[side], readings ? readings[side] : NULL, &read[side]))
            return ZC_NO_MEMORY;
    for (int part = 0; part < 2; part++) {
        const name_part parts[2] = { part_of(&read[0], part == 0), part_of(&read[1], part == 0) };
        const int at = parting(parts);
        if (at < 0 && strcmp(parts[0].text, parts[1].text) != 0)
            return tell_strokes(book, parts, lang, out);
        for (int side = 0; at >= 0 && side < 2; side++)
            tell_syllable(&parts[side], at, lang, &out[side]);
        if (at >= 0)
            break;
    }
    return out[0].failed || out[1].failed ? ZC_NO_MEMORY : ZC_OK;
}
