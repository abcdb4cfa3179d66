#include "text/fonts.h"

const char *pattern_file(FcPattern *pattern)
{
    FcChar8 *file = NULL;
    return FcPatternGetString(pattern, FC_FILE, 0, &file) == FcResultMatch ? (const char *)file : "";
}

const char *pattern_family(FcPattern *pattern)
{
    FcChar8 *family = NULL;
    return FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch ? (const char *)family : "";
}

int pattern_number(FcPattern *pattern, const char *object, int otherwise)
{
    int number;
    return FcPatternGetInteger(pattern, object, 0, &number) == FcResultMatch ? number : otherwise;
}

int pattern_weight(FcPattern *pattern)
{
    double weight;
    if (FcPatternGetDouble(pattern, FC_WEIGHT, 0, &weight) != FcResultMatch)
        weight = FC_WEIGHT_REGULAR;
    return (int)(FcWeightToOpenTypeDouble(weight) + 0.5);
}

static bool says(FcPattern *pattern, const char *object)
{
    FcBool said;
    return FcPatternGetBool(pattern, object, 0, &said) == FcResultMatch && said == FcTrue;
}

bool pattern_is_usable(FcPattern *pattern)
{
    return says(pattern, FC_OUTLINE) && !says(pattern, FC_COLOR) && !says(pattern, FC_VARIABLE) &&
           pattern_number(pattern, FC_INDEX, 0) <= 0xFFFF && *pattern_file(pattern);
}

bool pattern_claims(FcPattern *pattern, uint32_t code)
{
    FcCharSet *claimed;
    return FcPatternGetCharSet(pattern, FC_CHARSET, 0, &claimed) == FcResultMatch &&
           FcCharSetHasChar(claimed, code) && pattern_is_usable(pattern);
}

bool pattern_is_of_family(FcPattern *pattern, const char *family)
{
    FcChar8 *name;
    for (int at = 0; FcPatternGetString(pattern, FC_FAMILY, at, &name) == FcResultMatch; at++)
        if (FcStrCmpIgnoreCase(name, (const FcChar8 *)family) == 0)
            return true;
    return false;
}

bool pattern_is_upright(FcPattern *pattern)
{
    return pattern_number(pattern, FC_SLANT, FC_SLANT_ROMAN) == FC_SLANT_ROMAN &&
           pattern_number(pattern, FC_WIDTH, FC_WIDTH_NORMAL) == FC_WIDTH_NORMAL;
}

const FcFontSet *fonts_set(const zc_fonts *fonts, int set)
{
    if (set == 0)
        return fonts->own;
    return FcConfigGetFonts(fonts->config, set == 1 ? FcSetApplication : FcSetSystem);
}
