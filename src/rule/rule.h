/* rule/rule.h: rule ids, options and their words. */
#ifndef RULE_RULE_H
#define RULE_RULE_H

#include "base/base.h"
#include <zuoci/rule.h>

/* The values of each option: name, word, meaning in both languages. The first is the default. */
#define ZC_EVENS(X) /* R-ROSTRUM-EVEN */                                                                     \
    X(TWO_ON_LEFT, "two_on_left", "2 sits at 1's left hand", "2 号在 1 号左手")                              \
    X(ONE_ON_LEFT, "one_on_left", "1 takes the left one of the middle two", "1 号坐中间两席之左席")          \
    X(PAD_ODD, "pad_odd", "one seat more, kept empty; 1 in the middle", "加一空席，1 号居正中")
#define ZC_TWO_PERSONS(X) /* R-ROSTRUM-TWO */                                                                \
    X(FOLLOW, "follow", "two people as the school of `even`", "两人随 even 之法")                            \
    X(ONE_LEFT, "one_left", "1 at the left in every school", "两人时 1 号居左")
#define ZC_HANDS(X) /* R-ROSTRUM-ODD */                                                                      \
    X(LEFT_FIRST, "left_first", "2 at 1's left hand", "左为上")                                              \
    X(RIGHT_FIRST, "right_first", "2 at 1's right hand", "右为上")
#define ZC_ROWS_BYS(X) /* R-ROSTRUM-ROWS */                                                                  \
    X(BY_RANK, "by_rank", "row after row by precedence", "逐排按位次")                                       \
    X(BY_ROLE, "by_role", "executive chairs alone in row 1", "第一排仅坐执行主席")
#define ZC_CHAIRS(X) /* R-ROSTRUM-CHAIR */                                                                   \
    X(BY_RANK, "by_rank", "by precedence, but never behind row 1", "按位次，但不出第一排")                   \
    X(CENTER_FRONT, "center_front", "counts as first of the rostrum", "居首位")                              \
    X(FRONT_END, "front_end", "at the right end of row 1", "居第一排右端")
#define ZC_LECTERNS(X) /* R-ROSTRUM-LECTERN */                                                               \
    X(RIGHT_FRONT, "right_front", "before the right end", "右前方")                                          \
    X(FRONT_CENTER, "front_center", "before the middle", "正前方")                                           \
    X(LEFT_FRONT, "left_front", "before the left end", "左前方")                                             \
    X(NONE, "none", "no lectern", "不设")
#define ZC_GUEST_MIXES(X) /* R-ROSTRUM-GUEST */                                                              \
    X(BY_RANK, "by_rank", "sides do not matter", "不分主客")                                                 \
    X(SUPERIOR_FIRST, "superior_first", "the superior unit first", "上级在前")                               \
    X(INTERLEAVE, "interleave", "first superior, first own, second superior, ...", "主客相间")
#define ZC_VIEWS(X) /* section 0.1 */                                                                        \
    X(AUDIENCE, "audience", "as the audience sees it", "面向主席台")                                         \
    X(STAGE, "stage", "as those on the stage see it", "面向听众")
#define ZC_AUDS(X) /* section 2 */                                                                           \
    X(HENG, "heng", "row by row", "横排法")                                                                  \
    X(SHU, "shu", "strip by strip", "竖排法")                                                                \
    X(ZUOYOU, "zuoyou", "each row from its middle", "左右排列法")                                            \
    X(FREE, "free", "no names", "自由择座")                                                                  \
    X(ZONES, "zones", "a zone for each group, by search", "划区域法")
#define ZC_COLSES(X) /* R-AUD-SHU */                                                                         \
    X(LTR, "ltr", "strips from the left", "自左而右")                                                        \
    X(CENTER_OUT, "center_out", "strips from the middle", "自中间向两侧")
#define ZC_ZONE_CUTS(X) /* R-AUD-ZONES */                                                                    \
    X(ANY, "any", "whichever has the fewest pieces and borders", "以块少界短为准")                           \
    X(STRIPS, "strips", "side by side, each from the front to the back", "左右相邻，各自前至后")             \
    X(BANDS, "bands", "behind each other, each along the rows", "前后相继，各沿排展开")
