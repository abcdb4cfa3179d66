#include "precedence/dates.h"
#include "precedence/keys.h"
#include "precedence/problems.h"

#include <math.h>
#include <string.h>

static const char *title_of(const key_book *book, zc_person person)
{
    return zc_roster_field(book->roster, person, ZC_COLUMN_TITLE);
}

/* ---- rank ---- */

zc_status key_open_rank(key_book *book)
{
    const int people = zc_roster_people(book->roster);
    if (book->options->rank_from_title != ZC_RANK_FROM_TITLE_YES || book->guesses)
        return ZC_OK;
    zc_status status = key_open_titles(book);
    if (status == ZC_OK) {
        book->guesses = arena_array(book->arena, title_guess, people + 1);
        status = book->guesses ? ZC_OK : ZC_NO_MEMORY;
    }
    for (zc_person person = { 0 }; status == ZC_OK && person.at < people; person.at++)
        if (text_is_blank(zc_roster_field(book->roster, person, ZC_COLUMN_RANK)))
            status = titles_guess(&book->titles, zc_roster_field(book->roster, person, ZC_COLUMN_UNIT),
                                  title_of(book, person), &book->guesses[person.at]);
    return status;
}

const title_guess *key_guess_of(const key_book *book, zc_person person)
{
    return book->guesses && book->guesses[person.at].post ? &book->guesses[person.at] : NULL;
}

roster_rank key_rank_of(const key_book *book, zc_person person)
{
    const title_guess *guess = key_guess_of(book, person);
    return guess ? guess->post->rank : roster_rank_of(book->roster, person);
}

zc_status key_boost_of(key_book *book, zc_person person, double *out)
{
    const char *text = zc_roster_field(book->roster, person, ZC_COLUMN_BOOST);
    *out = 0;
    if (text_is_blank(text) || (number_read(text, out) && floor(*out) == *out))
        return ZC_OK;
    diag_add(book->diags, &precedence_bad_boost, roster_cell_place(book->roster, person, ZC_COLUMN_BOOST),
             text);
    return ZC_BAD_INPUT;
}

/* R-ROSTRUM-GUEST: `boost` is subtracted from the rank wherever the rank sorts. */
zc_status key_write_rank(key_book *book, zc_person person, zc_textbuf *out)
{
    const roster_rank rank = key_rank_of(book, person);
    double boost;
    const zc_status status = key_boost_of(book, person, &boost);
    sortword_number(out, rank.kind == ROSTER_RANK_NONE ? INFINITY : rank.value - boost);
    return status;
}

/* ---- posts ---- */

zc_status key_open_titles(key_book *book)
{
    return book->titles.arena ? ZC_OK : titles_open(&book->titles, book->data, book->arena, book->diags);
}

static zc_status write_place(int place, zc_textbuf *out)
{
    if (place < 0)
        return ZC_NO_MEMORY;
    sortword_u32(out, (uint32_t)place);
    return ZC_OK;
}

zc_status key_write_teams(key_book *book, zc_person person, zc_textbuf *out)
{
    return write_place(titles_team(&book->titles, title_of(book, person), (zc_teams)book->options->teams),
                       out);
}

zc_status key_write_enterprise(key_book *book, zc_person person, zc_textbuf *out)
{
    return write_place(titles_enterprise(&book->titles, title_of(book, person), (zc_ent)book->options->ent),
                       out);
}

/* ---- units ---- */

zc_status key_open_units(key_book *book)
{
    return book->units.arena ? ZC_OK : units_open(&book->units, book->data, book->arena, book->diags);
}

static zc_status write_unit_place(int place, zc_textbuf *out)
{
    sortword_u32(out, place < 0 ? UINT32_MAX : (uint32_t)place);
    return ZC_OK;
}

/* Who has no unit stands last; a unit that the list lacks is a mistake of the one or the other. */
zc_status key_write_unit(key_book *book, zc_person person, zc_textbuf *out)
{
    const char *unit = zc_roster_field(book->roster, person, ZC_COLUMN_UNIT);
    const int place = units_place(&book->units, unit);
    if (place < 0 && !text_is_blank(unit)) {
        const char *near = units_near(&book->units, unit);
        diag_add_with(book->diags, near ? &precedence_unknown_unit : &precedence_unlisted_unit,
                      roster_cell_place(book->roster, person, ZC_COLUMN_UNIT), unit, near, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    return write_unit_place(place, out);
}

zc_status key_group_unit(key_book *book, const key_group *group, zc_textbuf *out)
{
    return write_unit_place(units_place(&book->units, group->name), out);
}

/* ---- dates ---- */

/* A missing date is behind all. */
zc_status key_write_joined(key_book *book, zc_person person, zc_textbuf *out)
{
    const char *text = zc_roster_field(book->roster, person, ZC_COLUMN_JOINED);
    double date = INFINITY;
    const bool good = text_is_blank(text) || date_read(text, &date);
    if (!good)
        diag_add(book->diags, &precedence_bad_date, roster_cell_place(book->roster, person, ZC_COLUMN_JOINED),
                 text);
    sortword_number(out, date);
    return good ? ZC_OK : ZC_BAD_INPUT;
}

/* R-INTL-VIENNA: the class, then when the functions were taken up. */
zc_status key_write_vienna(key_book *book, zc_person person, zc_textbuf *out)
{
    const roster_rank rank = roster_rank_of(book->roster, person);
    sortword_number(out, rank.kind == ROSTER_RANK_NONE ? INFINITY : rank.value);
    return key_write_joined(book, person, out);
}
