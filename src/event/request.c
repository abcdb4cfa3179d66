/* What a caller says of an event is read and not kept: the event has a copy. */
#include "event/meeting.h"

static bool keep(zc_arena *arena, const char **text)
{
    const bool is_said = *text;
    *text = arena_text(arena, *text);
    return *text || !is_said;
}

static bool keep_settings(zc_arena *arena, const zc_setting **settings, int count)
{
    zc_setting *kept = arena_array(arena, zc_setting, count + 1);
    bool all = kept;
    for (int at = 0; all && at < count; at++) {
        kept[at] = (*settings)[at];
        all = keep(arena, &kept[at].key) && keep(arena, &kept[at].value) &&
              keep(arena, &kept[at].place.file) && keep(arena, &kept[at].place.sheet);
    }
    *settings = kept;
    return all;
}

bool event_request_copy(zc_arena *arena, const zc_event_request *request, zc_event_request *copy)
{
    *copy = *request;
    return keep(arena, &copy->path) && keep(arena, &copy->style) && keep(arena, &copy->venue) &&
           keep(arena, &copy->stage) && keep(arena, &copy->wishes) && keep(arena, &copy->sheet) &&
           keep(arena, &copy->title) && keep(arena, &copy->data_dir) && keep(arena, &copy->plan) &&
           keep(arena, &copy->changed_since) && keep_settings(arena, &copy->sizes, request->size_count) &&
           keep_settings(arena, &copy->options, request->option_count);
}