#define ZC_SEATNOS(X) /* R-MAT-SEATNO */                                                                     \
    X(ODD_LEFT, "odd_left", "odd numbers left, even right", "左单右双")                                      \
    X(EVEN_LEFT, "even_left", "even numbers left, odd right", "左双右单")                                    \
    X(LTR, "ltr", "from left to right", "自左而右")                                                          \
    X(SNAKE, "snake", "one count through the hall, to and fro", "全场连续，逐排往返")                        \
    X(ZONED, "zoned", "the middle block first, then odd to the left, even to the right", "先中区，再左单右双")
#define ZC_TALKS(X) /* R-TALK-ORDER */                                                                       \
    X(FOREIGN, "foreign", "right first", "涉外，右为上")                                                     \
    X(DOMESTIC, "domestic", "the rostrum rule", "国内，同主席台")
#define ZC_ORIENTS(X) /* R-TALK-FACING, R-TALK-VERTICAL */                                                   \
    X(HORIZONTAL, "horizontal", "table parallel to the door", "横桌")                                        \
    X(VERTICAL, "vertical", "table end toward the door", "竖桌")
#define ZC_INTERPS(X) /* R-TALK-ORDER: of the hosts, and of the guests where their own is not set */         \
    X(RIGHT, "right", "at the principal's right", "主谈人右手")                                              \
    X(BEHIND, "behind", "behind the principal", "主谈人身后")
#define ZC_GUEST_INTERPS(X) /* R-TALK-ORDER: the guests' side alone knows the left */                        \
    X(RIGHT, "right", "at the principal's right", "主谈人右手")                                              \
    X(LEFT, "left", "at the principal's left", "主谈人左手")                                                 \
    X(BEHIND, "behind", "behind the principal", "主谈人身后")
#define ZC_SOFAS(X) /* R-TALK-SOFA */                                                                        \
    X(INTL, "intl", "the guest at the host's right hand", "涉外，主宾在主人右手")                            \
    X(DOMESTIC_LEFT, "domestic_left", "the superior at the host's left hand", "国内，上级在主人左手")
#define ZC_PHOTOS(X) /* R-PHOTO-DOMESTIC, R-PHOTO-HOSTGUEST */                                               \
    X(AS_ROSTRUM, "as_rostrum", "each row as on a rostrum", "各排同主席台")                                  \
    X(HOST_GUEST, "host_guest", "hosts and guests in turn", "主客相间")
#define ZC_INTERNALS(X) /* R-SMALL-HEAD, R-SMALL-MIDDLE */                                                   \
    X(HEAD, "head", "at the far end of the table", "端头")                                                   \
    X(MIDDLE, "middle", "in the middle of the far side", "居中")
#define ZC_ARM_FILLS(X) /* R-TALK-U */                                                                       \
    X(ALTERNATE, "alternate", "left, right, left, ...", "左右交替")                                          \
    X(BLOCK, "block", "the left arm first", "先左臂后右臂")
#define ZC_BANQS(X) /* R-BANQ-SEAT */                                                                        \
    X(TWO_HOSTS, "two_hosts", "host and second host opposite", "双主陪")                                     \
    X(ONE_HOST, "one_host", "one host", "单主陪")                                                            \
    X(COUPLE, "couple", "host and hostess opposite", "男女主人")                                             \
    X(VIP_OVER_HOST, "vip_over_host", "the guest of honour in the main seat", "主宾居主位")                  \
    X(LEFT_FOLK, "left_folk", "folk custom, left over right", "民俗左为上")
#define ZC_DINNERS(X) /* R-INTL-SOCIAL, R-BANQ-LONG */                                                       \
    X(SOCIAL, "social", "men and women in turn between host and hostess", "主人与女主人相对，男女相间")      \
    X(LONG, "long", "guests beside the two hosts by turns", "主人与副陪相对，宾客依次分坐两人左右")
