#include "precedence/titles.h"

#include <string.h>

/* A post of so many characters or fewer, 主任, is one of the body that the post before it names. */
enum { BARE_CHARACTERS = 3 };

/* ---- words that are read as others ---- */

static const char *replaced(zc_arena *arena, const char *text, const char *word, const char *as)
{
    for (const char *found = strstr(text, word); text && found; found = strstr(found, word)) {
        const size_t before = (size_t)(found - text);
        text = arena_format(arena, "%.*s%s%s", (int)before, text, as, found + strlen(word));
        if (!text)
            return NULL;
        found = text + before + strlen(as);
    }
    return text;
}

/* NULL without memory. */
static const char *as_read(const title_book *book, const char *text)
{
    for (int at = 0; at < book->alias_count; at++)
        for (int word = 0; text && word < book->aliases[at].words.count; word++)
            text = replaced(book->arena, text, book->aliases[at].words.at[word], book->aliases[at].as);
    return text;
}

/* ---- posts ---- */

/* Where a post stands: what it is called, the words that name its body, and the whole title with the unit. */
typedef struct titled_post {
    const char *words, *body, *context;
} titled_post;

static bool fits(const title_post *kind, const titled_post *post)
{
    return title_ends_in(post->words, kind->ends) && !title_ends_in(post->words, kind->but) &&
           (kind->has.count == 0 || title_has_any(post->body, kind->has)) &&
           (kind->of.count == 0 || title_has_any(post->context, kind->of)) &&
           !title_has_any(post->context, kind->none);
}

static const title_post *kind_of(const title_book *book, const titled_post *post)
{
    for (int at = 0; at < book->guess_count; at++)
        if (fits(&book->guesses[at], post))
            return &book->guesses[at];
    return NULL;
}

/* A post of today counts before one of the past, then the higher one. */
static bool is_better(const title_guess *one, const title_guess *other)
{
    if (!one->post || !other->post)
        return one->post;
    if (one->former != other->former)
        return other->former;
    return one->post->rank.value < other->post->rank.value;
}

/* "市人大常委会党组书记、主任": posts of one body, parted by 、 or 兼; where none names it, it is the unit.
 */
static zc_status guess_of_body(const title_book *book, const char *posts, const char *unit,
                               const char *context, title_guess *best)
{
    const char *const *words, *before = unit;
    const int count = words_split(book->arena, posts, "、兼", &words);
    for (int word = 0; word < count; word++) {
        const char *read = as_read(book, words[word]);
        titled_post post = { read, read, context };
        if (!read)
            return ZC_NO_MEMORY;
        if (utf8_count(read) <= BARE_CHARACTERS)
            post.words = post.body = arena_format(book->arena, "%s%s", before, read);
        else
            before = read;
        if (!post.body)
            return ZC_NO_MEMORY;
        const title_guess guess = { kind_of(book, &post), words[word], title_is_former(book, read) };
        if (is_better(&guess, best))
            *best = guess;
    }
    return count < 0 ? ZC_NO_MEMORY : ZC_OK;
}

zc_status titles_guess(const title_book *book, const char *unit, const char *title, title_guess *out)
{
    const char *const *bodies;
    const char *read = as_read(book, title), *of_unit = as_read(book, unit);
    const char *context = read && of_unit ? arena_format(book->arena, "%s %s", of_unit, read) : NULL;
    const int count = context ? words_split(book->arena, title, "，,；;／/（）()", &bodies) : -1;
    zc_status status = count < 0 ? ZC_NO_MEMORY : ZC_OK;
    *out = (title_guess){ 0 };
    for (int body = 0; status == ZC_OK && body < count; body++)
        status = guess_of_body(book, bodies[body], of_unit, context, out);
    return status;
}
