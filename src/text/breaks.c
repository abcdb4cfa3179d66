/* layouts/breaks.xml: the words of offices and posts before which, or not within which, a line ends. */
#include "text/fonts.h"
#include "xml/xml.h"

static const xml_shape shapes[] = {
    { "breaks", NULL, "begins whole", false },
    { "begins", NULL, NULL, true },
    { "whole", NULL, NULL, true },
};

/* All words of the elements of that name. */
static zc_status words_read(zc_fonts *fonts, const xml_node *root, const char *element, bool begins)
{
    for (const xml_node *at = xml_child(root, element); at; at = xml_sibling(at, element)) {
        const char *const *words;
        const int count = words_split(fonts->arena, at->text, "", &words);
        if (count < 0)
            return ZC_NO_MEMORY;
        for (int word = 0; word < count; word++)
            if (!vec_push(&fonts->breaks, (whole_word){ words[word], begins }))
                return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

zc_status fonts_read_breaks(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags)
{
    const xml_node *root;
    zc_status status = xml_read_data(path, fonts->arena, "layouts/breaks.xml", "layouts/schema/breaks.rng",
                                     "breaks", shapes, sizeof shapes / sizeof *shapes, &root, diags);

    if (!status)
        status = words_read(fonts, root, "begins", true);
    return status ? status : words_read(fonts, root, "whole", false);
}