#define ZC_HOSTS_ATS(X) /* R-INTL-SOCIAL */                                                                  \
    X(ENDS, "ends", "hosts at the ends of the table", "主人居长桌两端")                                      \
    X(MIDDLE, "middle", "hosts in the middle of the long sides", "主人居长边正中")
#define ZC_PODIUMS(X) /* R-PHOTO-PODIUM */                                                                   \
    X(RIGHT_SECOND, "213", "2 at the winner's right hand", "亚军在冠军右手")                                 \
    X(LEFT_SECOND, "312", "2 at the winner's left hand", "亚军在冠军左手")
#define ZC_FLAGSES(X) /* R-FLAG */                                                                           \
    X(BILATERAL, "bilateral", "the organiser left, the others right: the organiser yields",                  \
      "主办方居左，对方居右，主办方让位")                                                                    \
    X(HOST_RIGHT, "host_right", "the host at the right end, the others leftward",                            \
      "东道国居最右，余依次向左")                                                                            \
    X(HOST_CENTER, "host_center", "the host in the middle, the others right, left, ...",                     \
      "东道国居中，余右左相间向外")
#define ZC_CARS(X) /* R-CAR */                                                                               \
    X(SEDAN5, "sedan5", "a car of five seats", "五座轿车")                                                   \
    X(MPV7, "mpv7", "a car of seven seats", "七座商务车")                                                    \
    X(JEEP, "jeep", "an off-road car of four seats", "吉普车")                                               \
    X(COACH, "coach", "a coach, its rows by --rows", "大中型客车，各排座数见 --rows")
#define ZC_DRIVERS(X) /* R-CAR */                                                                            \
    X(CHAUFFEUR, "chauffeur", "a chauffeur drives", "专职司机驾车")                                          \
    X(OWNER, "owner", "the host himself drives", "主人亲自驾车")
#define ZC_VIP_SAFES(X) /* R-CAR */                                                                          \
    X(NO, "no", "the usual order", "按常例")                                                                 \
    X(YES, "yes", "the seat behind the driver is first", "司机身后之座为首")
#define ZC_TEAMSES(X) /* R-RANK-TEAMS */                                                                     \
    X(PARTY_NPC_GOV_CPPCC, "party_npc_gov_cppcc", "party, congress, government, CPPCC",                      \
      "党委、人大、政府、政协")                                                                              \
    X(PARTY_GOV_NPC_CPPCC, "party_gov_npc_cppcc", "party, government, congress, CPPCC",                      \
      "党委、政府、人大、政协")
#define ZC_ENTS(X) /* R-RANK-ENTERPRISE */                                                                   \
    X(PARTY_FIRST, "party_first", "the party secretary first", "党委书记在前")                               \
    X(ADMIN_FIRST, "admin_first", "chairman and general manager first", "董事长、总经理在前")
#define ZC_STROKE_NAMES(X) /* R-NAME-STROKE */                                                               \
    X(SURNAME, "surname", "a one-character given name comes first", "姓氏笔画：单名在前")                    \
    X(FULLNAME, "fullname", "character after character", "姓名笔画：逐字相比")
#define ZC_STROKE_STDS(X) /* R-NAME-STROKE */                                                                \
    X(GF3003, "gf3003", "the order of GB13000.1, in force", "现行字序规范")                                  \
    X(LEGACY, "legacy",                                                                                      \
      "the order before it: a short left-falling stroke opposite a dot is a dot; of equal strokes, "         \
      "left-right before top-bottom before whole",                                                           \
      "旧式：与点对称的短撇作点；笔顺相同则左右、上下、整体为序")
#define ZC_CODES(X) /* R-GEO */                                                                              \
    X(CN, "cn", "China: GB 50016, JGJ 57, GB 55019", "中国：GB 50016、JGJ 57、GB 55019")                     \
    X(US, "us", "United States: ADA, New York City", "美国：ADA、纽约市")                                    \
    X(UK, "uk", "United Kingdom: seats between gangways", "英国：过道之间的座数")
#define ZC_RANK_FROM_TITLES(X) /* section 5 */                                                               \
    X(NO, "no", "an empty rank stays empty", "级别空缺则不推断")                                             \
    X(YES, "yes", "an empty rank is read off the title, and told", "级别空缺则由职务推断并报告")

