#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

zc_lang cli_lang(void)
{
    static const char *const names[] = { "LC_ALL", "LC_MESSAGES", "LANG" };
    for (size_t name = 0; name < sizeof names / sizeof *names; name++) {
        const char *value = getenv(names[name]);
        if (value && *value)
            return strncmp(value, "zh", 2) == 0 ? ZC_LANG_ZH : ZC_LANG_EN;
    }
    return ZC_LANG_EN;
}

const char *cli_say(zc_lang lang, cli_words words) { return lang == ZC_LANG_EN ? words.en : words.zh; }

int cli_usage(const cli_line *line, cli_words what, const char *about, const char *near)
{
    const bool english = line->lang == ZC_LANG_EN;
    fprintf(stderr, english ? "zuoci: %s" : "zuoci：%s", cli_say(line->lang, what));
    if (about)
        fprintf(stderr, english ? ": %s" : "：%s", about);
    fputc('\n', stderr);
    if (near)
        fprintf(stderr, english ? "  did you mean %s?\n" : "  是否应为 %s？\n", near);
    fprintf(stderr, english ? "  see: zuoci %s%s--help\n" : "  参见：zuoci %s%s--help\n",
            line->command ? line->command->word : "", line->command ? " " : "");
    return EXIT_USAGE;
}
