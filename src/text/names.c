#include "text/fonts.h"

#include <string.h>

/* R-MAT-PAD: words in a name's place that are no names. */
static const char *const no_names[] = { "待定", "空缺" };

static bool is_no_name(const char *name)
{
    for (size_t at = 0; at < sizeof no_names / sizeof *no_names; at++)
        if (strcmp(name, no_names[at]) == 0)
            return true;
    return false;
}

text_name_kind text_name_kind_of(const char *name)
{
    text_name_kind kind = { .han = true };
    for (uint32_t code; (code = utf8_next(&name)) != 0;) {
        const bool is_dot = char_is_dot(code);
        if (kind.characters > 0 && char_joins_before(code)) /* a variant, a mark: of the one before */
            continue;
        kind.characters++;
        kind.dotted |= is_dot;
        kind.joins |= !char_is_han(code) && script_joins(char_script(code));
        kind.han &= is_dot || char_is_han(code);
    }
    kind.han &= kind.characters > 0;
    return kind;
}

const char *text_padded_name(zc_arena *arena, const char *name)
{
    const text_name_kind kind = text_name_kind_of(name);
    if (kind.characters != 2 || !kind.han || kind.dotted || is_no_name(name))
        return arena_text(arena, name);
    const char *second = cluster_end(name, name + strlen(name));
    return arena_format(arena, "%.*s" TEXT_PAD "%s", (int)(second - name), name, second);
}