/* Every option that picks from a list: field, word and enum prefix, the list. */
#define ZC_OPTION_LISTS(X)                                                                                   \
    X(even, EVEN, ZC_EVENS)                                                                                  \
    X(two_person, TWO_PERSON, ZC_TWO_PERSONS)                                                                \
    X(hand, HAND, ZC_HANDS)                                                                                  \
    X(rows, ROWS, ZC_ROWS_BYS)                                                                               \
    X(chair, CHAIR, ZC_CHAIRS)                                                                               \
    X(lectern, LECTERN, ZC_LECTERNS)                                                                         \
    X(guest_mix, GUEST_MIX, ZC_GUEST_MIXES)                                                                  \
    X(aud, AUD, ZC_AUDS)                                                                                     \
    X(cols, COLS, ZC_COLSES)                                                                                 \
    X(zone_cut, ZONE_CUT, ZC_ZONE_CUTS)                                                                      \
    X(seatno, SEATNO, ZC_SEATNOS)                                                                            \
    X(talk, TALK, ZC_TALKS)                                                                                  \
    X(orient, ORIENT, ZC_ORIENTS)                                                                            \
    X(interp, INTERP, ZC_INTERPS)                                                                            \
    X(guest_interp, GUEST_INTERP, ZC_GUEST_INTERPS)                                                          \
    X(sofa, SOFA, ZC_SOFAS)                                                                                  \
    X(photo, PHOTO, ZC_PHOTOS)                                                                               \
    X(internal, INTERNAL, ZC_INTERNALS)                                                                      \
    X(arm_fill, ARM_FILL, ZC_ARM_FILLS)                                                                      \
    X(banq, BANQ, ZC_BANQS)                                                                                  \
    X(dinner, DINNER, ZC_DINNERS)                                                                            \
    X(hosts_at, HOSTS_AT, ZC_HOSTS_ATS)                                                                      \
    X(podium, PODIUM, ZC_PODIUMS)                                                                            \
    X(flags, FLAGS, ZC_FLAGSES)                                                                              \
    X(car, CAR, ZC_CARS)                                                                                     \
    X(driver, DRIVER, ZC_DRIVERS)                                                                            \
    X(vip_safe, VIP_SAFE, ZC_VIP_SAFES)                                                                      \
    X(teams, TEAMS, ZC_TEAMSES)                                                                              \
    X(ent, ENT, ZC_ENTS)                                                                                     \
    X(stroke_name, STROKE_NAME, ZC_STROKE_NAMES)                                                             \
    X(stroke_std, STROKE_STD, ZC_STROKE_STDS)                                                                \
    X(rank_from_title, RANK_FROM_TITLE, ZC_RANK_FROM_TITLES)                                                 \
    X(view, VIEW, ZC_VIEWS)                                                                                  \
    X(code, CODE, ZC_CODES)

