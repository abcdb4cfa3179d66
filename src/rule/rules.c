#include "rule/rule.h"

#include <string.h>

static const struct rule {
    const char *id;
    const char *words[2]; /* by zc_lang */
} rules[ZC_RULE_COUNT] = {
#define X(NAME, rule_id, in_english, in_chinese)                                                             \
    [ZC_RULE_##NAME] = { rule_id, { [ZC_LANG_ZH] = in_chinese, [ZC_LANG_EN] = in_english } },
    ZC_RULES(X)
#undef X
};

const char *zc_rule_id(zc_rule rule) { return rules[rule].id; }

const char *zc_rule_words(zc_rule rule, zc_lang lang) { return rules[rule].words[lang]; }

bool zc_rule_find(const char *id, zc_rule *out)
{
    for (int rule = 0; rule < ZC_RULE_COUNT; rule++)
        if (strcmp(rules[rule].id, id) == 0) {
            *out = (zc_rule)rule;
            return true;
        }
    return false;
}
