#include "rule/rule.h"

#include <string.h>

static const struct rule {
    const char *id, *grade, *sources;
    const char *words[2]; /* by zc_lang */
} rules[ZC_RULE_COUNT] = {
#define X(NAME, rule_id, rule_grade, rule_sources, in_english, in_chinese)                                   \
    [ZC_RULE_##NAME] = {                                                                                     \
        rule_id, rule_grade, rule_sources, { [ZC_LANG_ZH] = in_chinese, [ZC_LANG_EN] = in_english }          \
    },
    ZC_RULES(X)
#undef X
};

/* The options that choose between a rule's schools. */
static const char *const options_of[ZC_RULE_COUNT] = {
    [ZC_RULE_ROSTRUM_BASE] = "lectern",
    [ZC_RULE_ROSTRUM_ODD] = "hand",
    [ZC_RULE_ROSTRUM_EVEN] = "even hand",
    [ZC_RULE_ROSTRUM_TWO] = "two_person even hand",
    [ZC_RULE_ROSTRUM_ROWS] = "rows",
    [ZC_RULE_ROSTRUM_CHAIR] = "chair",
    [ZC_RULE_ROSTRUM_GUEST] = "guest_mix",
    [ZC_RULE_ROSTRUM_LECTERN] = "lectern",
    [ZC_RULE_ROSTRUM_ORGS] = "by teams",
    [ZC_RULE_AUD_SORT] = "by",
    [ZC_RULE_AUD_UNITORDER] = "by",
    [ZC_RULE_AUD_NPC] = "rotate",
    [ZC_RULE_AUD_FIRSTROWS] = "skip_rows",
    [ZC_RULE_MAT_SEATNO] = "seatno",
    [ZC_RULE_GEO] = "code",
    [ZC_RULE_AUD_HENG] = "aud skip_rows rotate seatno",
    [ZC_RULE_AUD_SHU] = "aud cols skip_rows rotate seatno",
    [ZC_RULE_AUD_ZUOYOU] = "aud skip_rows rotate seatno",
    [ZC_RULE_AUD_ZONES] = "aud zone_cut skip_rows rotate seatno",
    [ZC_RULE_AUD_FREE] = "aud skip_rows seatno",
    [ZC_RULE_AUD_AWARD] = "skip_rows",
    [ZC_RULE_TALK_FACING] = "orient",
    [ZC_RULE_TALK_VERTICAL] = "orient",
    [ZC_RULE_TALK_ORDER] = "talk interp guest_interp",
    [ZC_RULE_TALK_FREE] = "aud",
    [ZC_RULE_SMALL_FACE] = "internal hand",
    [ZC_RULE_TALK_SOFA] = "sofa",
    [ZC_RULE_PHOTO_DOMESTIC] = "photo hand even two_person",
    [ZC_RULE_PHOTO_HOSTGUEST] = "photo",
    [ZC_RULE_INTL_HEAD] = "lectern",
    [ZC_RULE_TALK_HOLLOW] = "talk even hand two_person",
    [ZC_RULE_TALK_U] = "arm_fill even hand two_person",
    [ZC_RULE_SMALL_HEAD] = "internal hand",
    [ZC_RULE_SMALL_MIDDLE] = "internal even hand two_person",
    [ZC_RULE_BANQ_TABLES] = "banq",
    [ZC_RULE_BANQ_SEAT] = "banq",
    [ZC_RULE_BANQ_LONG] = "dinner hosts_at",
    [ZC_RULE_INTL_SOCIAL] = "dinner hosts_at",
    [ZC_RULE_PHOTO_PODIUM] = "podium",
    [ZC_RULE_FLAG] = "flags",
    [ZC_RULE_CAR] = "car driver vip_safe",
    [ZC_RULE_RANK_POST] = "rank_from_title",
    [ZC_RULE_RANK_TEAMS] = "teams",
    [ZC_RULE_RANK_ENTERPRISE] = "ent",
    [ZC_RULE_NAME_STROKE] = "stroke_name stroke_std",
    [ZC_RULE_NAME_ALPHA] = "alpha_start",
};

const char *zc_rule_options(zc_rule rule) { return options_of[rule] ? options_of[rule] : ""; }

const char *zc_rule_id(zc_rule rule) { return rules[rule].id; }

const char *zc_rule_grade(zc_rule rule) { return rules[rule].grade; }

const char *zc_rule_sources(zc_rule rule) { return rules[rule].sources; }

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
