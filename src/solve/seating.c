#include "solve/seating.h"
#include "solve/unplaced.h"

#include <string.h>

static zc_status read_style(solve_seating *seating)
{
    const zc_solve_input *input = seating->input;
    seating->options = zc_options_copy(input->options);
    if (!seating->options)
        return ZC_NO_MEMORY;
    return layout_style_read(input->data, input->style, solve_census(input->roster), seating->options,
                             seating->arena, &seating->style, seating->diags);
}

static zc_status muster_all(solve_seating *seating)
{
    const zc_solve_input *input = seating->input;
    zc_person *order = arena_array(seating->arena, zc_person, zc_roster_people(input->roster));
    if (!order)
        return ZC_NO_MEMORY;
    const zc_status status =
        zc_precedence_order(input->roster, seating->options, input->data, order, seating->diags);
    if (status)
        return status;
    seating->muster = (muster_book){
        .arena = seating->arena,
        .roster = input->roster,
        .options = seating->options,
        .data = input->data,
        .style = &seating->style,
        .sizes = input->sizes,
    };
    const zc_status mustered = muster_people(&seating->muster, order, seating->diags);
    return mustered ? mustered : unplaced_tell(&seating->muster, seating->diags);
}

zc_status seating_muster(solve_seating *seating)
{
    const zc_status status = read_style(seating);
    return status ? status : muster_all(seating);
}

int seating_list(const solve_seating *seating, const layout_queue *queue)
{
    for (int list = 0; list < seating->style.list_count; list++)
        if (strcmp(seating->style.lists[list].id, queue->list) == 0)
            return list;
    return -1;
}

int seating_front_chairs(const zc_layout *layout, const layout_queue *queue)
{
    int chairs = 0;
    for (int at = 0; at < queue->count; at++) {
        const layout_seat *seat = &layout->seats[queue->seats[at].at],
                          *first = &layout->seats[queue->seats[0].at];
        chairs += seat->region == first->region && seat->row == first->row;
    }
    return chairs;
}
