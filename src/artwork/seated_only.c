/* Whom the setting `only` names. */
#include "artwork/problems.h"
#include "artwork/seated.h"

#include <string.h>

static const char separators[] = ",，、;；";

/* Marks all people whom `who` means; two of one name are both meant. False if nobody is. */
static bool mark_person(const zc_artwork_job *job, const char *who, artwork_seated *seated, int count,
                        zc_diags *diags)
{
    zc_person first;
    const int found = roster_find(job->roster, who, &first);
    bool has_seat = false;

    for (int at = 0; at < count && found > 0; at++) {
        const bool meant = roster_is_called(job->roster, seated[at].person, who);
        seated[at].only |= meant;
        has_seat |= meant;
    }
    if (found > 0 && seated && !has_seat)
        diag_add(diags, &artwork_not_seated, artwork_setting_place(job, "only"), who);
    return found > 0;
}

/* Names that only blanks part. */
static zc_status mark_words(const zc_artwork_job *job, zc_arena *arena, const char *names,
                            artwork_seated *seated, int count, zc_diags *diags)
{
    const char *const *words;
    const int word_count = words_split(arena, names, "", &words);
    bool all_known = true;

    if (word_count < 0)
        return ZC_NO_MEMORY;
    for (int word = 0; word < word_count; word++) {
        if (mark_person(job, words[word], seated, count, diags))
            continue;
        all_known = false;
        diag_add_with(
            diags, &artwork_unknown_person, artwork_setting_place(job, "only"), words[word],
            words_near(arena, words[word], roster_names(job->roster), zc_roster_people(job->roster)), NULL,
            NULL);
    }
    return all_known ? ZC_OK : ZC_BAD_INPUT;
}

/* Where the part that `text` begins with ends; *next is the part behind, NULL if there is none. */
static const char *part_end(const char *text, const char **next)
{
    for (const char *at = text; *at;) {
        const char *here = at, *sign = separators;
        const uint32_t code = utf8_next(&at);
        for (uint32_t separator; (separator = utf8_next(&sign));)
            if (code == separator)
                return *next = at, here;
    }
    *next = NULL;
    return text + strlen(text);
}

const char *seated_next_part(zc_arena *arena, const char **text)
{
    const char *from = *text;
    const char *part = arena_text_n(arena, from, (size_t)(part_end(from, text) - from));
    return part ? text_trimmed(arena, part) : NULL;
}

zc_status seated_read_only(const zc_artwork_job *job, zc_arena *arena, artwork_seated *seated, int count,
                           zc_diags *diags)
{
    const char *only = artwork_setting(job, "only");
    zc_status status = ZC_OK;

    if (text_is_blank(only))
        return ZC_OK;
    for (int at = 0; at < count; at++)
        seated[at].only = false;
    for (const char *rest = only; rest && status != ZC_NO_MEMORY;) {
        const char *who = seated_next_part(arena, &rest);
        if (!who)
            return ZC_NO_MEMORY;
        /* A name may have blanks itself (Maria Garcia): only where nobody has that name do blanks part names.
         */
        if (mark_person(job, who, seated, count, diags))
            continue;
        const zc_status told = mark_words(job, arena, who, seated, count, diags);
        status = told ? told : status;
    }
    return status;
}
