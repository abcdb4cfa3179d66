/* The people of golden cases: tokens `kind:list` as a roster in csv (tests/golden/README.md, People). */
#ifndef TESTS_SOLVE_GOLDEN_PEOPLE_H
#define TESTS_SOLVE_GOLDEN_PEOPLE_H

#include "base/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GOLDEN_NAME "人" /* before each label, so that no name looks like a number */
enum { GOLDEN_BYTES = 16384, GOLDEN_PEOPLE = 200 };

/* One kind of token; %s is the item. */
static const struct golden_kind {
    const char *kind, *label, *role, *side, *sex;
    bool ranked, ordered;
} golden_kinds[] = {
    { "rank", "%s", "*", "", "", true, false },      { "list", "%s", "", "", "", false, true },
    { "H", "H%s", "", "主", "", true, false },       { "G", "G%s", "", "客", "", true, false },
    { "O", "O%s", "主席台", "主", "", true, false }, { "S", "S%s", "主席台", "客", "", true, false },
    { "M", "M%s", "", "客", "男", true, false },     { "W", "W%s", "", "客", "女", true, false },
    { "chair", "%s", "主持", "", "", true, false },  { "exec", "E%s", "执行主席", "", "", true, false },
    { "obs", "o%s", "列席", "", "", false, true },   { "lead", "%s", "颁奖", "", "", true, false },
    { "prize", "%s", "领奖", "", "", false, true },
};

/* Tokens without a list. */
static const struct golden_single {
    const char *token, *role, *side, *rank, *sex;
} golden_singles[] = {
    { "Host", "", "主", "1", "男" }, { "Hostess", "", "主", "2", "女" }, { "IH", "翻译", "主", "", "" },
    { "IG", "翻译", "客", "", "" },  { "sH", "签字", "主", "", "" },     { "sG", "签字", "客", "", "" },
    { "aH", "助签", "主", "", "" },  { "aG", "助签", "客", "", "" },
};

typedef struct golden_roster {
    char rows[GOLDEN_PEOPLE][256];
    int count;
    int running; /* the order column */
    const char *style;
} golden_roster;

static inline void golden_add(golden_roster *roster, const char *label, const char *rank, bool ordered,
                              const char *group, const char *role, const char *side, const char *sex)
{
    char order[16] = "";
    if (ordered)
        snprintf(order, sizeof order, "%d", ++roster->running);
    snprintf(roster->rows[roster->count++], sizeof *roster->rows,
             GOLDEN_NAME "%.60s,%.8s,%s,%.8s,%.24s,%.8s,%.8s\n", label, rank, order, group, role, side, sex);
}

/* "D.A:1..4", "D.A-:a1": delegations. */
static inline bool golden_delegate(golden_roster *roster, const char *kind, const char *item)
{
    char label[64], group[16];
    if (strncmp(kind, "D.", 2) != 0)
        return false;
    snprintf(group, sizeof group, "%c", kind[2]);
    const bool named = item[0] < '0' || item[0] > '9';
    snprintf(label, sizeof label, "%s%s", named ? "" : group, item);
    golden_add(roster, label, "", true, group, strchr(kind, '-') ? "列席" : "", "", "");
    return true;
}

static inline void golden_item(golden_roster *roster, const char *kind, const char *item)
{
    char label[64], grade[16] = "", bare[64];
    if (golden_delegate(roster, kind, item))
        return;
    snprintf(bare, sizeof bare, "%.*s", (int)strcspn(kind, "0123456789"), kind);
    snprintf(grade, sizeof grade, "%.8s", kind + strlen(bare));
    for (size_t at = 0; at < sizeof golden_kinds / sizeof *golden_kinds; at++) {
        const struct golden_kind *known = &golden_kinds[at];
        if (strcmp(known->kind, bare) != 0)
            continue;
        const bool on_rostrum = *known->role == '*';
        const char *digits = item + strspn(item, "abcdefghijklmnopqrstuvwxyz");
        snprintf(label, sizeof label, "%.*s%s", (int)strcspn(known->label, "%"), known->label, item);
        golden_add(roster, label,
                   *grade          ? grade
                   : known->ranked ? digits
                                   : "",
                   known->ordered, "",
                   !on_rostrum                            ? known->role
                   : strcmp(roster->style, "report") == 0 ? "主席台"
                                                          : "",
                   known->side, known->sex);
    }
}

static inline void golden_list(golden_roster *roster, const char *kind, char *list)
{
    for (char *item = list, *next; item; item = next) {
        char number[16], *dots = strstr(item, "..");
        next = strchr(item, ',');
        if (next)
            *next++ = '\0';
        dots = strstr(item, "..");
        if (!dots)
            golden_item(roster, kind, item);
        for (int at = atoi(item); dots && at <= atoi(dots + 2); at++) {
            snprintf(number, sizeof number, "%d", at);
            golden_item(roster, kind, number);
        }
    }
}

static inline void golden_token(golden_roster *roster, char *token)
{
    char *colon = strchr(token, ':');
    for (size_t at = 0; !colon && at < sizeof golden_singles / sizeof *golden_singles; at++) {
        const struct golden_single *single = &golden_singles[at];
        if (strcmp(single->token, token) == 0)
            golden_add(roster, token, single->rank, false, "", single->role, single->side, single->sex);
    }
    if (colon) {
        *colon = '\0';
        golden_list(roster, token, colon + 1);
    }
}

/* The roster as csv into `csv`; every `step`-th row comes first, to shuffle them (1: as they are). */
static inline void golden_csv(const char *people, const char *style, int step, char csv[GOLDEN_BYTES])
{
    static golden_roster roster;
    char tokens[1024];
    memset(&roster, 0, sizeof roster);
    roster.style = style;
    snprintf(tokens, sizeof tokens, "%s", people);
    for (char *token = tokens, *next; token && *token; token = next) {
        next = strchr(token, ' ');
        if (next)
            *next++ = '\0';
        golden_token(&roster, token);
    }
    strcpy(csv, "姓名,级别,序号,代表团,角色,主客,性别\n");
    for (int from = 0; from < step; from++)
        for (int at = step - 1 - from; at < roster.count; at += step)
            strcat(csv, roster.rows[at]);
}
#endif