/* What each option decides: key, words in both languages. */
#define ZC_OPTION_WORDS(X)                                                                                                        \
    X("even", "how an even row is filled", "双数排取法")                                                                          \
    X("two_person", "how a row of two is filled", "两人并坐取法")                                                                 \
    X("hand", "which hand is the higher", "以哪一侧为上")                                                                         \
    X("rows", "who sits in the front row", "前排由谁就座")                                                                        \
    X("chair", "where the chairperson sits", "主持人的位置")                                                                      \
    X("lectern", "where the lectern stands", "发言席的位置")                                                                      \
    X("guest_mix", "hosts and guests on one rostrum", "主席台上的主客次序")                                                       \
    X("aud", "how the audience is filled", "会场排法")                                                                            \
    X("cols", "where the strips begin (aud=shu)", "竖排法自何处起列（aud=shu）")                                                  \
    X("zone_cut", "how the zones stand to each other (aud=zones)", "划区域法各区如何相邻（aud=zones）")                           \
    X("seatno", "how the seats of a row are numbered", "座号编法")                                                                \
    X("talk", "the order of each side at talks", "会谈各方的次序")                                                                \
    X("orient", "how the table of talks stands", "会谈桌的朝向")                                                                  \
    X("interp", "where interpreters sit", "翻译的位置")                                                                           \
    X("guest_interp", "where the guests' interpreters sit; as interp unless set",                                                 \
      "客方翻译的位置，不设则随 interp")                                                                                          \
    X("sofa", "at which hand of the host the guest sits at a call", "会见时主宾的左右")                                           \
    X("photo", "the pattern of a group photo", "合影排法")                                                                        \
    X("internal", "where the leader of a board sits", "内部会议主位")                                                             \
    X("arm_fill", "how the arms of a U are filled", "U 形两臂的坐法")                                                             \
    X("banq", "hosts and guests around a banquet table", "宴会桌上席次取法")                                                      \
    X("dinner", "who sits beside whom at a long dinner table", "西餐长桌的坐法")                                                  \
    X("hosts_at", "where the hosts of a long dinner table sit", "西餐长桌主人的位置")                                             \
    X("podium", "at which hand of the winner the second stands", "亚军站在冠军哪一侧")                                            \
    X("flags", "how flags stand in a row", "国旗排法")                                                                            \
    X("car", "what car it is", "车型")                                                                                            \
    X("driver", "who drives", "由谁驾车")                                                                                         \
    X("vip_safe", "whether the safest seat is first", "是否以最安全之座为首")                                                     \
    X("teams", "the order of the four bodies (key teams)", "四套班子的次序（排序键 teams）")                                      \
    X("ent", "party or administration first (key enterprise)", "企业党委与行政的次序（排序键 enterprise）")                       \
    X("stroke_name", "how names of two characters are filed (key strokes)",                                                       \
      "单名的笔画排法（排序键 strokes）")                                                                                         \
    X("stroke_std", "the order of characters of as many strokes (key strokes)",                                                   \
      "同笔画字的次序标准（排序键 strokes）")                                                                                     \
    X("rank_from_title", "whether an empty rank is read off the title", "级别空缺时是否由职务推断")                               \
    X("profile", "a named set of options, by its word or its file: see zuoci profiles",                                           \
      "方案：一组选项，写名称或文件，见 zuoci profiles")                                                                          \
    X("alpha_start", "the name that the alphabet begins with (key alpha)",                                                        \
      "字母次序自何名起（排序键 alpha）")                                                                                         \
    X("view", "from which side charts are seen", "座次图的视角")                                                                  \
    X("code", "whose building figures a hall is checked against (layouts/codes.xml)",                                             \
      "会场按何处的建筑数据核对（layouts/codes.xml）")                                                                            \
    X("skip_rows", "front rows of the audience left empty, a number", "会场前排留空的排数")                                       \
    X("rotate", "places by which the groups move on, a number", "代表团轮换的次数")                                               \
    X("by",                                                                                                                       \
      "what people are ordered by, the first key first: rank, teams, enterprise, unit, joined, list (the "                        \
      "order column), votes, strokes, pinyin, alpha, vienna, boost",                                                              \
      "人员排序依据，在前者优先：rank 级别，teams 四套班子，enterprise 企业职务，unit 单位，"        \
      "joined 任职时间，list 序号，votes 得票，strokes 笔画，pinyin 拼音，alpha 字母，vienna 使节，boost " \
      "提升")

