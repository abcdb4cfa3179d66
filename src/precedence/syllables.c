#include "precedence/syllables.h"

#include <string.h>

/* The plain letter of one with a tone mark, and the tone; false for any other character. */
static bool read_marked(uint32_t character, char *letter, int *tone)
{
    static const struct marked {
        uint32_t characters[4]; /* by tone */
        char letter;
    } marked[] = {
        { { 0x101, 0xE1, 0x1CE, 0xE0 }, 'a' }, { { 0x113, 0xE9, 0x11B, 0xE8 }, 'e' },
        { { 0x12B, 0xED, 0x1D0, 0xEC }, 'i' }, { { 0x14D, 0xF3, 0x1D2, 0xF2 }, 'o' },
        { { 0x16B, 0xFA, 0x1D4, 0xF9 }, 'u' }, { { 0x1D6, 0x1D8, 0x1DA, 0x1DC }, 'v' },
        { { 0x100, 0xC1, 0x1CD, 0xC0 }, 'a' }, { { 0x112, 0xC9, 0x11A, 0xC8 }, 'e' },
        { { 0x14C, 0xD3, 0x1D1, 0xD2 }, 'o' },
    };
    for (size_t at = 0; at < sizeof marked / sizeof *marked; at++)
        for (int mark = 0; mark < 4; mark++)
            if (marked[at].characters[mark] == character) {
                *letter = marked[at].letter;
                *tone = mark + 1;
                return true;
            }
    return false;
}

char syllable_letter(uint32_t character, int *tone)
{
    char letter = 0;
    if (character >= 'A' && character <= 'Z')
        return (char)(character + 'a' - 'A');
    if (character >= 'a' && character <= 'z')
        return (char)character;
    if (character == 0xFC || character == 0xDC)
        return 'v';
    return read_marked(character, &letter, tone) ? letter : 0;
}

static void add_letter(syllable *to, char letter)
{
    const size_t length = strlen(to->letters);
    if (length + 1 < SYLLABLE_BYTES)
        to->letters[length] = letter;
}

int syllables_read(const char *reading, syllable out[SYLLABLES_MOST])
{
    int count = 0;
    bool open = false;
    for (uint32_t character = utf8_next(&reading); character && count < SYLLABLES_MOST;
         character = utf8_next(&reading)) {
        int tone = 0;
        const char letter = syllable_letter(character, &tone);
        const bool number = character >= '1' && character <= '5';
        if (letter && !open)
            out[count] = (syllable){ .tone = NO_TONE };
        if (letter)
            add_letter(&out[count], letter);
        if (open && number)
            tone = (int)character - '0';
        if (tone)
            out[count].tone = tone;
        count += open && !letter;
        open = letter;
    }
    return count + open;
}
