#include "precedence/pinyin.h"
#include "precedence/problems.h"

#include <string.h>

enum { SYLLABLES_MOST = 32, SYLLABLE_BYTES = 16 };

/* A syllable: its letters (v: ü) and its tone, 5 for none. */
typedef struct syllable {
    char letters[SYLLABLE_BYTES];
    int tone;
} syllable;

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

/* ---- readings as people write them ---- */

/* The plain letter of one with a tone mark, and the tone; false for any other character. */
static bool read_marked(uint32_t character, char *letter, int *tone)
{
    static const struct marked {
        uint32_t characters[4]; /* by tone */
        char letter;
    } marked[] = {
        { { 0x101, 0xE1, 0x1CE, 0xE0 }, 'a' }, { { 0x113, 0xE9, 0x11B, 0xE8 }, 'e' },
        { { 0x12B, 0xED, 0x1D0, 0xEC }, 'i' }, { { 0x14D, 0xF3, 0x1D2, 0xF2 }, 'o' },
        { { 0x16B, 0xFA, 0x1D4, 0xF9 }, 'u' }, { { 0x1D6, 0x1D8, 0x1DA, 0x1DC }, 'v' },
        { { 0x100, 0xC1, 0x1CD, 0xC0 }, 'a' }, { { 0x112, 0xC9, 0x11A, 0xC8 }, 'e' },
        { { 0x14C, 0xD3, 0x1D1, 0xD2 }, 'o' },
    };
    for (size_t at = 0; at < sizeof marked / sizeof *marked; at++)
        for (int mark = 0; mark < 4; mark++)
            if (marked[at].characters[mark] == character) {
                *letter = marked[at].letter;
                *tone = mark + 1;
                return true;
            }
    return false;
}

/* The letter of a reading, lower case; 0 for anything else. */
static char letter_of(uint32_t character, int *tone)
{
    char letter = 0;
    if (character >= 'A' && character <= 'Z')
        return (char)(character + 'a' - 'A');
    if (character >= 'a' && character <= 'z')
        return (char)character;
    if (character == 0xFC || character == 0xDC)
        return 'v';
    return read_marked(character, &letter, tone) ? letter : 0;
}

static void add_letter(syllable *to, char letter)
{
    const size_t length = strlen(to->letters);
    if (length + 1 < SYLLABLE_BYTES)
        to->letters[length] = letter;
}

/* Syllables parted by blanks, hyphens, apostrophes or tone numbers. Returns how many. */
static int read_syllables(const char *reading, syllable out[SYLLABLES_MOST])
{
    int count = 0;
    bool open = false;
    for (uint32_t character = utf8_next(&reading); character && count < SYLLABLES_MOST;
         character = utf8_next(&reading)) {
        int tone = 0;
        const char letter = letter_of(character, &tone);
        const bool number = character >= '1' && character <= '5';
        if (letter && !open)
            out[count] = (syllable){ .tone = 5 };
        if (letter)
            add_letter(&out[count], letter);
        if (open && number)
            tone = (int)character - '0';
        if (tone)
            out[count].tone = tone;
        count += open && !letter;
        open = letter;
    }
    return count + open;
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
        out[0] = (syllable){ .tone = 5 };
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
    if (count == 0 || wanted < 2 || characters > SYLLABLES_MOST ||
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
    syllable usual = { .tone = 5 };
    uint32_t label;
    if (char_table_find(&book->readings, character, &label)) {
        const size_t length = strlen(book->labels[label]) - 1;
        memcpy(usual.letters, book->labels[label],
               length < SYLLABLE_BYTES ? length : (size_t)SYLLABLE_BYTES - 1);
        usual.tone = book->labels[label][length] - '0';
    }
    return usual;
}

static int usual_syllables(const pinyin_book *book, const char *name, syllable out[SYLLABLES_MOST])
{
    int count = 0;
    for (uint32_t character = utf8_next(&name); character && count < SYLLABLES_MOST;
         character = utf8_next(&name)) {
        int tone = 0;
        const char letter = letter_of(character, &tone);
        if (char_is_blank(character))
            continue;
        out[count] = usual_syllable(book, character);
        if (letter)
            out[count] = (syllable){ .letters = { letter }, .tone = 5 };
        else if (!*out[count].letters)
            out[count].letters[0] = '~'; /* behind all letters; its strokes tell it apart */
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
        characters += !char_is_blank(character);
    return characters;
}

static zc_status write_part(pinyin_book *book, const char *name, const syllable syllables[], int count,
                            zc_textbuf *out)
{
    write_syllables(syllables, count, out);
    const zc_status status = strokes_write(book->strokes, name, false, out);
    sortword_u32(out, 0);
    return status;
}

zc_status pinyin_write_plain(pinyin_book *book, const char *name, zc_textbuf *out)
{
    syllable syllables[SYLLABLES_MOST];
    const int count = usual_syllables(book, name, syllables);
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

zc_status pinyin_write(pinyin_book *book, const char *name, const char *reading, zc_textbuf *out)
{
    syllable syllables[SYLLABLES_MOST];
    const table_line *known = surname_of(book, name);
    const size_t bytes = surname_bytes(name, known);
    const char *surname = arena_text_n(book->arena, name, bytes);
    const int characters = characters_of(name);
    if (!surname)
        return ZC_NO_MEMORY;
    int count = read_syllables(reading, syllables), of_surname = characters_of(surname);
    if (count > 0) {
        count = part_last(book, syllables, count, characters);
    } else {
        count = usual_syllables(book, name, syllables);
        if (known)
            read_syllables(known->rest, syllables);
    }
    of_surname = of_surname < count ? of_surname : count;
    zc_status status = write_part(book, surname, syllables, of_surname, out);
    if (status == ZC_OK)
        status = write_part(book, name + bytes, syllables + of_surname, count - of_surname, out);
    return status ? status : out->failed ? ZC_NO_MEMORY : ZC_OK;
}