#define X(NAME, word, en, zh) ZC_EVEN_##NAME,
typedef enum zc_even { ZC_EVENS(X) ZC_EVEN_COUNT } zc_even;
#undef X
#define X(NAME, word, en, zh) ZC_TWO_PERSON_##NAME,
typedef enum zc_two_person { ZC_TWO_PERSONS(X) ZC_TWO_PERSON_COUNT } zc_two_person;
#undef X
#define X(NAME, word, en, zh) ZC_HAND_##NAME,
typedef enum zc_hand { ZC_HANDS(X) ZC_HAND_COUNT } zc_hand;
#undef X
#define X(NAME, word, en, zh) ZC_ROWS_##NAME,
typedef enum zc_rows_by { ZC_ROWS_BYS(X) ZC_ROWS_COUNT } zc_rows_by;
#undef X
#define X(NAME, word, en, zh) ZC_CHAIR_##NAME,
typedef enum zc_chair { ZC_CHAIRS(X) ZC_CHAIR_COUNT } zc_chair;
#undef X
#define X(NAME, word, en, zh) ZC_LECTERN_##NAME,
typedef enum zc_lectern { ZC_LECTERNS(X) ZC_LECTERN_COUNT } zc_lectern;
#undef X
#define X(NAME, word, en, zh) ZC_GUEST_MIX_##NAME,
typedef enum zc_guest_mix { ZC_GUEST_MIXES(X) ZC_GUEST_MIX_COUNT } zc_guest_mix;
#undef X
#define X(NAME, word, en, zh) ZC_AUD_##NAME,
typedef enum zc_aud { ZC_AUDS(X) ZC_AUD_COUNT } zc_aud;
#undef X
#define X(NAME, word, en, zh) ZC_COLS_##NAME,
typedef enum zc_cols { ZC_COLSES(X) ZC_COLS_COUNT } zc_cols;
#undef X
#define X(NAME, word, en, zh) ZC_ZONE_CUT_##NAME,
typedef enum zc_zone_cut { ZC_ZONE_CUTS(X) ZC_ZONE_CUT_COUNT } zc_zone_cut;
#undef X
#define X(NAME, word, en, zh) ZC_SEATNO_##NAME,
typedef enum zc_seatno { ZC_SEATNOS(X) ZC_SEATNO_COUNT } zc_seatno;
#undef X
#define X(NAME, word, en, zh) ZC_TALK_##NAME,
typedef enum zc_talk { ZC_TALKS(X) ZC_TALK_COUNT } zc_talk;
#undef X
#define X(NAME, word, en, zh) ZC_ORIENT_##NAME,
typedef enum zc_orient { ZC_ORIENTS(X) ZC_ORIENT_COUNT } zc_orient;
#undef X
#define X(NAME, word, en, zh) ZC_INTERP_##NAME,
typedef enum zc_interp { ZC_INTERPS(X) ZC_INTERP_COUNT } zc_interp;
#undef X
#define X(NAME, word, en, zh) ZC_GUEST_INTERP_##NAME,
typedef enum zc_guest_interp { ZC_GUEST_INTERPS(X) ZC_GUEST_INTERP_COUNT } zc_guest_interp;
#undef X
#define X(NAME, word, en, zh) ZC_SOFA_##NAME,
typedef enum zc_sofa { ZC_SOFAS(X) ZC_SOFA_COUNT } zc_sofa;
#undef X
#define X(NAME, word, en, zh) ZC_PHOTO_##NAME,
typedef enum zc_photo { ZC_PHOTOS(X) ZC_PHOTO_COUNT } zc_photo;
#undef X
#define X(NAME, word, en, zh) ZC_INTERNAL_##NAME,
typedef enum zc_internal { ZC_INTERNALS(X) ZC_INTERNAL_COUNT } zc_internal;
#undef X
#define X(NAME, word, en, zh) ZC_ARM_FILL_##NAME,
typedef enum zc_arm_fill { ZC_ARM_FILLS(X) ZC_ARM_FILL_COUNT } zc_arm_fill;
#undef X
#define X(NAME, word, en, zh) ZC_BANQ_##NAME,
typedef enum zc_banq { ZC_BANQS(X) ZC_BANQ_COUNT } zc_banq;
#undef X
#define X(NAME, word, en, zh) ZC_DINNER_##NAME,
typedef enum zc_dinner { ZC_DINNERS(X) ZC_DINNER_COUNT } zc_dinner;
#undef X
#define X(NAME, word, en, zh) ZC_HOSTS_AT_##NAME,
typedef enum zc_hosts_at { ZC_HOSTS_ATS(X) ZC_HOSTS_AT_COUNT } zc_hosts_at;
#undef X
#define X(NAME, word, en, zh) ZC_PODIUM_##NAME,
typedef enum zc_podium { ZC_PODIUMS(X) ZC_PODIUM_COUNT } zc_podium;
#undef X
#define X(NAME, word, en, zh) ZC_FLAGS_##NAME,
typedef enum zc_flags { ZC_FLAGSES(X) ZC_FLAGS_COUNT } zc_flags;
#undef X
#define X(NAME, word, en, zh) ZC_CAR_##NAME,
typedef enum zc_car { ZC_CARS(X) ZC_CAR_COUNT } zc_car;
#undef X
#define X(NAME, word, en, zh) ZC_DRIVER_##NAME,
typedef enum zc_driver { ZC_DRIVERS(X) ZC_DRIVER_COUNT } zc_driver;
#undef X
#define X(NAME, word, en, zh) ZC_VIP_SAFE_##NAME,
typedef enum zc_vip_safe { ZC_VIP_SAFES(X) ZC_VIP_SAFE_COUNT } zc_vip_safe;
#undef X
#define X(NAME, word, en, zh) ZC_TEAMS_##NAME,
typedef enum zc_teams { ZC_TEAMSES(X) ZC_TEAMS_COUNT } zc_teams;
#undef X
#define X(NAME, word, en, zh) ZC_ENT_##NAME,
typedef enum zc_ent { ZC_ENTS(X) ZC_ENT_COUNT } zc_ent;
#undef X
#define X(NAME, word, en, zh) ZC_STROKE_NAME_##NAME,
typedef enum zc_stroke_name { ZC_STROKE_NAMES(X) ZC_STROKE_NAME_COUNT } zc_stroke_name;
#undef X
#define X(NAME, word, en, zh) ZC_STROKE_STD_##NAME,
typedef enum zc_stroke_std { ZC_STROKE_STDS(X) ZC_STROKE_STD_COUNT } zc_stroke_std;
#undef X
#define X(NAME, word, en, zh) ZC_RANK_FROM_TITLE_##NAME,
typedef enum zc_rank_from_title { ZC_RANK_FROM_TITLES(X) ZC_RANK_FROM_TITLE_COUNT } zc_rank_from_title;
#undef X
#define X(NAME, word, en, zh) ZC_CODE_##NAME,
typedef enum zc_code { ZC_CODES(X) ZC_CODE_COUNT } zc_code;
#undef X
#define X(NAME, word, en, zh) ZC_VIEW_##NAME,
typedef enum zc_view { ZC_VIEWS(X) ZC_VIEW_COUNT } zc_view;
#undef X

