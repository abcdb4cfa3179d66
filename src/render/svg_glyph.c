#include "render/svg.h"

static void point(zc_textbuf *out, const text_step *step, int at, double em_mm)
{
    if (at > 0)
        textbuf_add(out, " ");
    textbuf_number_at(out, step->x_em[at] * em_mm, 3);
    textbuf_add(out, " ");
    textbuf_number_at(out, step->y_em[at] * em_mm, 3);
}

static void step_add(zc_textbuf *out, const text_step *step, double em_mm)
{
    static const struct letter {
        const char *letter;
        int points;
    } letters[] = { [TEXT_MOVE] = { "M", 1 },  [TEXT_LINE] = { "L", 1 }, [TEXT_CUBIC] = { "C", 3 },
                    [TEXT_CLOSE] = { "Z", 0 }, [TEXT_FILL] = { "", 0 },  [TEXT_FILL_EVEN_ODD] = { "", 0 } };
    textbuf_add(out, letters[step->op].letter);
    for (int at = 0; at < letters[step->op].points; at++)
        point(out, step, at, em_mm);
}

/* Each part is a path of its own: where two lie over one another, both are filled. */
void svg_drawing(zc_textbuf *out, const text_drawing *drawing, double em_mm)
{
    bool is_open = false;
    for (int at = 0; at < drawing->count; at++) {
        const text_step *step = &drawing->steps[at];
        if (!is_open)
            textbuf_add(out, "<path d=\"");
        is_open = step->op != TEXT_FILL && step->op != TEXT_FILL_EVEN_ODD;
        step_add(out, step, em_mm);
        if (!is_open)
            textbuf_add(out, step->op == TEXT_FILL ? "\"/>\n" : "\" fill-rule=\"evenodd\"/>\n");
    }
}
