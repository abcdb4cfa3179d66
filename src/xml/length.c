/* The lengths of SVG. */
#include "xml/xml.h"

#include <string.h>

bool xml_length(const char *text, double *out)
{
    static const struct unit {
        const char *word;
        double units;
    } units[] = { { "px", 1 },  { "mm", 96 / 25.4 }, { "cm", 96 / 2.54 },
                  { "in", 96 }, { "pt", 96 / 72.0 }, { "pc", 16 } };
    char number[32];
    double factor = 1;
    size_t length = strlen(text);

    for (size_t unit = 0; unit < sizeof units / sizeof *units; unit++)
        if (text_ends(text, units[unit].word)) {
            factor = units[unit].units;
            length -= 2;
            break;
        }
    if (length >= sizeof number)
        return false;
    memcpy(number, text, length);
    number[length] = '\0';
    if (!number_read(number, out) || *out > 1e6 || *out < -1e6)
        return false;
    *out *= factor;
    return true;
}