enum { RULE_TEXT_BYTES = 512, RULE_OPTIONS_MOST = 8 * sizeof(unsigned long) };

/* One field per option; read freely, written by zc_option_set and rule_option_default alone. */
struct zc_options {
#define X(field, NAME, LIST) int field; /* a value of its enum */
    ZC_OPTION_LISTS(X)
#undef X
    int skip_rows;                      /* R-AUD-FIRSTROWS: 0 .. 1000 */
    int rotate;                         /* R-AUD-NPC: years, 0 .. 1000 */
    char by[RULE_TEXT_BYTES];           /* precedence keys, "rank list" */
    char alpha_start[RULE_TEXT_BYTES];  /* R-NAME-ALPHA: "" for the first of the alphabet */
    char profile[RULE_TEXT_BYTES];      /* the word or the file of a named set of options; "" for none */
    unsigned long given;                /* a bit per option that the user has set */
    zc_place places[RULE_OPTIONS_MOST]; /* where he has; lent by him */
};

/* A style's own default: like zc_option_set, but what the user has given stays. */
ZC_CHECKED zc_status rule_option_default(zc_options *options, const char *key, const char *value,
                                         zc_place place, zc_diags *diags);

/* Whether the user has set this option. */
bool rule_option_given(const zc_options *options, const char *key);
/* Where the user has set it; no file: nowhere. */
zc_place rule_option_place(const zc_options *options, const char *key);
/* Its present value as a word ("heng"; numbers in digits, written into `number`); NULL for an unknown key. */
const char *rule_option_word(const zc_options *options, const char *key, char number[16]);
/* What its present value means, for the chart's notes; NULL for an unknown key. */
const char *rule_option_meaning(const zc_options *options, const char *key, zc_lang lang);
#endif
