#include "precedence/keys.h"
#include "precedence/problems.h"

#include <string.h>

static const char *name_of(const key_book *book, zc_person person)
{
    return zc_roster_field(book->roster, person, ZC_COLUMN_NAME);
}

/* ---- strokes ---- */

zc_status key_open_strokes(key_book *book)
{
    return book->strokes.arena
               ? ZC_OK
               : strokes_open(&book->strokes, book->data, (zc_stroke_std)book->options->stroke_std,
                              book->arena, book->diags);
}

zc_status key_write_strokes(key_book *book, zc_person person, zc_textbuf *out)
{
    const char *name = name_of(book, person);
    const bool blank_middle = book->options->stroke_name == ZC_STROKE_NAME_SURNAME;
    zc_textbuf beyond = { 0 };
    const zc_status status = strokes_write(&book->strokes, name, blank_middle, out, &beyond);
    if (beyond.length)
        diag_add_with(book->diags, &precedence_beyond_strokes,
                      roster_cell_place(book->roster, person, ZC_COLUMN_NAME), name, textbuf_text(&beyond),
                      NULL, NULL);
    textbuf_free(&beyond);
    return status;
}

zc_status key_group_strokes(key_book *book, const key_group *group, zc_textbuf *out)
{
    return strokes_write(&book->strokes, group->name, false, out, NULL);
}

/* ---- pinyin ---- */

zc_status key_open_pinyin(key_book *book)
{
    const zc_status status = key_open_strokes(book);
    if (status || book->pinyin.arena)
        return status;
    return pinyin_open(&book->pinyin, book->data, &book->strokes, book->arena, book->diags);
}

zc_status key_write_pinyin(key_book *book, zc_person person, zc_textbuf *out)
{
    const char *name = name_of(book, person),
               *reading = zc_roster_field(book->roster, person, ZC_COLUMN_PINYIN);
    pinyin_doubts doubts = { 0 };
    const zc_status status = pinyin_write(&book->pinyin, name, reading, out, &doubts);
    if (doubts.unread.length)
        diag_add_with(book->diags, &precedence_no_reading,
                      roster_cell_place(book->roster, person, ZC_COLUMN_NAME), name,
                      textbuf_text(&doubts.unread), NULL, NULL);
    if (doubts.uneven)
        diag_add_with(book->diags, &precedence_uneven_reading,
                      roster_cell_place(book->roster, person, ZC_COLUMN_PINYIN), reading, name, NULL, NULL);
    textbuf_free(&doubts.unread);
    return status;
}

zc_status key_group_pinyin(key_book *book, const key_group *group, zc_textbuf *out)
{
    return pinyin_write_plain(&book->pinyin, group->name, out);
}

/* ---- the alphabet ---- */

const char *key_english_name(const key_book *book, zc_person person)
{
    const char *english = zc_roster_field(book->roster, person, ZC_COLUMN_NAME_EN);
    return text_is_blank(english) ? name_of(book, person) : english;
}

static int compare(const zc_textbuf *a, const zc_textbuf *b)
{
    return strcmp(textbuf_text(a), textbuf_text(b));
}

static bool anybody_is(const key_book *book, const zc_textbuf *start)
{
    zc_textbuf name = { 0 };
    bool found = false;
    for (int person = 0; !found && person < zc_roster_people(book->roster); person++) {
        name.length = 0;
        alpha_write(&book->alpha, key_english_name(book, (zc_person){ person }), &name);
        found = compare(&name, start) == 0;
    }
    textbuf_free(&name);
    return found;
}

zc_status key_open_alpha(key_book *book)
{
    const char *start = book->options->alpha_start;
    const zc_status status =
        book->alpha.letters ? ZC_OK : alpha_open(&book->alpha, book->data, book->arena, book->diags);
    if (status || !*start || book->alpha_start.length)
        return status;
    alpha_write(&book->alpha, start, &book->alpha_start);
    if (!anybody_is(book, &book->alpha_start))
        diag_add(book->diags, &precedence_no_start, (zc_place){ 0 }, start);
    return book->alpha_start.failed ? ZC_NO_MEMORY : ZC_OK;
}

/* The alphabet is turned: what stands before its first name comes after all the others. */
static zc_status write_turned(const key_book *book, const char *name, zc_textbuf *out)
{
    zc_textbuf word = { 0 };
    alpha_write(&book->alpha, name, &word);
    sortword_byte(out, compare(&word, &book->alpha_start) < 0 ? 2 : 1);
    textbuf_add(out, textbuf_text(&word));
    out->failed |= word.failed;
    textbuf_free(&word);
    return out->failed ? ZC_NO_MEMORY : ZC_OK;
}

zc_status key_write_alpha(key_book *book, zc_person person, zc_textbuf *out)
{
    return write_turned(book, key_english_name(book, person), out);
}

zc_status key_group_alpha(key_book *book, const key_group *group, zc_textbuf *out)
{
    return write_turned(book, group->name, out);
}
