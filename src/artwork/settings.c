#include "artwork/artwork.h"
#include "artwork/problems.h"

#include <string.h>

static const zc_setting *setting_of(const zc_artwork_job *job, const char *key)
{
    for (int at = job->setting_count - 1; at >= 0; at--)
        if (strcmp(job->settings[at].key, key) == 0)
            return &job->settings[at];
    return NULL;
}

const char *artwork_setting(const zc_artwork_job *job, const char *key)
{
    const zc_setting *setting = setting_of(job, key);

    return setting ? setting->value : NULL;
}

zc_place artwork_setting_place(const zc_artwork_job *job, const char *key)
{
    const zc_setting *setting = setting_of(job, key);

    return setting ? setting->place : (zc_place){ 0 };
}

/* Which word of the list it is, -1 if none. */
static int word_in(const char *words, const char *word)
{
    const size_t length = strlen(word);
    int at = 0;

    for (const char *from = words; *from; at++) {
        const size_t end = strcspn(from, " ");
        if (end == length && strncmp(from, word, length) == 0)
            return at;
        from += end;
        from += strspn(from, " ");
    }
    return -1;
}

bool artwork_setting_is_file(const char *key, const char *value)
{
    return word_in("emblem template back", key) >= 0 ||
           (strcmp(key, "theme") == 0 && artwork_theme_is_file(value));
}

zc_status artwork_setting_choice(const zc_artwork_job *job, const char *key, const char *words, int *choice,
                                 zc_diags *diags)
{
    const char *value = artwork_setting(job, key);

    *choice = value ? word_in(words, value) : 0;
    if (*choice >= 0)
        return ZC_OK;
    diag_add_with(diags, &artwork_bad_setting, artwork_setting_place(job, key), value, key, words, NULL);
    *choice = 0;
    return ZC_BAD_INPUT;
}
