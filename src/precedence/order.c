#include "precedence/keys.h"
#include "precedence/problems.h"
#include "precedence/words.h"

/* Grades of awards stand in the same column and rank nobody but those who receive them. */
static bool is_ranked(const key_book *book, zc_person person)
{
    return key_rank_of(book, person).kind != ROSTER_RANK_NONE &&
           !zc_roster_has_role(book->roster, person, ZC_ROLE_RECIPIENT);
}

static zc_status refuse_mixed_ranks(const key_book *book)
{
    zc_person first = { -1 };
    for (int at = 0; at < zc_roster_people(book->roster); at++) {
        const zc_person person = { at };
        if (!is_ranked(book, person))
            continue;
        if (first.at < 0)
            first = person;
        if (key_rank_of(book, person).kind == key_rank_of(book, first).kind)
            continue;
        diag_add_with(book->diags, &precedence_mixed_ranks,
                      roster_cell_place(book->roster, person, ZC_COLUMN_RANK),
                      zc_roster_field(book->roster, person, ZC_COLUMN_RANK),
                      zc_roster_field(book->roster, first, ZC_COLUMN_RANK), NULL, NULL);
        return ZC_BAD_INPUT;
    }
    return ZC_OK;
}

static void tell_guess(const key_book *book, zc_person person)
{
    const title_guess *guess = key_guess_of(book, person);
    const zc_place place = roster_cell_place(book->roster, person, ZC_COLUMN_TITLE);
    const char *name = zc_roster_field(book->roster, person, ZC_COLUMN_NAME),
               *title = zc_roster_field(book->roster, person, ZC_COLUMN_TITLE);
    if (guess)
        diag_add_with(book->diags, guess->former ? &precedence_guessed_former : &precedence_guessed_rank,
                      place, title, guess->post->rank_word, name, guess->words);
    else if (key_rank_of(book, person).kind == ROSTER_RANK_NONE)
        diag_add_with(book->diags, &precedence_no_guess, place, text_is_blank(title) ? NULL : title, name,
                      NULL, NULL);
}

/* What was read off titles, line by line. */
static void tell_guesses(const key_book *book)
{
    for (int at = 0; at < zc_roster_people(book->roster); at++)
        tell_guess(book, (zc_person){ at });
}

static zc_status sort_people(key_book *book, const key_list *keys, zc_person order[])
{
    const int people = zc_roster_people(book->roster);
    sort_words words = { 0 };
    int *indices = arena_array(book->arena, int, people + 1);
    zc_status status = indices ? words_of_people(book, keys, &words) : ZC_NO_MEMORY;
    if (status == ZC_OK) {
        for (int person = 0; person < people; person++)
            indices[person] = person;
        status = words_sort(&words, indices, people);
    }
    for (int at = 0; status == ZC_OK && at < people; at++)
        order[at] = (zc_person){ indices[at] };
    words_free(&words);
    return status;
}

zc_status zc_precedence_order(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                              zc_person order[], zc_diags *diags)
{
    key_list keys;
    key_book book = {
        .roster = roster, .options = options, .data = data, .arena = arena_make(), .diags = diags
    };
    zc_status status = book.arena ? keys_read(options->by, (zc_place){ 0 }, &keys, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = keys_open(&book, &keys);
    if (status == ZC_OK && keys_have(&keys, "rank"))
        status = refuse_mixed_ranks(&book);
    if (status == ZC_OK && keys_have(&keys, "rank") && options->rank_from_title == ZC_RANK_FROM_TITLE_YES)
        tell_guesses(&book);
    if (status == ZC_OK)
        status = sort_people(&book, &keys, order);
    keys_close(&book);
    arena_free(book.arena);
    return status;
}
