/* zuoci/precedence.h: the order of the attendees, highest first. */
#ifndef ZUOCI_PRECEDENCE_H
#define ZUOCI_PRECEDENCE_H

#include <zuoci/base.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Orders all people of a roster by the options' keys (`by`): rank, list; ties fall to the order column,
 * then the file's order.
 * order  yours, zc_roster_people() long
 * diags  precedence-unknown-key (the keys there are), precedence-mixed-ranks (numbers and words in one
 * column)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY
 * Rule  R-RANK-POST, R-RANK-JI; R-RANK-TIES for the last keys */
ZC_API ZC_CHECKED zc_status zc_precedence_order(const zc_roster *roster, const zc_options *options,
                                                const zc_datapath *data, zc_person order[], zc_diags *diags);

/* Whether every word of `by` is a key, told where the user wrote it.
 * diags  precedence-unknown-key (the near ones, and all there are), precedence-no-key, precedence-key-twice
 * (warning)
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_precedence_check_keys(const char *by, zc_place place, zc_diags *diags);

/* Warns of an option that was set and that an order of people by `options` does not use.
 * place   where the user wrote it
 * diags   precedence-unused-option
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_precedence_check_option(const zc_options *options, const char *key,
                                                       const char *value, zc_place place, zc_diags *diags);

/* ---- profiles: named sets of options, layouts/profiles/WORD.xml ---- */

/* A named set of options; read-only once it is read. */
typedef struct zc_profile zc_profile;

/* The profile of a word ("cn-government"), or of a file where the word has a `/` or ends in .xml.
 * place   where the user wrote the word
 * out     the new profile, yours; NULL unless ZC_OK
 * diags   precedence-unknown-profile (the near ones, and all there are) at `place`; in its file xml-*,
 * rule-*, precedence-unknown-key, precedence-profile-of-profile
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_profile_read(const char *word, zc_place place, const zc_datapath *path,
                                            zc_profile **out, zc_diags *diags);

/* Frees the profile; NULL is allowed. */
ZC_API void zc_profile_free(zc_profile *profile);

/* Its name, the word where the file has none; lent by the profile. */
ZC_API const char *zc_profile_name(const zc_profile *profile, zc_lang lang);
/* What it is for, and the keys of its sources parted by blanks (see zc_rule_grade); "" where it does not say.
 */
ZC_API const char *zc_profile_purpose(const zc_profile *profile, zc_lang lang);
/* The keys of its sources, see zc_profile_purpose. */
ZC_API const char *zc_profile_sources(const zc_profile *profile);

/* How many options it sets; of each, 0 .. options-1, the key and the value; lent by the profile. */
ZC_API int zc_profile_options(const zc_profile *profile);
/* The key of an option that it sets. */
ZC_API const char *zc_profile_key(const zc_profile *profile, int option);
/* The value that it sets it to. */
ZC_API const char *zc_profile_value(const zc_profile *profile, int option);

/* Sets all its options: to be done before those that the user states one by one, which stand above it.
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_profile_apply(const zc_profile *profile, zc_options *options, zc_diags *diags);

/* The words of all profiles that the data path offers, sorted: an array that is yours until
 * zc_profile_words_free().
 * Returns  ZC_OK, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_profile_words_read(const zc_datapath *path, const char ***words, int *count);

/* Frees what zc_profile_words_read gave; NULL is allowed. */
ZC_API void zc_profile_words_free(const char **words);

#ifdef __cplusplus
}
#endif
#endif
