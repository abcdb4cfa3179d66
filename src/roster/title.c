#include "roster/title.h"
#include "roster/folding.h"

#include <string.h>

enum { TAIL_CHARACTERS = 40 }; /* no list's own name, with a remark, is longer */

static bool is_latin(uint32_t code) { return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z'); }

/* Where the last characters of `text` begin. */
static const char *tail_of(const char *text)
{
    for (int skip = utf8_count(text) - TAIL_CHARACTERS; skip > 0; skip--)
        utf8_next(&text);
    return text;
}

/* Whether all of `tail` says what kind of list it is: 参会名单, 名单（草案）, 附件 2. */
static bool is_listing(const headings *words, zc_arena *arena, const char *tail)
{
    bool had_remark;
    int meaning;
    char *folded = fold_heading(arena, tail, &had_remark);
    size_t length = folded ? strlen(folded) : 0;
    while (length > 0 && folded[length - 1] >= '0' && folded[length - 1] <= '9')
        folded[--length] = '\0';
    return length > 0 && known_find(&words->listings, folded, &meaning);
}

/* The longest end of `title` that does; its length if none does. A word is not cut. */
static size_t listing_at(const headings *words, zc_arena *arena, const char *title)
{
    uint32_t before = 0;
    for (const char *at = tail_of(title); *at;) {
        const char *here = at;
        const uint32_t code = utf8_next(&at);
        if (!(is_latin(before) && is_latin(code)) && is_listing(words, arena, here))
            return (size_t)(here - title);
        before = code;
    }
    return strlen(title);
}

/* Without what joined the list's name to the meeting's: a dash, 的. */
static char *without_joiners(const headings *words, zc_arena *arena, char *name)
{
    for (int at = 0; name && at < words->joiners.count; at++) {
        const char *joiner = words->joiners.at[at].word;
        if (!text_ends(name, joiner))
            continue;
        name[strlen(name) - strlen(joiner)] = '\0';
        name = text_trimmed(arena, name);
        at = -1;
    }
    return name;
}

const char *title_of_meeting(const headings *words, zc_arena *arena, const char *title)
{
    const size_t length = listing_at(words, arena, title);
    char *name = arena_text_n(arena, title, length);
    if (!name || title[length] == '\0')
        return name;
    name = text_trimmed(arena, name);
    return without_joiners(words, arena, name);
}
