#include "sheet/sheet.h"

#include <string.h>

const sheet_paper sheet_papers[SHEET_PAPERS] = {
    { "a4", 210, 297 }, { "a3", 297, 420 }, { "a2", 420, 594 }, { "a1", 594, 841 }, { "a0", 841, 1189 },
};

const sheet_paper *sheet_paper_find(const char *word)
{
    for (int paper = 0; word && paper < SHEET_PAPERS; paper++)
        if (strcmp(sheet_papers[paper].word, word) == 0)
            return &sheet_papers[paper];
    return NULL;
}
